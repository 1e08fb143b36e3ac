import { writeXlsx } from 'hucre';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { findingsIn } from '../../../src/entries/findings.ts';
import { judge } from '../../../src/entries/judge.ts';
import { readList } from '../../../src/entries/readList.ts';
import { today } from './list.ts';

const numbers = ['B7603245278', 'ABC12345676', '8CG00123454'];

/** Reads files, and gives the numbers and what was said of each row. */
async function read(...files: (string | Uint8Array<ArrayBuffer>)[]) {
	const result = await readList(
		files.map((data, place) => ({ name: `file-${place + 1}`, data: new Blob([data]) }))
	);
	const { table, tables } = result;
	const { masks } = judge(table, { today, columns: tables.map(({ layout }) => layout.columns) });
	return {
		...result,
		numbers: Array.from({ length: table.length }, (_, at) => table.numberOf(at)),
		said: [...masks].map(findingsIn),
	};
}

/** A text as bytes of another encoding. */
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
	const marked = (mark ? '\ufeff' : '') + text;
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let place = 0; place < marked.length; place++)
		view.setUint16(place * 2, marked.charCodeAt(place), littleEndian);
	return bytes;
}

const plain = numbers.join('\n');
for (const { name, data } of [
	{ name: 'line by line', data: plain },
	{ name: 'with a header', data: `Entry Number\r\n${numbers.join('\r\n')}\r\n` },
	{ name: 'lines ended by CR alone', data: numbers.join('\r') },
	{ name: 'mixed line ends', data: `Entry Number\r${numbers[0]}\r\n${numbers[1]}\n${numbers[2]}` },
	{ name: 'a byte-order mark', data: `\ufeffEntry Number\n${plain}` },
	{ name: 'UTF-16, little end first', data: utf16(plain, true, true) },
	{ name: 'UTF-16, big end first', data: utf16(plain, false, true) },
	{ name: 'UTF-16 without a mark', data: utf16(`Entry Number\r\n${plain}`, true, false) },
	{ name: 'NULs between', data: numbers.join('\0\n\0') },
	{ name: 'commas', data: numbers.join(', ') },
	{ name: 'spaces', data: numbers.join(' ') },
	{ name: 'a mail’s commas and line ends', data: `${numbers[0]}, ${numbers[1]},\n${numbers[2]}` },
	{
		name: 'quotation marks',
		data: `"Entry Number"\n${numbers.map((each) => `"${each}"`).join('\n')}`,
	},
	{
		name: 'tabs and other columns',
		data: `Name\tEntry Number\n${numbers.map((each) => `x\t${each}`).join('\n')}`,
	},
	{
		name: 'semicolons, nested quotation marks and line ends in a cell',
		data: `Entry No.;Note\n${numbers.map((each) => `${each};"a ""b""\n;c"`).join('\n')}`,
	},
])
	test(`a text is read: ${name}`, async () => {
		const result = await read(data);
		expect(result.numbers).toEqual(numbers);
		expect(result.troubles).toEqual([]);
		expect(result.said.flat()).toEqual([]);
	});

test('a text in Windows-1252 is read with its letters', async () => {
	const bytes = Uint8Array.from(
		[...`Société;Entry Number\n`, ...`é;B7603245278\n`].map((each) => each.charCodeAt(0))
	);
	const { numbers: found, tables } = await read(bytes);
	expect(found).toEqual(['B7603245278']);
	expect(tables[0]?.layout.names[0]).toBe('Société');
});

for (const { name, after, note } of [
	{ name: 'Windows-1252', after: Buffer.from('Entry Société', 'latin1'), note: 'Entry Société' },
	{ name: 'UTF-8', after: Buffer.from('Entry Société'), note: 'Entry Société' },
	{ name: 'UTF-8 cut in a letter', after: Buffer.from([0x41, 0xc3]), note: 'AÃ' },
	{ name: 'a byte-order mark', after: Buffer.from('\ufeffx'), note: '\ufeffx' },
])
	test(`a sign of ${name} far down in a list decides how the rest is read`, async () => {
		const list = Array.from({ length: 200 }, () => `${numbers[0]}\n`).join('');
		const data = new Blob([`Entry Number\n${list}`, after, '\n', `${numbers[1]}\n`]);
		for (const piece of [64, 1 << 20]) {
			const { table, troubles } = await readList([{ name: 'list', data }], {
				sizes: { piece, block: 60, guess: 300 },
			});
			expect(troubles).toEqual([]);
			expect(table.length).toBe(202);
			expect(table.writtenOf(200)).toBe(note.trim());
			expect(table.numberOf(201)).toBe(numbers[1]);
		}
	});

