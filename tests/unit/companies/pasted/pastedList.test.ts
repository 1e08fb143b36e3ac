import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { nameKey } from '../../../../src/companies/label.ts';
import {
	mostRows,
	readPastedList,
	type Wanted,
} from '../../../../src/companies/pasted/pastedList.ts';
import { anyText, runs } from '../../progress/arbitraries.ts';

const names = {
	label: ['legal name', 'company', 'customer', 'client', 'name'],
	suffix: ['suffix'],
	client: ['no', 'client no', 'client number'],
	contact: ['contact'],
	email: ['email', 'e mail'],
};
const read = (text: string, wanted?: Wanted, taken: ReadonlyMap<string, string> = new Map()) =>
	readPastedList(text, names, taken, wanted);
const brief = (text: string, wanted?: Wanted) =>
	read(text, wanted).rows.map(({ line, label, suffix, problem }) =>
		[line, label, suffix, problem ?? ''].join('|')
	);

/** Lists by what is odd about them, each with the rows that come of it. */
const lists: Record<string, { text: string; rows: string[] }[]> = {
	'a name on each line': [
		{ text: 'Acme\nBeta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: '\r\nAcme\r\n  \r\nBeta\r\n', rows: ['2|Acme||', '4|Beta||'] },
		{ text: 'Acme\rBeta\r\rGamma', rows: ['1|Acme||', '2|Beta||', '4|Gamma||'] },
		{ text: 'Example, Inc.', rows: ['1|Example, Inc.||'] },
		{ text: 'Example, Inc.\nBeta, LLC', rows: ['1|Example, Inc.||', '2|Beta, LLC||'] },
		{ text: 'A; B\nGamma', rows: ['1|A; B||', '2|Gamma||'] },
		{ text: ' \n\t\n', rows: [] },
	],
	'quotation marks': [
		{ text: '"Example, Inc."', rows: ['1|Example, Inc.||'] },
		{ text: '"Acme\nBeta\nGamma', rows: ['1|Acme||', '2|Beta||', '3|Gamma||'] },
		{
			text: '"Quality" Housewares\nBeta\n"K" Line\nGamma',
			rows: ['1|"Quality" Housewares||', '2|Beta||', '3|"K" Line||', '4|Gamma||'],
		},
		{
			text: 'Company\tSuffix\n"Quality" Housewares\t00\nBeta\t01\n"K" Line\t02\nGamma\t',
			rows: ['2|"Quality" Housewares|00|', '3|Beta|01|', '4|"K" Line|02|', '5|Gamma||'],
		},
		{
			text: 'Company,Suffix\n"Acme,00\nBeta,01\n"Gamma, Inc.",02',
			rows: ['2|Acme|00|', '3|Beta|01|', '4|Gamma, Inc.|02|'],
		},
		{
			text: 'Company\tSuffix\nAcme\t"00\nBeta\t01\nGamma"\t02',
			rows: ['2|Acme|00|', '3|Beta|01|', '4|Gamma|02|'],
		},
		{ text: '"""Quality"" Housewares"\nBeta', rows: ['1|"Quality" Housewares||', '2|Beta||'] },
		{ text: 'Acme "Best" Co\nBob\'s', rows: ['1|Acme "Best" Co||', "2|Bob's||"] },
		{
			text: '“Quality” Goods\n"Acme\n"Beta',
			rows: ['1|“Quality” Goods||', '2|Acme||', '3|Beta||'],
		},
		{ text: '"Acme\n\nBeta"', rows: ['1|Acme||', '3|Beta||'] },
	],
	'a cell with line breaks': [
		{
			text: 'No\tCompany\tEmail\n1\t"Acme\nTrading"\ta@x.com\n2\tBeta\tb@x.com',
			rows: ['2|Acme Trading||', '4|Beta||'],
		},
		{ text: 'Company,Suffix\n"Acme\nTrading",00\nBeta,', rows: ['2|Acme Trading|00|', '4|Beta||'] },
		{ text: 'Company\n"Acme\nTrading"\nBeta', rows: ['2|Acme Trading||', '4|Beta||'] },
	],
	'a sign that the first line names': [
		{ text: 'sep=;\nCompany;Suffix\nAcme, Inc.;00', rows: ['3|Acme, Inc.|00|'] },
		{ text: '\ufeff"sep=|"\r\nCompany|Suffix\r\nAcme|01', rows: ['3|Acme|01|'] },
		{ text: 'sep=,\nAcme,a@x.com\nBeta,b@x.com', rows: ['2|Acme||', '3|Beta||'] },
		{ text: 'SEP=;\nAcme;01\n\nBeta;02', rows: ['2|Acme|01|', '4|Beta|02|'] },
		{ text: 'sep=\t\nCompany\tSuffix\nAcme\t00', rows: ['3|Acme|00|'] },
	],
	'a title above': [
		{ text: 'Client list, November\n\nCompany,Suffix\nAcme,00', rows: ['4|Acme|00|'] },
		{
			text: 'Clients 2026\t\t\nas of today\t\t\nNo\tClient\tEmail\n7\tAcme\ta@x.com',
			rows: ['4|Acme||'],
		},
		{ text: 'Our importers\nCompany\nAcme\nBeta', rows: ['3|Acme||', '4|Beta||'] },
		{ text: '"Clients, all";\n;\nCustomer;Suffix\nAcme;00', rows: ['4|Acme|00|'] },
		{ text: 'Exported,by Ada\nLegal Name,Contact\nAcme,Bob', rows: ['3|Acme||'] },
	],
	'other headings': [
		{ text: 'COMPANY\nA, B', rows: ['2|A, B||'] },
		{ text: 'Customer;Suffix\nAcme;01', rows: ['2|Acme|01|'] },
		{ text: 'LegalName,suffix\nAcme,01', rows: ['2|Acme|01|'] },
		{ text: 'legal_name:\nAcme', rows: ['2|Acme||'] },
		{ text: 'Legal Name (as on the 5106)\tClient\nAcme\t17', rows: ['2|Acme||'] },
		{ text: 'Client\tName\n1001\tAcme\n1002\tBeta', rows: ['2|Acme||', '3|Beta||'] },
		{ text: 'Client #,Client\n1001,Acme', rows: ['2|Acme||'] },
		{
			text: '\ufeffsuffix,Company\n00,"Example, Inc."\n,Beta',
			rows: ['2|Example, Inc.|00|', '3|Beta||'],
		},
		{ text: 'Firma;Nr\nAcme;1001\nBeta;1002', rows: ['2|Acme||', '3|Beta||'] },
		{ text: 'Client No\tFirma\tE-mail\n1\tAcme\ta@x.com', rows: ['2|Acme||'] },
	],
	'client numbers first': [
		{ text: '1001\tAcme\n1002\tBeta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: '1001;Acme\n1002;Beta, Inc.', rows: ['1|Acme||', '2|Beta, Inc.||'] },
		{ text: '1001,Acme\n1002,Beta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: '1001,"Acme, Inc.",a@x.com\n1002,Beta,b@x.com', rows: ['1|Acme, Inc.||', '2|Beta||'] },
		{ text: 'C-1001\tAcme\t00\nC-1002\tBeta\t01', rows: ['1|Acme|00|', '2|Beta|01|'] },
		{ text: '1001 Acme\n1002 Beta Trading', rows: ['1|Acme||', '2|Beta Trading||'] },
		{ text: 'AB-17: Acme\nAB-18: Beta', rows: ['1|Acme||', '2|Beta||'] },
	],
	'numbered companies': [
		{ text: '1. Acme\n2. Beta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: '1) Acme, Inc.\n\n2) Beta\n3) 3M', rows: ['1|Acme, Inc.||', '3|Beta||', '4|3M||'] },
		{ text: '(1) Acme\n(2) Beta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: '1 Acme\n2 Beta\n3 Gamma', rows: ['1|Acme||', '2|Beta||', '3|Gamma||'] },
		{ text: '#1 - Acme\n#2 - Beta', rows: ['1|Acme||', '2|Beta||'] },
		{ text: 'Company\n1. Acme\n2. Beta', rows: ['2|Acme||', '3|Beta||'] },
		{ text: '• Acme\n- Beta\n* Gamma', rows: ['1|Acme||', '2|Beta||', '3|Gamma||'] },
		{ text: '3M\n99 Ranch\n7-Eleven', rows: ['1|3M||', '2|99 Ranch||', '3|7-Eleven||'] },
		{ text: '1. FC Trading', rows: ['1|1. FC Trading||'] },
	],
	'companies that are named by a number': [
		{ text: '12345678 Canada Inc.', rows: ['1|12345678 Canada Inc.||'] },
		{
			text: '1234567 Canada Inc.\n1234568 Canada Inc.',
			rows: ['1|1234567 Canada Inc.||', '2|1234568 Canada Inc.||'],
		},
		{
			text: '9123-4567 Québec inc.\n12345678 BC Ltd.',
			rows: ['1|9123-4567 Québec inc.||', '2|12345678 BC Ltd.||'],
		},
		{
			text: 'Company,Suffix\n12345678 Canada Inc.,00\n12345678,01',
			rows: ['2|12345678 Canada Inc.|00|', '3|••••••••|••|long-number'],
		},
		{
			text: 'Company\n078-05-1120 Canada Inc.\n078051120 Imports Inc.',
			rows: [
				'2|•••-••-•••• Canada Inc.||social-security-number',
				'3|••••••••• Imports Inc.||long-number',
			],
		},
	],
	'what is no name': [
		{ text: 'Company\tSuffix\n\t00', rows: ['2||00|empty'] },
		{ text: 'Acme\nACME', rows: ['1|Acme||', '2|ACME||twice'] },
		{
			text: 'Ada 078-05-1120\nAcme 12-3456789',
			rows: ['1|Ada •••-••-••••||social-security-number', '2|Acme ••-•••••••||importer-number'],
		},
		{
			text: 'Company,Email\nAcme, Inc.,a@x.com\nBeta,b@x.com',
			rows: ['2|Acme||more-columns', '3|Beta||'],
		},
		{ text: `Acme\n${'x'.repeat(121)}`, rows: ['1|Acme||', `2|${'x'.repeat(121)}||too-long`] },
		{ text: 'y'.repeat(120), rows: [`1|${'y'.repeat(120)}||`] },
	],
};
for (const [kind, each] of Object.entries(lists))
	test(`a list with ${kind} is read company by company, each with its line`, () => {
		for (const { text, rows } of each) expect.soft(brief(text), JSON.stringify(text)).toEqual(rows);
	});

test('of a list without a heading a person chooses the column, from examples', () => {
	const text = 'Ada Lovelace\t1001\tAcme\nBob Hope\t1002\tBeta';
	expect(read(text)).toMatchObject({
		unsure: true,
		label: 0,
		columns: [
			{ name: '', examples: ['Ada Lovelace', 'Bob Hope'] },
			{ name: '', examples: ['1001', '1002'] },
			{ name: '', examples: ['Acme', 'Beta'] },
		],
	});
	expect(brief(text, { label: 2 })).toEqual(['1|Acme||', '2|Beta||']);
	expect(brief(text, { label: 2, heading: true })).toEqual(['2|Beta||']);
	expect(read('Firma;Nr\nAcme;1001\nBeta;1002')).toMatchObject({ heading: true, unsure: true });
	expect(brief('Firma;Nr\nAcme;1001\nBeta;1002', { heading: false })[0]).toBe('1|Firma||');
	// Where each line was one name after all.
	expect(brief('1001,Acme\n1002,Beta', { label: -1 })).toEqual(['1|1001,Acme||', '2|1002,Beta||']);
	expect(read('Company,Suffix\nAcme,00')).toMatchObject({ unsure: false, label: 0 });
	expect(read('Acme\nBeta')).toMatchObject({ unsure: false, columns: [] });
});

test('numbers of other kinds are not among the examples', () => {
	const { columns } = read('Acme\t12-3456789\nBeta\t078-05-1120');
	expect(columns[1]?.examples).toEqual(['••-•••••••', '•••-••-••••']);
});

test('client numbers, contacts and addresses go along, and no number as long as a bank’s', () => {
	const text =
		'Client No\tCompany\tContact\tE-mail\tEIN\n7\tAcme\tAda\tAda <a@x.com>\t12-3456789\n123456789\tBeta\tBob 12-3456789\tnone\t1';
	const list = read(text);
	expect(list.rows.map(({ passedOn }) => passedOn)).toEqual([
		{ client: '7', contact: 'Ada', email: 'a@x.com' },
		{ client: '', contact: '', email: '' },
	]);
	expect(list).toMatchObject({ passedOn: ['Client No', 'Contact', 'E-mail'], leftAlone: ['EIN'] });
	expect(read('1001 Acme\n1002 Beta').rows.map(({ passedOn }) => passedOn.client)).toEqual([
		'1001',
		'1002',
	]);
});

test('what was not read line by line is told: titles above, and lines taken together', () => {
	expect(read('Title\n\nCompany,Suffix\nAcme,00\n"Beta\nTrading",01')).toMatchObject({
		lines: 5,
		above: [1],
		together: [{ line: 5, last: 6 }],
	});
	expect(read('sep=;\nCompany;Suffix\nAcme;00').above).toEqual([1]);
	expect(read('Acme\n"K" Line\nBeta')).toMatchObject({ lines: 3, above: [], together: [] });
});

test('a name on the board already is turned down, and tells which it is', () => {
	const taken = new Map([[nameKey('Acme', '00'), 'k3v9qd']]);
	expect(
		read('Company,Suffix\nacme,00\nAcme,01', undefined, taken).rows.map(({ problem, onBoard }) => [
			problem,
			onBoard,
		])
	).toEqual([
		['on-board', 'k3v9qd'],
		[undefined, undefined],
	]);
});

test('columns that are not read are named, without their digits', () => {
	expect(read('Company,EIN 12-3456789,Phone\nA,1,2')).toMatchObject({
		heading: true,
		leftAlone: ['EIN ••-•••••••', 'Phone'],
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

test('any text gives rows in order, each of which can be kept or says why not', () => {
	const text = fc.array(
		fc.oneof(
			anyText({ maxLength: 60 }),
			fc.constantFrom('\n', '\t', ',', '"', 'Company', ';', '1. ', 'sep=;\n')
		),
		{ maxLength: 12 }
	);
	fc.assert(
		fc.property(text, fc.integer({ min: -1, max: 3 }), (parts, label) => {
			for (const wanted of [undefined, { label }]) {
				const { rows } = read(parts.join(''), wanted);
				for (const [place, { line, label: name, suffix, problem }] of rows.entries()) {
					expect(line).toBeGreaterThan(rows[place - 1]?.line ?? 0);
					if (problem) continue;
					expect(name.length).toBeGreaterThan(0);
					expect(name.length).toBeLessThanOrEqual(120);
					expect(suffix.length).toBeLessThanOrEqual(12);
				}
			}
		}),
		runs
	);
});

test('no line of a list of names is lost, whatever marks stand in it', () => {
	const name = fc.stringMatching(/^[A-Z][A-Za-z" ]{0,12}[A-Z]$/);
	const marked = fc.tuple(fc.constantFrom('', '"', '""'), name).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.uniqueArray(marked, { minLength: 1, maxLength: 8 }), (all) => {
			const list = read(all.join('\n'));
			const joined = list.together.reduce((sum, { line, last }) => sum + last - line, 0);
			expect(list.rows.length + joined).toBe(all.length);
		}),
		runs
	);
});
