import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { hostile } from '../entries/fuzz.ts';
import { readAnyReport, spoiledReport } from './fuzz.ts';

test('three hundred spoiled reports are read or told, every row of them accounted for', () =>
	fc.assert(
		fc.asyncProperty(spoiledReport, async (file) => void (await readAnyReport(file))),
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
