import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Check } from '../../../src/details/check.ts';
import { countWork } from '../workTime.ts';
import { anyText } from './anyText.ts';

export const runs = { numRuns: 300 };

const longTexts = [
	'a',
	'1',
	' ',
	'.',
	'-',
	'@',
	'a@',
	'1-',
	'a ',
	'p o ',
	'9 ',
	'é',
	'\u0410',
	'x1',
	'mailto:',
	'l.',
].map((part) => part.repeat(10_000).slice(0, 10_000));

/** What must hold of every check, whatever is typed or pasted. */
export function holdsForAnyText(
	detail: string,
	check: (typed: string) => Check<string>,
	issues: readonly string[],
	texts: fc.Arbitrary<string> = anyText
): void {
	const anyOrMixed = fc.oneof(anyText, texts, fc.string({ unit: 'binary' }));

	test(`${detail}: any text gives one outcome, with causes that have words`, () => {
		fc.assert(
			fc.property(anyOrMixed, (typed) => {
				const result = check(typed);
				const causes = result.ok ? (result.second ?? []) : [result];
				for (const { issue } of causes) expect(issues).toContain(issue);
				if (result.ok && result.second) expect(result.second.length).toBeGreaterThan(0);
				expect(new Set(causes.map(({ issue }) => issue)).size).toBe(causes.length);
			}),
			runs
		);
	});

	test(`${detail}: the value that a check gives is given again for itself`, () => {
		fc.assert(
			fc.property(anyOrMixed, (typed) => {
				const result = check(typed);
				if (result.ok) expect(check(result.value)).toMatchObject({ ok: true, value: result.value });
			}),
			runs
		);
	});

	test(`${detail}: 10,000 characters do not slow it`, () => {
		const worked = countWork();
		for (const typed of longTexts) check(typed);
		expect(worked() / longTexts.length).toBeLessThan(100);
	});
}
