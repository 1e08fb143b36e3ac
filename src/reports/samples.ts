// Made-up reports, for readers to try the tool with and for tests.
import { addDays, type Day } from '../days/day.ts';
import { writeCsv } from '../text/csv.ts';
import { plainDollars } from './reportList.ts';
import {
	centsOf,
	claim,
	dollars,
	sampleDuty,
	failed,
	sampleInterest,
	sampleCount,
	sampleEntry,
	sampleFiler,
	sampleImporter,
	sampleNotify,
	sampleRefunds,
	slashed,
	taken,
} from './sampleStory.ts';

/** A made-up report. */
export interface Sample {
	readonly name: string;
	readonly text: string;
	/** The day on which it says to be made. */
	readonly saved: Day;
}

const lineColumns = [
	'Entry Summary Number',
	'Entry Type Code',
	'Importer Number',
	'Port of Entry Code',
	'Entry Date',
	'Entry Summary Date',
	'Initial Entry Summary Create Date',
	'Entry Summary Line Number',
	'Review Team Number',
	'Country of Origin Code',
	'Country of Export Code',
	'Manufacturer ID',
	'Foreign Exporter ID',
	'Line SPI Code',
	'Standard Visa Number',
	'Textile Category Code',
	'Textile Category',
	'Tariff Ordinal Number',
	'HTS Number - Full',
	'Line Tariff Quantity (1)',
	'Line Tariff UOM (1) Code',
	'Line Tariff Quantity (2)',
	'Line Tariff UOM (2) Code',
	'Line Tariff Quantity (3)',
	'Line Tariff UOM (3) Code',
	'Line Tariff Goods Value Amount',
	'Line Tariff Duty Amount',
	'Liquidation Date',
];

/** A row for each tariff line: the goods, and the IEEPA line beside them until CBP takes it away. */
function lines(today: Day, withIeepa: (number: number) => boolean): string[][] {
	return Array.from({ length: sampleCount }, (_, place) => place + 1).flatMap((number) => {
		const entered = addDays(today, -330 + number);
		const liquidated = number <= 8 ? addDays(today, -24 - number) : addDays(today, -50);
		const row = (ordinal: number, hts: string, value: number, duty: number) => [
			sampleEntry(number),
			'01',
			sampleImporter,
			'2704',
			slashed(entered),
			slashed(addDays(entered, 10)),
			slashed(addDays(entered, 1)),
			'1',
			'000',
			'XX',
			'XX',
			'XXSAMPLE',
			...Array.from({ length: 5 }, () => ''),
			String(ordinal),
			hts,
			...Array.from({ length: 6 }, () => ''),
			dollars(value),
			dollars(duty),
			number === 12 ? '' : slashed(liquidated),
		];
		return [
			row(1, '6109100012', 1_000_000, 165_000),
			...(withIeepa(number) ? [row(2, '99030125', 0, sampleDuty(number))] : []),
		];
	});
}

/** The head of a report that says what it is and when it was run. */
function titled(name: string, day: Day): string[][] {
	return [[`${name} (SAMPLE, made up)`], [`Run Date: ${slashed(day)}`]];
}

function validationResult(): string {
	return writeCsv([
		['Entry Number', 'Status', 'Error Description'],
		...Object.entries(failed).map(([number, message]) => [
			sampleEntry(Number(number)),
			'Failed',
			message,
		]),
	]);
}

/** Written by hand, since ACE wraps its numbers so. */
function claimDetails(): string {
	const wrapped = (text: string) => `="${text}"`;
	return (
		'\ufeffENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION\r\n' +
		[
			...taken.map((number) => [sampleEntry(number), 'Entry Summary Updated', '']),
			...Object.entries(failed).map(([number, message]) => [
				sampleEntry(Number(number)),
				'Failed',
				message,
			]),
		]
			.map(
				([entry = '', status = '', message = '']) =>
					`${wrapped(entry)},${wrapped(claim)},${status},${message}\r\n`
			)
			.join('')
	);
}

/** Where each entry of the declaration stands. */
function es022(today: Day): string {
	const refunds = sampleRefunds(today);
	const refundOf = (number: number) => refunds.find(({ entries }) => entries.includes(number));
	return writeCsv([
		[
			'Claim Number',
			'Claim Status',
			'Filer Code',
			'Importer Number',
			'CF 4811 Number',
			'CF 4811 Name',
			'Entry Summary Number',
			'Entry Date',
			'Liquidation Date',
			'Control Team Number',
			'Center ID Code',
			'Center ID Name',
			'Refund Amount',
			'Interest Amount',
			'Refund Number',
			'Refund Date',
			'Refund Status',
		],
		...taken.map((number) => {
			const refund = refundOf(number);
			return [
				claim,
				'Accepted',
				sampleFiler,
				sampleImporter,
				number === 4 ? sampleNotify : '',
				number === 4 ? 'Sample Broker' : '',
				sampleEntry(number),
				slashed(addDays(today, -330 + number)),
				number === 8 ? '' : slashed(addDays(today, number === 7 ? -40 : -24 - number)),
				'000',
				'CEE000',
				'SAMPLE CENTER',
				refund || number === 7 ? dollars(sampleDuty(number)) : '',
				refund || number === 7 ? dollars(sampleInterest(number)) : '',
				refund?.id ?? '',
				refund ? slashed(refund.day) : '',
				'',
			];
		}),
	]);
}

