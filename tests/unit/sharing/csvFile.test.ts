import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'playwright/test';
import { writeCsv } from '../../../src/sharing/csvFile';
import { anyText, runs } from '../progress/arbitraries';

for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\n=1'])
	test(`a cell ${JSON.stringify(cell)} is no formula`, () => {
		const [, row] = Papa.parse<string[]>(writeCsv(['A'], [[cell]]).slice(1)).data;
		expect(row).toEqual([`'${cell}`]);
	});

test('a file starts with the mark of its encoding and ends its lines as spreadsheets do', () => {
	expect(writeCsv(['A', 'B'], [['x, y', 'a "b"\nc']])).toBe('\ufeffA,B\r\n"x, y","a ""b""\nc"');
});

test('what is written is read back, whatever it is', () => {
	const cells = fc.array(fc.tuple(anyText({ maxLength: 20 }), anyText({ maxLength: 20 })), {
		minLength: 1,
		maxLength: 5,
	});
	fc.assert(
		fc.property(cells, (rows) => {
			const read = Papa.parse<string[]>(writeCsv(['A', 'B'], rows).slice(1), {
				delimiter: ',',
				newline: '\r\n',
			}).data.slice(1);
			expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
			);
		}),
		runs
	);
});
