import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	matchNames,
	nameMatchIssues,
	type NameDifference,
	type MatchedNames,
} from '../../../src/details/nameMatch.ts';
import { runs } from './holdsForAnyText.ts';
import { countWork } from '../workTime.ts';

const inWords = ({ kind, application, form5106 }: NameDifference) =>
	`${kind}: ${application.text} | ${form5106.text}`;

for (const { name, application, form5106, firstAt, differences } of [
	{
		name: 'case, in one word',
		application: 'Widgets LLC',
		form5106: 'WIDGETS LLC',
		firstAt: 2,
		differences: ['case: Widgets | WIDGETS'],
	},
	{
		name: 'case, in several words as one difference',
		application: 'Example Widgets 3 Imports LLC',
		form5106: 'EXAMPLE WIDGETS 3 IMPORTS LLC',
		firstAt: 2,
		differences: ['case: Example Widgets | EXAMPLE WIDGETS', 'case: Imports | IMPORTS'],
	},
	{
		name: 'case, comma and full stop, each by itself',
		application: 'Example, Inc.',
		form5106: 'EXAMPLE INC',
		firstAt: 2,
		differences: [
			'case: Example | EXAMPLE',
			'punctuation: , | ',
			'case: Inc | INC',
			'punctuation: . | ',
		],
	},
	{
		name: 'a double space',
		application: 'Acme  LLC',
		form5106: 'Acme LLC',
		firstAt: 5,
		differences: ['double-space:    |  '],
	},
	{
		name: 'a second space of another kind',
		application: 'Acme \u200b LLC',
		form5106: 'Acme LLC',
		firstAt: 6,
		differences: ['invisible: \u200b | ', 'double-space:   | '],
	},
	{
		name: 'a no-break space',
		application: 'Acme\u00a0LLC',
		form5106: 'Acme LLC',
		firstAt: 5,
		differences: ['other-space: \u00a0 |  '],
	},
	{
		name: 'a tab',
		application: 'Acme\tLLC',
		form5106: 'Acme LLC',
		firstAt: 5,
		differences: ['other-space: \t |  '],
	},
	{
		name: 'a space before',
		application: ' Acme',
		form5106: 'Acme',
		firstAt: 1,
		differences: ['leading-space:   | '],
	},
	{
		name: 'two spaces before against one',
		application: '  Acme',
		form5106: ' Acme',
		firstAt: 1,
		differences: ['leading-space:    |  '],
	},
	{
		name: 'a space after',
		application: 'Acme',
		form5106: 'Acme ',
		firstAt: 5,
		differences: ['trailing-space:  |  '],
	},
	{
		name: 'a missing space',
		application: 'AcmeCo',
		form5106: 'Acme Co',
		firstAt: 5,
		differences: ['missing-space:  |  '],
	},
	{
		name: 'a comma',
		application: 'Acme, LLC',
		form5106: 'Acme LLC',
		firstAt: 5,
		differences: ['punctuation: , | '],
	},
	{
		name: 'a comma without its space',
		application: 'Widgets,LLC',
		form5106: 'Widgets LLC',
		firstAt: 8,
		differences: ['punctuation: , |  '],
	},
	{
		name: 'the full stop after Inc',
		application: 'Acme Inc.',
		form5106: 'Acme Inc',
		firstAt: 9,
		differences: ['punctuation: . | '],
	},
	{
		name: 'a hyphen against a space',
		application: 'Mary-Jo',
		form5106: 'Mary Jo',
		firstAt: 5,
		differences: ['punctuation: - |  '],
	},
	{
		name: 'a hyphen that one side lacks',
		application: 'Acme - Goods',
		form5106: 'Acme Goods',
		firstAt: 6,
		differences: ['punctuation: -  | '],
	},
	{
		name: '& against and',
		application: 'A & B Goods',
		form5106: 'A AND B Goods',
		firstAt: 3,
		differences: ['ampersand: & | AND'],
	},
	{
		name: '& without spaces against and',
		application: 'A&B',
		form5106: 'A and B',
		firstAt: 2,
		differences: ['ampersand: & |  and '],
	},
	{
		name: '& against +',
		application: 'A & B',
		form5106: 'A + B',
		firstAt: 3,
		differences: ['ampersand: & | +'],
	},
	{
		name: 'and inside a word, which is no ampersand',
		application: 'Sand Goods',
		form5106: 'S& Goods',
		firstAt: 2,
		differences: ['words: Sand | S&'],
	},
	{
		name: 'LLC against L.L.C.',
		application: 'Acme LLC',
		form5106: 'Acme L.L.C.',
		firstAt: 7,
		differences: ['company-form: LLC | L.L.C.'],
	},
	{
		name: 'LLC against Limited Liability Company',
		application: 'Acme LLC',
		form5106: 'Acme Limited Liability Company',
		firstAt: 7,
		differences: ['company-form: LLC | Limited Liability Company'],
	},
	{
		name: 'Inc against Incorporated',
		application: 'Acme, Inc.',
		form5106: 'Acme, Incorporated',
		firstAt: 10,
		differences: ['company-form: Inc. | Incorporated'],
	},
	{
		name: 'Corp against Corporation',
		application: 'Acme Corp',
		form5106: 'Acme Corporation',
		firstAt: 10,
		differences: ['company-form: Corp | Corporation'],
	},
	{
		name: 'Co against Company, before another form',
		application: 'Acme Co., Ltd.',
		form5106: 'Acme Company, Ltd.',
		firstAt: 8,
		differences: ['company-form: Co. | Company'],
	},
	{
		name: 'Ltd against Limited',
		application: 'Acme LTD',
		form5106: 'Acme Limited',
		firstAt: 7,
		differences: ['company-form: LTD | Limited'],
	},
	{
		name: 'LLC against Inc',
		application: 'Acme LLC',
		form5106: 'Acme Inc',
		firstAt: 6,
		differences: ['company-form: LLC | Inc'],
	},
	{
		name: 'a company form that one side lacks',
		application: 'Acme',
		form5106: 'Acme, LLC',
		firstAt: 5,
		differences: ['company-form:  | , LLC'],
	},
	{
		name: 'a company form in other case',
		application: 'Acme Llc',
		form5106: 'Acme LLC',
		firstAt: 7,
		differences: ['case: Llc | LLC'],
	},
	{
		name: 'a Cyrillic letter',
		application: '\u0410cme',
		form5106: 'Acme',
		firstAt: 1,
		differences: ['look-alike: \u0410 | A'],
	},
	{
		name: 'a Greek letter, and case beside it',
		application: 'ACM\u0395',
		form5106: 'AcmE',
		firstAt: 2,
		differences: ['case: ACM | Acm', 'look-alike: \u0395 | E'],
	},
	{
		name: 'a Cyrillic letter in a company form',
		application: 'Acme \u0421ompany',
		form5106: 'Acme Company',
		firstAt: 6,
		differences: ['look-alike: \u0421 | C'],
	},
	{
		name: 'a full-width letter',
		application: '\uff21cme',
		form5106: 'Acme',
		firstAt: 1,
		differences: ['look-alike: \uff21 | A'],
	},
	{
		name: 'a ligature',
		application: '\ufb01sh',
		form5106: 'fish',
		firstAt: 1,
		differences: ['look-alike: \ufb01 | fi'],
	},
	{
		name: 'zero for O and one for l',
		application: 'G0ods1',
		form5106: 'Goodsl',
		firstAt: 2,
		differences: ['look-alike: 0 | o', 'look-alike: 1 | l'],
	},
	{
		name: 'an accent put together in another way',
		application: 'Caf\u00e9',
		form5106: 'Cafe\u0301',
		firstAt: 4,
		differences: ['look-alike: \u00e9 | e\u0301'],
	},
	{
		name: 'an accent',
		application: 'Caf\u00e9',
		form5106: 'Cafe',
		firstAt: 4,
		differences: ['accent: \u00e9 | e'],
	},
	{
		name: 'a stroke through a letter',
		application: 'S\u00f8rensen',
		form5106: 'Sorensen',
		firstAt: 2,
		differences: ['accent: \u00f8 | o'],
	},
	{
		name: 'typographic against straight quotes',
		application: '\u201cA\u201d O\u2019Sample',
		form5106: '"A" O\'Sample',
		firstAt: 1,
		differences: ['quotes: \u201c | "', 'quotes: \u201d | "', "quotes: \u2019 | '"],
	},
	{
		name: 'a dash',
		application: 'A\u2013B',
		form5106: 'A-B',
		firstAt: 2,
		differences: ['dash: \u2013 | -'],
	},
	{
		name: 'an invisible character',
		application: 'Ac\u200bme',
		form5106: 'Acme',
		firstAt: 3,
		differences: ['invisible: \u200b | '],
	},
	{
		name: 'a byte order mark at the end',
		application: 'Acme',
		form5106: 'Acme\ufeff',
		firstAt: 5,
		differences: ['invisible:  | \ufeff'],
	},
	{
		name: 'swapped letters',
		application: 'Recieve',
		form5106: 'Receive',
		firstAt: 4,
		differences: ['letters: ie | ei'],
	},
	{
		name: 'a missing letter',
		application: 'Widget',
		form5106: 'Widgets',
		firstAt: 7,
		differences: ['letters:  | s'],
	},
	{
		name: 'a word that one side lacks',
		application: 'Acme Trading Toys',
		form5106: 'Acme Toys',
		firstAt: 7,
		differences: ['words: Trading  | '],
	},
	{
		name: 'another word',
		application: 'Acme Imports LLC',
		form5106: 'Acme Goods LLC',
		firstAt: 6,
		differences: ['words: Imports | Goods'],
	},
	{
		name: 'everything, when one side is empty',
		application: '',
		form5106: 'Acme',
		firstAt: 1,
		differences: ['words:  | Acme'],
	},
])
	test(`the 5106 match shows ${name}`, () => {
		const match = matchNames(application, form5106);
		expect(match.equal).toBe(false);
		expect(match.firstAt).toBe(firstAt);
		expect(match.differences.map(inWords)).toEqual(differences);
	});