/** The payments that went out. */
function paid(today: Day) {
	return sampleRefunds(today).filter(({ secondary }) => secondary !== '');
}

function rev603(today: Day, made: Day): string {
	return writeCsv([
		['REV-603 Trade Refund Report (SAMPLE, made up)'],
		[`Report Run Date: ${slashed(made)}`],
		['Importer Number:', sampleImporter],
		['Refund Date:', `${slashed(addDays(today, -60))} - ${slashed(made)}`],
		[''],
		[
			'Refund ID',
			'Payee ID',
			'Company Name',
			'C/O',
			'Address',
			'Refund Date',
			'Refund Status',
			'Secondary Status',
			'Refund Type',
			'Document Number',
			'Total Refund Amount',
			'Check/ACH Trace Number',
			'Check or ACH',
			'Center ID',
			'Team Number',
			'Port Code',
		],
		...paid(today).map(({ id, entries, secondary, day }) => [
			id,
			entries.includes(4) ? sampleNotify : sampleImporter,
			'Sample Company',
			'',
			'1 Sample Street',
			slashed(day),
			'Certified',
			secondary,
			'CAPE',
			'',
			dollars(centsOf(entries)),
			'',
			'ACH',
			'CEE000',
			'000',
			'2704',
		]),
	]);
}

function rev613(made: Day): string {
	return writeCsv([
		...titled('REV-613 ACH Rejected Refunds', made),
		['Refund ID', 'Amount', 'Status'],
		['SAMPLE0004', dollars(centsOf([5])), 'SAP ACH Rejected'],
	]);
}

function rev615(today: Day, made: Day): string {
	return writeCsv([
		...titled('REV-615 CAPE refunds', made),
		['Entry', 'Declaration', 'Refund', 'Principal', 'Interest'],
		...paid(today).flatMap(({ id, entries, secondary }) =>
			secondary === 'Treasury Issued'
				? entries.map((number) => [
						sampleEntry(number),
						claim,
						id,
						dollars(sampleDuty(number)),
						dollars(sampleInterest(number)),
					])
				: []
		),
	]);
}

function bankDeposits(today: Day): string {
	return writeCsv([
		['Date', 'Description', 'Debit', 'Credit'],
		[slashed(addDays(today, -10)), 'SAMPLE DEPOSIT', '', plainDollars(centsOf([1, 2]))],
		[slashed(addDays(today, -8)), 'SAMPLE OFFICE RENT', '2500.00', ''],
		[slashed(addDays(today, -5)), 'SAMPLE CUSTOMER', '', '740.00'],
	]);
}

/**
 * Made-up reports of every shape that is known, and of the two whose columns a person names, which
 * tell one story: twelve entries, of which eight were taken, two were refused and two never filed; of
 * the eight four are paid, one of those to a notify party, one is rejected for want of bank details,
 * one comes back, and two are in work. They are made on a day, so that what is late is late whenever
 * one tries them.
 */
export function sampleReports(today: Day): Sample[] {
	const filed = addDays(today, -100);
	const made = addDays(today, -1);
	const es003 = (day: Day, withIeepa: (number: number) => boolean) =>
		writeCsv([...titled('ES-003', day), lineColumns, ...lines(today, withIeepa)]);
	return [
		{ name: 'SAMPLE-ES-003-before.csv', saved: filed, text: es003(filed, () => true) },
		{
			name: 'SAMPLE-ES-003-after.csv',
			saved: made,
			text: es003(made, (number) => !taken.includes(number)),
		},
		{ name: 'SAMPLE-Validation-Result.csv', saved: filed, text: validationResult() },
		{ name: 'SAMPLE-Claim-Details.csv', saved: addDays(filed, 3), text: claimDetails() },
		{ name: 'SAMPLE-ES-022.csv', saved: made, text: es022(today) },
		{ name: 'SAMPLE-REV-603.csv', saved: made, text: rev603(today, made) },
		{ name: 'SAMPLE-REV-613.csv', saved: made, text: rev613(made) },
		{ name: 'SAMPLE-REV-615.csv', saved: made, text: rev615(today, made) },
		{ name: 'SAMPLE-bank-deposits.csv', saved: made, text: bankDeposits(today) },
	];
}
