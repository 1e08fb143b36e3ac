import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { nameKey } from '../../../src/companies/label.ts';
import { mostRows, readPastedList } from '../../../src/sharing/pastedList.ts';
import { anyText, runs } from '../progress/arbitraries.ts';

const names = { label: ['company', 'client'], suffix: ['suffix'] };
const read = (text: string, taken: ReadonlySet<string> = new Set()) =>
	readPastedList(text, names, taken);
const brief = (text: string) =>
	read(text).rows.map(({ line, label, suffix, problem }) =>
		[line, label, suffix, problem ?? ''].join('|')
	);

for (const { name, text, rows } of [
	{ name: 'reads a name on each line', text: 'Acme\nBeta', rows: ['1|Acme||', '2|Beta||'] },
	{
		name: 'passes over empty lines and keeps the count',
		text: '\r\nAcme\r\n  \r\nBeta\r\n',
		rows: ['2|Acme||', '4|Beta||'],
	},
	{ name: 'leaves commas in names', text: 'Example, Inc.', rows: ['1|Example, Inc.||'] },
	{ name: 'takes quotes off', text: '"Example, Inc."', rows: ['1|Example, Inc.||'] },
	{
		name: 'loses no line to a quote that is not closed',
		text: '"Acme\nBeta\nGamma',
		rows: ['1|Acme||', '2|Beta||', '3|Gamma||'],
	},
	{ name: 'reads only the first column without a header', text: 'Acme\tx@y.z', rows: ['1|Acme||'] },
	{
		name: 'reads CSV with a header',
		text: '\ufeffsuffix,Company\n00,"Example, Inc."\n,Beta',
		rows: ['2|Example, Inc.|00|', '3|Beta||'],
	},
	{ name: 'reads semicolons', text: 'Client;Suffix\nAcme;01', rows: ['2|Acme|01|'] },
	{ name: 'reads a header of one column', text: 'COMPANY\nA, B', rows: ['2|A, B||'] },
	{
		name: 'tells what a line lacks',
		text: 'Company\tSuffix\n\t00',
		rows: ['2||00|empty'],
	},
	{
		name: 'finds a name twice, whatever its case',
		text: 'Acme\nACME',
		rows: ['1|Acme||', '2|ACME||twice'],
	},
	{
		name: 'hides the digits of what it turns down',
		text: 'Ada 078-05-1120\nAcme 12-3456789',
		rows: ['1|Ada •••-••-••••||social-security-number', '2|Acme ••-•••••••||importer-number'],
	},
	{ name: 'reads nothing from nothing', text: ' \n\t\n', rows: [] },
])
	test(`readPastedList ${name}`, () => expect(brief(text)).toEqual(rows));

test('a name on the board already is turned down', () => {
	const taken = new Set([nameKey('Acme', '00')]);
	expect(
		read('Company,Suffix\nacme,00\nAcme,01', taken).rows.map(({ problem }) => problem)
	).toEqual(['on-board', undefined]);
});

test('columns that are not read are named, without their digits', () => {
	expect(read('Company,EIN 12-3456789,Email\nA,1,2')).toMatchObject({
		header: true,
		leftAlone: ['EIN ••-•••••••', 'Email'],
	});
});

test('a list that is too long is read to its limit, and says so', () => {
	const list = (count: number) =>
		Array.from({ length: count }, (_, place) => `Client ${place}`).join('\n');
	expect(read(list(mostRows))).toMatchObject({ cut: false });
	const more = read(`Company\n${list(mostRows + 1)}`);
	expect(more.cut).toBe(true);
	expect(more.rows).toHaveLength(mostRows);
});

test('any text gives rows, each of which can be kept or says why not', () => {
	const text = fc.array(
		fc.oneof(anyText({ maxLength: 60 }), fc.constantFrom('\n', '\t', ',', '"', 'Company', ';')),
		{ maxLength: 12 }
	);
	fc.assert(
		fc.property(text, (parts) => {
			for (const { label, suffix, problem } of read(parts.join('')).rows)
				if (!problem) {
					expect(label.length).toBeGreaterThan(0);
					expect(label.length).toBeLessThanOrEqual(80);
					expect(suffix.length).toBeLessThanOrEqual(12);
				}
		}),
		runs
	);
});