for (const name of ['', 'Acme', ' A\u200b  B\u00a0', 'FICTITIOUS TRADING CO., INC.'])
	test(`the 5106 match finds ${JSON.stringify(name)} equal to itself`, () =>
		expect(matchNames(name, name)).toEqual({ equal: true, differences: [] }));

test('the 5106 match gives places in the text and as a person sees them', () =>
	expect(matchNames('A\u200b & B', 'A\u200b and B').differences).toEqual([
		{
			kind: 'ampersand',
			matters: 'likely',
			application: { text: '&', start: 3, end: 4, at: 3 },
			form5106: { text: 'and', start: 3, end: 6, at: 3 },
		},
	]));

for (const { matters, pairs } of [
	{
		matters: 'likely',
		pairs: [
			['Acme', 'Acne'],
			['Acme', 'Acme Goods'],
			['Acme LLC', 'Acme L.L.C.'],
			['A & B', 'A and B'],
			['\u0410cme', 'Acme'],
			['AcmeCo', 'Acme Co'],
			['Caf\u00e9', 'Cafe'],
		],
	},
	{
		matters: 'unknown',
		pairs: [
			['Acme', 'ACME'],
			['Acme, Co', 'Acme Co'],
			['O\u2019A', "O'A"],
			['A\u2013B', 'A-B'],
			['A  B', 'A B'],
			['A\u00a0B', 'A B'],
			['Ac\u200bme', 'Acme'],
		],
	},
	{
		matters: 'unlikely',
		pairs: [
			['Acme ', 'Acme'],
			['\u00a0Acme', 'Acme'],
		],
	},
])
	for (const [application = '', form5106 = ''] of pairs)
		test(`whether ${JSON.stringify(application)} against ${JSON.stringify(form5106)} matters: ${matters}`, () =>
			expect(matchNames(application, form5106).differences.map((one) => one.matters)).toEqual([
				matters,
			]));

