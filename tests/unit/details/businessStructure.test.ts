import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	businessStructureIssues,
	businessStructures,
	checkBusinessStructure,
} from '../../../src/details/businessStructure.ts';
import { holdsForAnyText } from './holdsForAnyText.ts';

for (const { words, value } of [
	{ words: 'Corporation', value: 'corporation' },
	{ words: 'Partnership', value: 'partnership' },
	{ words: 'LLC', value: 'llc' },
	{ words: 'Sole Proprietorship', value: 'sole-proprietorship' },
	{ words: 'Individual', value: 'individual' },
	{ words: 'U.S. Government', value: 'us-government' },
	{ words: 'State/Local Government', value: 'state-local-government' },
	{ words: 'Foreign Government', value: 'foreign-government' },
])
	test(`the structure looks right as the form words it: ${words}`, () => {
		expect(checkBusinessStructure(words)).toEqual({ ok: true, value });
		expect(checkBusinessStructure(value)).toEqual({ ok: true, value });
	});

for (const { typed, issue } of [
	{ typed: '', issue: 'empty' },
	{ typed: ' \u00a0', issue: 'empty' },
	{ typed: 'Company', issue: 'not-a-choice' },
	{ typed: 'L L C', issue: 'not-a-choice' },
	{ typed: 'constructor', issue: 'not-a-choice' },
])
	test(`the structure will not work: ${JSON.stringify(typed)}`, () =>
		expect(checkBusinessStructure(typed)).toEqual({ ok: false, issue }));

for (const structure of businessStructures) {
	const isOdd = ['corporation', 'partnership', 'llc'].includes(structure);
	test(`a Social Security number ${isOdd ? 'is odd' : 'is fine'} for ${structure}`, () =>
		expect(checkBusinessStructure(structure, 'ssn')).toEqual({
			ok: true,
			value: structure,
			...(isOdd && { second: [{ issue: 'company-with-ssn' }] }),
		}));

	for (const kind of ['ein', 'ein-with-suffix', 'cbp-assigned', ''])
		test(`a number of the kind "${kind}" is fine for ${structure}`, () =>
			expect(checkBusinessStructure(structure, kind)).toEqual({ ok: true, value: structure }));
}

const choices = fc.constantFrom(...businessStructures, 'U.S. Government', 'State/Local Government');
holdsForAnyText('the structure', checkBusinessStructure, businessStructureIssues, choices);
holdsForAnyText(
	'the structure with a Social Security number',
	(typed) => checkBusinessStructure(typed, 'ssn'),
	businessStructureIssues,
	choices
);
