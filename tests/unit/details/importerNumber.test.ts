import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkImporterNumber, importerNumberIssues } from '../../../src/details/importerNumber.ts';
import { kindsOfNumber, type KindOfNumber } from '../../../src/details/kindOfNumber.ts';
import { fullWidth } from './anyText.ts';
import { holdsForAnyText, runs } from './holdsForAnyText.ts';

interface Right {
	readonly name: string;
	readonly kind: KindOfNumber;
	readonly typed: string;
	readonly value: string;
}

const right: readonly Right[] = [
	{ name: 'an EIN', kind: 'ein', typed: '12-3456789', value: '12-3456789' },
	{ name: 'an EIN in bare digits', kind: 'ein', typed: '123456789', value: '12-3456789' },
	{ name: 'an EIN with a space', kind: 'ein', typed: '12 3456789', value: '12-3456789' },
	{ name: 'an EIN in groups', kind: 'ein', typed: ' 123 456 789\t', value: '12-3456789' },
	{ name: 'an EIN with an en dash', kind: 'ein', typed: '12\u20133456789', value: '12-3456789' },
	{ name: 'an EIN with a minus', kind: 'ein', typed: '12\u22123456789', value: '12-3456789' },
	{ name: 'an EIN in full width', kind: 'ein', typed: fullWidth('123456789'), value: '12-3456789' },
	{
		name: 'an EIN with no-break spaces and an invisible character',
		kind: 'ein',
		typed: '\u00a012\u200b-\u00a03456789',
		value: '12-3456789',
	},
	{
		name: 'an EIN with suffix 00',
		kind: 'ein-with-suffix',
		typed: '12-345678900',
		value: '12-345678900',
	},
	{
		name: 'a suffix of letters',
		kind: 'ein-with-suffix',
		typed: '12-3456789AB',
		value: '12-3456789AB',
	},
	{
		name: 'a suffix in small letters',
		kind: 'ein-with-suffix',
		typed: '12-3456789ab',
		value: '12-3456789AB',
	},
	{
		name: 'a hyphen before the suffix',
		kind: 'ein-with-suffix',
		typed: '12-3456789-00',
		value: '12-345678900',
	},
	{
		name: 'a space before the suffix',
		kind: 'ein-with-suffix',
		typed: '123456789 00',
		value: '12-345678900',
	},
	{
		name: 'the highest letter of a suffix',
		kind: 'ein-with-suffix',
		typed: '123456789Y0',
		value: '12-3456789Y0',
	},
	{
		name: 'a number that CBP assigned',
		kind: 'cbp-assigned',
		typed: '269999-00001',
		value: '269999-00001',
	},
	{
		name: 'a number that CBP assigned, in bare digits',
		kind: 'cbp-assigned',
		typed: '26999900001',
		value: '269999-00001',
	},
	{ name: 'nothing for a Social Security number', kind: 'ssn', typed: '', value: '' },
	{ name: 'spaces for a Social Security number', kind: 'ssn', typed: ' \u00a0\t', value: '' },
];
for (const { name, kind, typed, value } of right)
	test(`the importer number looks right: ${name}`, () =>
		expect(checkImporterNumber(kind, typed)).toEqual({ ok: true, value }));

interface Wrong {
	readonly name: string;
	readonly kind: KindOfNumber | '';
	readonly typed: string;
	readonly issue: string;
	readonly values?: Record<string, string | number>;
}