/** Names made of what people type, close to each other more often than not. */
const pieces = [
	...'AaBbEe\u0410\u00e9oO01lI.,&+-\u2013\'"\u2019 \u00a0\t\u200b\ufeff\u0301\ufb01\u{1d400}\ud800',
	'  ',
	'LLC',
	'L.L.C.',
	'Limited Liability Company',
	'Inc',
	'Inc.',
	'Incorporated',
	'Co',
	'Company',
	' and ',
	' & ',
	'Trading ',
	'Goods',
];
const name = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const near = name.chain((one) =>
	fc
		.tuple(fc.nat(one.length), fc.nat(3), fc.constantFrom('', ...pieces))
		.map(([at, length, piece]) => [one, one.slice(0, at) + piece + one.slice(at + length)] as const)
);
const pair = fc.oneof(
	near,
	fc.tuple(name, name),
	fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
	name.map((one) => [one, one.toUpperCase()] as const),
	name.map((one) => [one, one.normalize('NFKD')] as const)
);
const often = { ...runs, numRuns: 1000 };

function replaceAll(text: string, from: 'application' | 'form5106', match: MatchedNames): string {
	const to = from === 'application' ? 'form5106' : 'application';
	let done = 0;
	let result = '';
	for (const difference of match.differences) {
		result += text.slice(done, difference[from].start) + difference[to].text;
		done = difference[from].end;
	}
	return result + text.slice(done);
}

