import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkKindOfNumber,
	kindOfNumberIssues,
	kindsOfNumber,
} from '../../../src/details/kindOfNumber.ts';
import { holdsForAnyText } from './holdsForAnyText.ts';

for (const kind of kindsOfNumber)
	test(`the kind looks right: ${kind}`, () =>
		expect(checkKindOfNumber(kind)).toEqual({ ok: true, value: kind }));

for (const { typed, issue } of [
	{ typed: '', issue: 'empty' },
	{ typed: 'itin', issue: 'not-a-choice' },
	{ typed: '12-3456789', issue: 'not-a-choice' },
])
	test(`the kind will not work: ${JSON.stringify(typed)}`, () =>
		expect(checkKindOfNumber(typed)).toEqual({ ok: false, issue }));

holdsForAnyText(
	'the kind',
	checkKindOfNumber,
	kindOfNumberIssues,
	fc.constantFrom(...kindsOfNumber, 'EIN with suffix')
);
