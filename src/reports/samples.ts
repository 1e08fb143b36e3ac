import { checkDigitOf } from '../entries/entryNumber.ts';
import { addDays, type Day } from '../days/day.ts';
import { writeCsv } from '../text/csv.ts';
import { plainDollars } from './reportList.ts';

/** A made-up report. */
export interface Sample {
	readonly name: string;
	readonly text: string;
	/** The day on which it says to be made. */
	readonly saved: Day;
}

/** A filer code that the samples have in common, so that they are told from real entries at a glance. */
const sampleFiler = 'ZZ0';
const importer = '00-0000000XX';
const notify = '99-9999999XX';

/** A made-up entry number with the right check digit, from 1 on. */
function sampleEntry(number: number): string {
	const first = sampleFiler + String(number).padStart(7, '0');
	return `${first}${checkDigitOf(first)}`;
}

const claims = ['100000000001', '100000000002'] as const;
const wrapped = (text: string) => `="${text}"`;
const slashed = (day: Day) => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
const dollars = (cents: number) => `$${plainDollars(cents).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;

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

/** The entries of the samples, twelve of them, and what is to come of each. */
const count = 12;
const dutyOf = (number: number) => 100_000 + number * 12_345;
const interestOf = (number: number) => 2_000 + number * 321;
/** Entries on the declaration that CBP took; of the others some failed, and two were never filed. */
const taken = [1, 2, 3, 4, 5, 6, 7, 8];
const failed: Readonly<Record<number, string>> = {
	9: 'UNABLE TO CALCULATE DUTY',
	10: 'PROTEST ON ENTRY',
};

/** A row for each tariff line: the goods, and the IEEPA line beside them until CBP takes it away. */
function lines(today: Day, withIeepa: (number: number) => boolean): string[][] {
	return Array.from({ length: count }, (_, place) => place + 1).flatMap((number) => {
		const entered = addDays(today, -330 + number);
		const liquidated = number <= 8 ? addDays(today, -24 - number) : addDays(today, -50);
		const row = (ordinal: number, hts: string, value: number, duty: number) => [
			sampleEntry(number),
			'01',
			importer,
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
			...(withIeepa(number) ? [row(2, '99030125', 0, dutyOf(number))] : []),
		];
	});
}

/**
 * Made-up reports of every shape that is known, and of the two whose columns a person names, which tell one story: twelve entries, of which eight
 * were taken, two were refused and two never filed; of the eight four are paid, one of those to a
 * notify party, one is rejected for want of bank details, one comes back, and two are in work. They
 * are made on a day, so that what is late is late whenever one tries them.
 */
export function sampleReports(today: Day): Sample[] {
	const filed = addDays(today, -100);
	const made = addDays(today, -1);
	const title = (name: string, day: Day) => [
		[`${name} (SAMPLE, made up)`],
		[`Run Date: ${slashed(day)}`],
	];
	const refunds = [
		// One payment joins two entries.
		{ id: 'SAMPLE0001', entries: [1, 2], secondary: 'Treasury Issued', day: addDays(today, -12) },
		{ id: 'SAMPLE0002', entries: [3], secondary: 'Treasury Issued', day: addDays(today, -9) },
		{ id: 'SAMPLE0003', entries: [4], secondary: 'Treasury Issued', day: addDays(today, -9) },
		{ id: 'SAMPLE0004', entries: [5], secondary: '', day: addDays(today, -20) },
		{ id: 'SAMPLE0005', entries: [6], secondary: 'Check/ACH Returned', day: addDays(today, -15) },
	];
	const refundOf = (number: number) => refunds.find(({ entries }) => entries.includes(number));
	const cents = (entries: readonly number[]) =>
		entries.reduce((sum, number) => sum + dutyOf(number) + interestOf(number), 0);
	const payments = refunds.filter(({ secondary }) => secondary !== '');
	return [
		{
			name: 'SAMPLE-ES-003-before.csv',
			saved: filed,
			text: writeCsv([...title('ES-003', filed), lineColumns, ...lines(today, () => true)]),
		},
		{
			name: 'SAMPLE-ES-003-after.csv',
			saved: made,
			text: writeCsv([
				...title('ES-003', made),
				lineColumns,
				...lines(today, (number) => !taken.includes(number)),
			]),
		},
		{
			name: 'SAMPLE-Validation-Result.csv',
			saved: filed,
			text: writeCsv([
				['Entry Number', 'Status', 'Error Description'],
				...Object.entries(failed).map(([number, message]) => [
					sampleEntry(Number(number)),
					'Failed',
					message,
				]),
			]),
		},
		{
			name: 'SAMPLE-Claim-Details.csv',
			saved: addDays(filed, 3),
			// Written by hand, since ACE wraps its numbers so.
			text:
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
							`${wrapped(entry)},${wrapped(claims[0])},${status},${message}\r\n`
					)
					.join(''),
		},
		{
			name: 'SAMPLE-ES-022.csv',
			saved: made,
			text: writeCsv([
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
						claims[0],
						'Accepted',
						sampleFiler,
						importer,
						number === 4 ? notify : '',
						number === 4 ? 'Sample Broker' : '',
						sampleEntry(number),
						slashed(addDays(today, -330 + number)),
						number === 8 ? '' : slashed(addDays(today, number === 7 ? -40 : -24 - number)),
						'000',
						'CEE000',
						'SAMPLE CENTER',
						refund || number === 7 ? dollars(dutyOf(number)) : '',
						refund || number === 7 ? dollars(interestOf(number)) : '',
						refund?.id ?? '',
						refund ? slashed(refund.day) : '',
						'',
					];
				}),
			]),
		},
		{
			name: 'SAMPLE-REV-603.csv',
			saved: made,
			text: writeCsv([
				['REV-603 Trade Refund Report (SAMPLE, made up)'],
				[`Report Run Date: ${slashed(made)}`],
				['Importer Number:', importer],
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
				...payments.map(({ id, entries, secondary, day }) => [
					id,
					entries.includes(4) ? notify : importer,
					'Sample Company',
					'',
					'1 Sample Street',
					slashed(day),
					'Certified',
					secondary,
					'CAPE',
					'',
					dollars(cents(entries)),
					'',
					'ACH',
					'CEE000',
					'000',
					'2704',
				]),
			]),
		},
		{
			name: 'SAMPLE-REV-613.csv',
			saved: made,
			text: writeCsv([
				...title('REV-613 ACH Rejected Refunds', made),
				['Refund ID', 'Amount', 'Status'],
				['SAMPLE0004', dollars(cents([5])), 'SAP ACH Rejected'],
			]),
		},
		{
			name: 'SAMPLE-REV-615.csv',
			saved: made,
			text: writeCsv([
				...title('REV-615 CAPE refunds', made),
				['Entry', 'Declaration', 'Refund', 'Principal', 'Interest'],
				...payments.flatMap(({ id, entries, secondary }) =>
					secondary === 'Treasury Issued'
						? entries.map((number) => [
								sampleEntry(number),
								claims[0],
								id,
								dollars(dutyOf(number)),
								dollars(interestOf(number)),
							])
						: []
				),
			]),
		},
		{
			name: 'SAMPLE-bank-deposits.csv',
			saved: made,
			text: writeCsv([
				['Date', 'Description', 'Debit', 'Credit'],
				[slashed(addDays(today, -10)), 'SAMPLE DEPOSIT', '', plainDollars(cents([1, 2]))],
				[slashed(addDays(today, -8)), 'SAMPLE OFFICE RENT', '2500.00', ''],
				[slashed(addDays(today, -5)), 'SAMPLE CUSTOMER', '', '740.00'],
			]),
		},
	];
}