const wrong: readonly Wrong[] = [
	{ name: 'nothing', kind: 'ein', typed: '', issue: 'empty' },
	{ name: 'nothing, with suffix', kind: 'ein-with-suffix', typed: ' ', issue: 'empty' },
	{ name: 'nothing, assigned by CBP', kind: 'cbp-assigned', typed: '\u00a0', issue: 'empty' },
	{ name: 'nothing, of no kind yet', kind: '', typed: '', issue: 'empty' },
	{ name: 'nine digits of no kind yet', kind: '', typed: '123456789', issue: 'kind-first' },
	{
		name: 'eight digits',
		kind: 'ein',
		typed: '12-345678',
		issue: 'ein-length',
		values: { count: 8 },
	},
	{
		name: 'eight digits, with suffix',
		kind: 'ein-with-suffix',
		typed: '12-345678',
		issue: 'ein-length',
		values: { count: 8 },
	},
	{
		name: 'ten digits',
		kind: 'ein',
		typed: '12-34567890',
		issue: 'ein-length',
		values: { count: 10 },
	},
	{
		name: 'one suffix character',
		kind: 'ein-with-suffix',
		typed: '12-34567890',
		issue: 'suffix-length',
		values: { count: 1 },
	},
	{
		name: 'three suffix characters',
		kind: 'ein-with-suffix',
		typed: '12-3456789000',
		issue: 'suffix-length',
		values: { count: 3 },
	},
	{
		name: 'a suffix with O and I',
		kind: 'ein-with-suffix',
		typed: '12-3456789OI',
		issue: 'suffix-letters',
		values: { letters: 'O and I' },
	},
	{
		name: 'a suffix with Z',
		kind: 'ein-with-suffix',
		typed: '12-3456789z1',
		issue: 'suffix-letters',
		values: { letters: 'Z' },
	},
	{
		name: 'a suffix with O and I, kind EIN',
		kind: 'ein',
		typed: '12-3456789OI',
		issue: 'has-suffix',
	},
	{ name: 'a suffix, kind EIN', kind: 'ein', typed: '12-345678900', issue: 'has-suffix' },
	{ name: 'eleven digits, kind EIN', kind: 'ein', typed: '26999900001', issue: 'has-suffix' },
	{
		name: 'a hyphen after the first digit',
		kind: 'ein',
		typed: '1-23456789',
		issue: 'hyphen-place',
	},
	{
		name: 'a hyphen inside the suffix',
		kind: 'ein-with-suffix',
		typed: '12-34567890-0',
		issue: 'hyphen-place',
	},
	{ name: 'letters in front', kind: 'ein', typed: 'AB-3456789', issue: 'letters-in-ein' },
	{ name: 'the letter O for a zero', kind: 'ein', typed: '12-345678O', issue: 'letters-in-ein' },
	{ name: 'a full stop', kind: 'ein', typed: '12.3456789', issue: 'wrong-characters' },
	{
		name: 'digits of another script',
		kind: 'ein',
		typed: '\u0661\u0662',
		issue: 'wrong-characters',
	},
	{
		name: 'a letter that upper case takes apart',
		kind: 'ein-with-suffix',
		typed: '12-3456789\u00df',
		issue: 'wrong-characters',
	},
	{
		name: 'five and five digits',
		kind: 'cbp-assigned',
		typed: '26999-00001',
		issue: 'cbp-length',
		values: { count: 10 },
	},
	{
		name: 'twelve digits',
		kind: 'cbp-assigned',
		typed: '269999-000011',
		issue: 'cbp-length',
		values: { count: 12 },
	},
	{
		name: 'an EIN with suffix as assigned by CBP',
		kind: 'cbp-assigned',
		typed: '12-345678900',
		issue: 'hyphen-place',
	},
	{
		name: 'a letter after the hyphen',
		kind: 'cbp-assigned',
		typed: '269999-0000A',
		issue: 'letters-in-cbp',
	},
	{
		name: 'a letter in the year',
		kind: 'cbp-assigned',
		typed: 'A69999-00001',
		issue: 'letters-in-cbp',
	},
	{
		name: 'the form of a Social Security number',
		kind: 'ein',
		typed: '123-45-6789',
		issue: 'ssn-shape',
	},
	{ name: 'the same with spaces', kind: 'ein', typed: '123 45 6789', issue: 'ssn-shape' },
	{
		name: 'the same with dashes, spaces and full width',
		kind: 'ein-with-suffix',
		typed: fullWidth('123') + ' \u2013 45\u00a0\u2011 6789',
		issue: 'ssn-shape',
	},
	{
		name: 'the same as assigned by CBP',
		kind: 'cbp-assigned',
		typed: '123-45-6789',
		issue: 'ssn-shape',
	},
	{ name: 'the same of no kind yet', kind: '', typed: '123-45-6789', issue: 'ssn-shape' },
	{ name: 'a Social Security number typed', kind: 'ssn', typed: '123-45-6789', issue: 'ssn-typed' },
	{ name: 'its bare digits typed', kind: 'ssn', typed: '123456789', issue: 'ssn-typed' },
	{ name: 'one digit of it typed', kind: 'ssn', typed: '1', issue: 'ssn-typed' },
	{ name: 'masked digits typed', kind: 'ssn', typed: '***-**-6789', issue: 'ssn-typed' },
	{ name: 'an ITIN typed', kind: 'ssn', typed: '912-34-5678', issue: 'itin-typed' },
	{ name: 'an ITIN in bare digits', kind: 'ssn', typed: '912345678', issue: 'itin-typed' },
];
for (const { name, kind, typed, issue, values } of wrong)
	test(`the importer number will not work: ${name}`, () =>
		expect(checkImporterNumber(kind, typed)).toEqual({
			ok: false,
			issue,
			...(values && { values }),
		}));

for (const prefix of '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '))
	test(`an EIN that begins with ${prefix} is worth a second look`, () =>
		expect(checkImporterNumber('ein', `${prefix}3456789`)).toEqual({
			ok: true,
			value: `${prefix}-3456789`,
			second: [{ issue: 'unknown-prefix', values: { prefix } }],
		}));

