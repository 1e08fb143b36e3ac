import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'playwright/test';
import { writeCsv } from '../../../src/text/csv.ts';
import { anyText, runs } from '../progress/arbitraries.ts';
import { readCsv } from './readCsv.ts';

/** Texts of which many start or go on the way that trips a writer of CSV. */
const cells = fc.oneof(
	anyText({ maxLength: 12 }),
	fc
		.array(fc.constantFrom(...'\'"=+-@\t\r\n,; aé＝', '\r\n'), { maxLength: 6 })
		.map((letters) => letters.join(''))
);
const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
	fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
		minLength: 1,
		maxLength: 5,
	})
);

test('what is written reads back the same, whatever stands in it', () => {
	fc.assert(
		fc.property(tables, (rows) => {
			expect(readCsv(writeCsv(rows))).toEqual(rows);
		}),
		runs
	);
});

for (const cell of [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	"'=1",
	'  =1',
	' \u00a0@x',
	'＝1',
	'=cmd|"/c x"!A1',
])
	test(`a cell ${JSON.stringify(cell)} is written as text and not as a formula`, () => {
		const [, line = ''] = /^\ufeff(.*)\r\n$/s.exec(writeCsv([['a', cell]])) ?? [];
		expect(line.replace(/^a,"?/, '')).toMatch(/^'/);
	});

test('no cell that a spreadsheet reads starts a formula', () => {
	fc.assert(
		fc.property(tables, (rows) => {
			const { data } = Papa.parse<string[]>(writeCsv(rows).slice(1), {
				delimiter: ',',
				newline: '\r\n',
			});
			expect(data.flat().filter((cell) => /^\s*[=+\-@＝]|^[\t\r\n]/.test(cell))).toEqual([]);
		}),
		runs
	);
});

test('a file starts with a byte order mark and ends its lines in CRLF', () => {
	expect(
		writeCsv([
			['Näme', 'b'],
			['1', 'two, "2"'],
		])
	).toBe('\ufeffNäme,b\r\n1,"two, ""2"""\r\n');
});
