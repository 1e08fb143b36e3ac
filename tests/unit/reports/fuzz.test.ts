import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { hostile } from '../entries/fuzz.ts';
import { workbook } from '../entries/workbookFiles.ts';
import { asRows, readAnyReport, shapes, spoiledAndTold } from './fuzz.ts';
import { entry } from './reports.ts';

test('three hundred spoiled reports are read or told, every row of them accounted for, whatever one says that they are', () =>
	fc.assert(
		fc.asyncProperty(
			spoiledAndTold,
			async ([file, told]) => void (await readAnyReport(file, told))
		),
		{ numRuns: 300 }
	));

test('whatever a text holds, every row with anything in it is accounted for', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.array(
					fc.oneof(
						fc.constantFrom(
							'Entry Number',
							'Status',
							'Refund ID',
							'Total Refund Amount',
							'Payee ID',
							'HTS Number',
							'Date',
							'Amount',
							'Claim Number',
							'B7603245278',
							'="B7603245278"',
							'2000000014',
							'Failed',
							'Total',
							'$1.00',
							'1/2/2026',
							''
						),
						fc.string({ maxLength: 12 })
					),
					{ maxLength: 6 }
				),
				{ maxLength: 12 }
			),
			async (rows) => {
				const text = rows.map((cells) => cells.join(',')).join('\n');
				if (text === '') return;
				await readAnyReport(Uint8Array.from(Buffer.from(text)));
			}
		),
		{ numRuns: 300 }
	));

test('files made to hang a reader do not', async () => {
	for (const name of [
		'a million columns',
		'one line of ten million digits',
		'a quotation mark opened in every row',
	])
		expect(
			(await readAnyReport(hostile[name]?.() ?? new Uint8Array())).milliseconds,
			name
		).toBeLessThan(5_000);
});

/** A cell of a row that is counted: no sign that a CSV reads as a border, and none that leaves it empty. */
const plainCell = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'Failed',
		'Total',
		'$1.00',
		'1/2/2026',
		entry(1),
		entry(2),
		'99030125',
		'R1'
	),
	fc.string({ unit: fc.constantFrom(...'aB7 -/.$'), maxLength: 8 })
);
const plainRows = fc.array(fc.array(plainCell, { minLength: 1, maxLength: 18 }), { maxLength: 20 });

test('rows given and rows told are as many in every shape, in a text and in a workbook', async () => {
	for (const [shape, text] of Object.entries(shapes))
		await fc.assert(
			fc.asyncProperty(plainRows, fc.boolean(), async (more, asWorkbook) => {
				const rows = [...text.trim().split(/\r?\n/), ...more.map((cells) => cells.join(','))];
				const given = rows.filter((line) => /[^\s,]/.test(line)).length;
				const { rows: read, told } = await readAnyReport(
					asWorkbook
						? workbook(asRows(rows.join('\n')))
						: Uint8Array.from(Buffer.from(rows.join('\n')))
				);
				expect(told, shape).toBe(0);
				expect(read, shape).toBe(given);
			}),
			{ numRuns: 25 }
		);
});