for (const { name, kind, typed, value, issues } of [
	{
		name: 'no suffix where there should be one',
		kind: 'ein-with-suffix',
		typed: '12-3456789',
		value: '12-3456789',
		issues: ['no-suffix'],
	},
	{
		name: 'all digits alike',
		kind: 'ein',
		typed: '11-1111111',
		value: '11-1111111',
		issues: ['all-alike'],
	},
	{
		name: 'nine zeros',
		kind: 'ein',
		typed: '000000000',
		value: '00-0000000',
		issues: ['all-alike', 'unknown-prefix'],
	},
	{
		name: 'all digits alike, assigned by CBP',
		kind: 'cbp-assigned',
		typed: '11111111111',
		value: '111111-11111',
		issues: ['all-alike'],
	},
	{
		name: 'letters in the port code',
		kind: 'cbp-assigned',
		typed: '26ab99-00001',
		value: '26AB99-00001',
		issues: ['letters-in-port'],
	},
] as const)
	test(`the importer number is worth a second look: ${name}`, () => {
		const result = checkImporterNumber(kind, typed);
		expect(result).toMatchObject({ ok: true, value });
		expect(result.ok && result.second?.map(({ issue }) => issue)).toEqual(issues);
	});

const digits = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const space = fc.constantFrom('', ' ', '\u00a0', '\t', '\u200b', '\u2007');
const hyphen = fc.constantFrom('', '-', '\u2010', '\u2011', '\u2013', '\u2212', '\uff0d');
const between = fc.tuple(space, hyphen, space).map((parts) => parts.join(''));

test('separators and full width never change an EIN', () => {
	fc.assert(
		fc.property(digits(2), digits(7), between, space, (prefix, rest, separator, around) => {
			const plain = checkImporterNumber('ein', prefix + rest);
			expect(plain).toMatchObject({ ok: true, value: `${prefix}-${rest}` });
			expect(checkImporterNumber('ein', around + prefix + separator + rest + around)).toEqual(
				plain
			);
			expect(checkImporterNumber('ein', fullWidth(prefix) + separator + fullWidth(rest))).toEqual(
				plain
			);
		}),
		runs
	);
});

test('separators and case never change an EIN with suffix', () => {
	const suffixes = fc.string({
		unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXY'),
		minLength: 2,
		maxLength: 2,
	});
	fc.assert(
		fc.property(digits(2), digits(7), suffixes, between, between, (prefix, rest, suffix, a, b) => {
			const result = checkImporterNumber(
				'ein-with-suffix',
				prefix + a + rest + b + suffix.toLowerCase()
			);
			expect(result).toMatchObject({ ok: true, value: `${prefix}-${rest}${suffix}` });
		}),
		runs
	);
});

test('separators never change a number that CBP assigned', () => {
	fc.assert(
		fc.property(digits(6), digits(5), between, (front, back, separator) =>
			expect(checkImporterNumber('cbp-assigned', front + separator + back)).toMatchObject({
				ok: true,
				value: `${front}-${back}`,
			})
		),
		runs
	);
});

test('one digit more or less never looks right', () => {
	fc.assert(
		fc.property(fc.constantFrom('ein', 'cbp-assigned' as const), digits(13), (kind, number) => {
			const length = kind === 'ein' ? 9 : 11;
			expect(checkImporterNumber(kind, number.slice(0, length - 1)).ok).toBe(false);
			expect(checkImporterNumber(kind, number.slice(0, length + 1)).ok).toBe(false);
		}),
		runs
	);
});

test('nothing typed for a Social Security number, or in its form, ever comes back', () => {
	const ssn = fc
		.tuple(digits(3), fc.constantFrom('-', ' ', '\u2013', ' - '), digits(2), digits(4))
		.map(([area, separator, group, serial]) => area + separator + group + separator + serial);
	fc.assert(
		fc.property(fc.constantFrom('', ...kindsOfNumber), ssn, (kind, number) => {
			const result = checkImporterNumber(kind, number);
			expect(result.ok).toBe(false);
			expect(Object.keys(result).sort()).toEqual(['issue', 'ok']);
		}),
		runs
	);
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			expect(JSON.stringify(checkImporterNumber('ssn', `1${typed}`))).not.toMatch(/\d|value/);
		}),
		runs
	);
});

const numbers = fc.string({
	unit: fc.constantFrom(...'0123456789ABOIZab- \u00a0\u2013.'),
	maxLength: 16,
});
for (const kind of ['', ...kindsOfNumber] as const)
	holdsForAnyText(
		`the importer number of the kind "${kind}"`,
		(typed) => checkImporterNumber(kind, typed),
		importerNumberIssues,
		fc.oneof(numbers, digits(9), digits(11))
	);
