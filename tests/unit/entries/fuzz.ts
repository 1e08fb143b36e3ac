import fc from 'fast-check';
import { readList } from '../../../src/entries/readList.ts';
import { judge } from '../../../src/entries/judge.ts';
import { countWork } from '../workTime.ts';
import { today } from './list.ts';
import { type Bytes, cell, workbook, zip } from './workbookFiles.ts';

/** Sound files, to be spoiled. */
const sound: readonly Bytes[] = [
	Uint8Array.from(Buffer.from('Entry Number\r\nB7603245278\r\nABC12345676\r\n8CG00123454\r\n')),
	Uint8Array.from(
		Buffer.from('Entry No.;Type;Note\nB76-0324527-8;01;"a ""b"";\n c"\nABC12345676;01;d\n')
	),
	Uint8Array.from(
		Buffer.from('\ufeffEntry Number\tLiquidation Date\nB7603245278\t09/20/2026\n', 'utf16le')
	),
	workbook(
		`<row r="1">${cell('Entry Number')}</row><row r="2">${cell('B7603245278')}</row><row r="3"><c><v>2000000014</v></c></row>`
	),
	workbook(
		`<row>${cell('Entry Number')}${cell('HTS')}</row><row>${cell('ABC12345676')}${cell('9903.01.25')}</row>`,
		{ stored: true }
	),
];

/** What spoils files: signs that mean something to a reader, and odd ones. */
const odd = [
	'"',
	'""',
	',',
	'\n',
	'\r',
	'\0',
	'\t',
	';',
	'<',
	'>',
	'&#x0;',
	'&lt;',
	'PK\u0003\u0004',
	'\ufeff',
	'=',
	'1E+99',
	'9'.repeat(400),
	'<row r="99999999999">',
	'<c r="ZZZZZZ1">',
	']]>',
	'<!DOCTYPE x>',
];

interface Change {
	readonly how: 'change a byte' | 'cut' | 'put in' | 'double' | 'end';
	/** Where, as a share of the file. */
	readonly at: number;
	readonly length: number;
	readonly byte: number;
	readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
	how: fc.constantFrom('change a byte', 'cut', 'put in', 'double', 'end'),
	at: fc.noBias(fc.nat(0xff_ffff)).map((number) => number / 0x100_0000),
	length: fc.nat(39),
	byte: fc.nat(255),
	put: fc.constantFrom(...odd),
});

function spoil(bytes: Bytes, { how, at, length, byte, put }: Change): Bytes {
	const from = Math.floor(at * (bytes.length + 1));
	const to = Math.min(bytes.length, from + length);
	const before = bytes.subarray(0, from);
	const parts = {
		'change a byte': [before, Uint8Array.of(byte), bytes.subarray(from + 1)],
		cut: [before, bytes.subarray(to)],
		'put in': [before, Buffer.from(put), bytes.subarray(from)],
		double: [bytes.subarray(0, to), bytes.subarray(from)],
		end: [before],
	};
	return Uint8Array.from(Buffer.concat(parts[how]));
}

/** One of some sound files with some bytes changed, cut, doubled or put in. */
export function spoiledOf(files: readonly Bytes[]): fc.Arbitrary<Bytes> {
	return fc
		.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
		.map(([file, changes]) => changes.reduce(spoil, file));
}

/** A list of entries that was spoiled. */
export const spoiledFile: fc.Arbitrary<Bytes> = spoiledOf(sound);

/** Files that are made to hang a reader, or to fill its memory. */
export const hostile: Readonly<Record<string, () => Bytes>> = {
	'a million columns': () =>
		Uint8Array.from(
			Buffer.from(`Entry Number${','.repeat(1_000_000)}\nB7603245278${',x'.repeat(1_000_000)}\n`)
		),
	'a million quotation marks': () =>
		Uint8Array.from(Buffer.from(`Entry Number\n${'"'.repeat(1_000_001)}\nB7603245278\n`)),
	'a quotation mark opened in every row': () =>
		Uint8Array.from(Buffer.from('a,"b\n'.repeat(400_000))),
	'quotation marks within quotation marks': () =>
		Uint8Array.from(Buffer.from(`"${'"",""'.repeat(300_000)}"\nB7603245278`)),
	'CR alone, two million times': () => Uint8Array.from(Buffer.from('\r'.repeat(2_000_000))),
	'NULs alone': () => new Uint8Array(2_000_000),
	'one line of ten million digits': () => Uint8Array.from(Buffer.from('1'.repeat(10_000_000))),
	'UTF-16 cut in a letter': () => Uint8Array.from([0xff, 0xfe, 0x42, 0, 0x37]),
	'a ZIP bomb in a sheet': () => workbook(' '.repeat(120_000_000)),
	'a ZIP bomb that says it is small': () => workbook(' '.repeat(120_000_000), { lie: 10 }),
	'an archive that names one part many times': () => {
		const one = zip({ 'xl/worksheets/sheet1.xml': ' '.repeat(5_000_000) });
		return one;
	},
	'a workbook of sixteen thousand columns': () =>
		workbook(`<row>${cell('B7603245278').repeat(16_384)}</row>`.repeat(20)),
	'a cell a million columns to the right': () => workbook(`<row><c r="ZZZZZ1"><v>1</v></c></row>`),
	'a row far below': () => workbook(`<row r="4000000000">${cell('B7603245278')}</row>`),
	'entities that multiply': () =>
		workbook(
			`<row>${cell('&j;')}</row>`,
			{},
			`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, place) => `<!ENTITY ${name} "${`&${'abcdefghi'[place] ?? 'a'};`.repeat(10)}">`).join('')}]>`
		),
	'a hundred thousand tags within tags': () => workbook('<row>'.repeat(100_000)),
	'a stored sheet of many rows': () =>
		workbook(`<row>${cell('B7603245278')}</row>`.repeat(60_000), { stored: true }),
};

/** What came of reading a file. Throws where a reader does, or says nothing of an unread file. */
export async function readAny(
	data: Bytes
): Promise<{ milliseconds: number; rows: number; told: number }> {
	const worked = countWork();
	const { table, tables, troubles } = await readList([{ name: 'file', data: new Blob([data]) }]);
	const verdict = judge(table, { today, columns: tables.map(({ layout }) => layout.columns) });
	const { listed, leftOut, lines, beside } = verdict;
	if (listed + leftOut + lines + beside !== table.length)
		throw new Error('a row is neither listed nor left out');
	if (tables.length === 0 && troubles.length === 0)
		throw new Error('a file was passed over in silence');
	return { milliseconds: worked(), rows: table.length, told: troubles.length };
}