test('a quotation mark that is never closed loses no row', async () => {
	const { numbers: found, troubles } = await read(
		`Entry Number,Note\n${numbers[0]},a\n${numbers[1]},"b\n${numbers[2]},c\n`
	);
	expect(found).toEqual(numbers);
	expect(troubles).toEqual([{ file: 'file-1', problem: 'quote-unclosed', from: 3 }]);
});

test('a workbook is read, every sheet of it, with the numbers that it spoiled', async () => {
	const file = await writeXlsx({
		sheets: [
			{
				name: 'One',
				rows: [
					['Entry Number', 'Liquidation Date'],
					['B7603245278', new Date('2026-09-03T00:00:00Z')],
					[2_000_000_014, 46_052],
				],
			},
			{ name: 'Two', rows: [['Entry Number'], ['ABC12345676'], [99_999_999_990]] },
		],
	});
	const { numbers: found, said, tables, table } = await read(file as Uint8Array<ArrayBuffer>);
	expect(found).toEqual(['B7603245278', undefined, 'ABC12345676', '99999999990']);
	expect(said).toEqual([['on-cape-last-day'], ['lost-zero'], [], []]);
	expect(table.repairOf(1)).toBe('02000000014');
	expect(tables.map(({ sheet }) => sheet)).toEqual([0, 1]);
	expect([...table.places.slice(0, 3)]).toEqual([2, 3, 2]);
});

for (const { name, data, problem } of [
	{ name: 'nothing in it', data: '', problem: 'empty' },
	{ name: 'a PDF', data: '%PDF-1.7\n…', problem: 'pdf' },
	{
		name: 'an old or locked workbook',
		data: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
		problem: 'old-workbook',
	},
	{
		name: 'a mail with an attachment',
		data: [
			'From: Ann <ann@example.com>',
			'To: broker@example.com',
			'Subject: entries',
			'Content-Type: multipart/mixed; boundary="x"',
			'',
			'--x',
			'Content-Type: text/csv; name="list.csv"',
			'Content-Transfer-Encoding: base64',
			'',
			'RW50cnkgTnVtYmVyDQpCNzYwMzI0NTI3OA0K',
			'--x--',
		].join('\r\n'),
		problem: 'packed-mail',
	},
	{
		name: 'a mail whose text is packed',
		data: 'Return-Path: <a@example.com>\nFrom: a@example.com\nContent-Transfer-Encoding: base64\n\nQjc2MDMyNDUyNzg=\n',
		problem: 'packed-mail',
	},
	{
		name: 'a picture',
		data: Uint8Array.from({ length: 400 }, (_, place) => (place * 7) % 256),
		problem: 'not-text',
	},
	{
		name: 'a ZIP cut short',
		data: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
		problem: 'damaged-workbook',
	},
] as const)
	test(`a file that is no list is told, and the next one is read: ${name}`, async () => {
		const { troubles, numbers: found } = await read(data, plain);
		expect(troubles).toEqual([{ file: 'file-1', problem, from: undefined }]);
		expect(found).toEqual(numbers);
	});

test('a saved mail in plain text is read as any text', async () => {
	const mail =
		'From: Ann <ann@example.com>\nTo: b@example.com\nContent-Type: text/plain\n\nPlease file B76-0324527-8.\n> and ABC12345676\n';
	const { troubles, numbers: found } = await read(mail);
	expect(troubles).toEqual([]);
	expect(found.filter(Boolean)).toEqual(['B7603245278', 'ABC12345676']);
});

test('a changed byte in a workbook is found out, or changes no number', async () => {
	const file = await writeXlsx({
		sheets: [{ name: 'One', rows: [['Entry Number'], ...numbers.map((each) => [each])] }],
	});
	await fc.assert(
		fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
			const changed = Uint8Array.from(file);
			changed[at] = ((changed[at] ?? 0) + by) % 256;
			const result = await read(changed);
			if (result.troubles.length === 0 && result.numbers.length > 0)
				expect(result.numbers).toEqual(numbers);
		}),
		{ numRuns: 150 }
	);
});

test('a large workbook tells step by step how far it is', async () => {
	const rows = Array.from({ length: 12_000 }, (_, place) => [
		`B76${String(place).padStart(8, '0')}`,
	]);
	const data = await writeXlsx({ sheets: [{ name: 'One', rows: [['Entry Number'], ...rows] }] });
	const steps: number[] = [];
	const { table } = await readList(
		[{ name: 'large.xlsx', data: new Blob([Uint8Array.from(data)]) }],
		{
			onProgress: (done) => steps.push(done),
		}
	);
	expect(table.length).toBe(12_000);
	expect(steps.filter((done) => done > 0.3 && done < 1).length).toBeGreaterThan(8);
	expect(steps).toEqual([...steps].sort((one, other) => one - other));
	expect(steps.at(-1)).toBe(1);
});
