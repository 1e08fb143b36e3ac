import { expect, test } from 'playwright/test';
import { coveredTasks } from '../../../src/details/covered.ts';
import { outcomeOf } from '../../../src/details/detailGroup.ts';
import { check } from '../../../src/details/groups/company.ts';

const names = ['company-legal-name', 'name-on-5106'] as const;

/** How the two names come out, and how they match. */
function outcomes(application: string, form5106: string): string[] {
	const results = check({ 'company-legal-name': application, 'name-on-5106': form5106 });
	return [...names, 'name-match'].map((id) => outcomeOf(results.get(id)));
}

for (const [application, form5106] of [
	['A & B Goods LLC', 'A and B Goods LLC'],
	['A & B Goods LLC', 'A & B Goods, LLC'],
	['Example Goods LLC', 'EXAMPLE GOODS LLC'],
	['Example Goods LLC', 'Example Goods\u00a0LLC'],
] as const)
	test(`of “${application}” and “${form5106}” neither looks right`, () => {
		expect(outcomes(application, form5106)).toEqual(['second-look', 'second-look', 'second-look']);
	});

test('two names that are the same look right, and so does one alone', () => {
	expect(outcomes('Example Goods LLC', 'Example Goods LLC')).toEqual(Array(3).fill('looks-right'));
	expect(outcomes('Example Goods LLC', '')).toEqual(['looks-right', 'open', 'open']);
	expect(outcomes('', 'Example Goods LLC')).toEqual(['open', 'looks-right', 'open']);
});

test('a name that will not work says so, whatever stands beside it', () => {
	expect(outcomes('-', 'Example Goods LLC')[0]).toBe('will-not-work');
});

test('names that differ cover no task', () => {
	const results = check({ 'company-legal-name': 'A LLC', 'name-on-5106': 'A Inc' });
	expect(coveredTasks(results)).toEqual([]);
});