test('equal names always match, and different ones never do', () => {
	fc.assert(
		fc.property(pair, ([one, other]) => {
			expect(matchNames(one, one).equal).toBe(true);
			const match = matchNames(one, other);
			expect(match.equal).toBe(one === other);
			expect(match.differences.length > 0).toBe(one !== other);
			expect(match.firstAt === undefined).toBe(one === other);
		}),
		often
	);
});

test('every difference differs, has words, and stands where it says', () => {
	fc.assert(
		fc.property(pair, ([one, other]) => {
			let last = { application: 0, form5106: 0 };
			for (const { kind, application, form5106 } of matchNames(one, other).differences) {
				expect(application.text).not.toBe(form5106.text);
				expect(nameMatchIssues).toContain(kind);
				expect(one.slice(application.start, application.end)).toBe(application.text);
				expect(other.slice(form5106.start, form5106.end)).toBe(form5106.text);
				expect(application.start).toBeGreaterThanOrEqual(last.application);
				expect(form5106.start).toBeGreaterThanOrEqual(last.form5106);
				last = { application: application.end, form5106: form5106.end };
			}
		}),
		often
	);
});

test('the list is complete: every difference replaced gives the other name', () => {
	fc.assert(
		fc.property(pair, ([one, other]) => {
			const match = matchNames(one, other);
			expect(replaceAll(one, 'application', match)).toBe(other);
			expect(replaceAll(other, 'form5106', match)).toBe(one);
		}),
		often
	);
});

test('which side is which does not change what differs first', () => {
	fc.assert(
		fc.property(pair, ([one, other]) =>
			expect(matchNames(one, other).firstAt).toBe(matchNames(other, one).firstAt)
		),
		often
	);
});

for (const { name: what, one, other } of [
	{ name: 'alike but for the end', one: 'Acme '.repeat(2000), other: 'Acme '.repeat(2000) + 'Co' },
	{ name: 'with nothing in common', one: 'a&'.repeat(5000), other: 'B-'.repeat(5000) },
	{ name: 'against an empty one', one: 'L.L.C. '.repeat(1428), other: '' },
	{
		name: 'that differ as much as is looked into',
		one: 'a'.repeat(195) + ' x'.repeat(4900),
		other: 'co.'.repeat(65) + ' x'.repeat(4900),
	},
	{ name: 'shifted by one letter', one: 'ab '.repeat(3333), other: `x${'ab '.repeat(3333)}` },
])
	test(`the 5106 match is quick for 10,000 characters ${what}`, () => {
		const worked = countWork();
		const match = matchNames(one, other);
		expect(worked()).toBeLessThan(500);
		expect(replaceAll(one, 'application', match)).toBe(other);
	});
