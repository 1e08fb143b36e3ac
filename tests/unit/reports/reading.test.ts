import { expect, test } from 'playwright/test';
import { readOutcome } from '../../../src/reports/outcome.ts';
import { againFor, refusalsIn } from '../../../src/reports/refusals.ts';
import { guessReport } from '../../../src/reports/reportKinds.ts';
import { parts, row, sheet, zip } from '../entries/workbookFiles.ts';
import { claims, entry, lines, read, refunds, tracking } from './reports.ts';

test('the words of ACE are known, in any case, and no others', () => {
	expect(readOutcome('ENTRY SUMMARY UPDATED')).toBe('taken');
	expect(readOutcome('Accepted with Error(s)')).toBe('declared');
	expect(readOutcome(' treasury  issued ')).toBe('paid');
	expect(readOutcome('Check/ACH Returned')).toBe('returned');
	expect(readOutcome('SAP ACH Rejected')).toBe('rejected');
	for (const other of ['', 'Y', 'P', 'Not accepted', 'Issued?', 'Failed to load'])
		expect(readOutcome(other)).toBeUndefined();
});

test('messages in capitals are those of CBP’s table, several in one cell too', () => {
	expect(refusalsIn('HTS RELATIONSHIP/SEQUENCE MISMATCH')).toEqual(['hts-relationship']);
	expect(refusalsIn('UNABLE TO CALCULATE DUTY')).toEqual(['duty-not-calculated']);
	expect(refusalsIn('PROTEST ON ENTRY; Invalid HTS')).toEqual(['protest', 'invalid-hts']);
	expect(refusalsIn('SOMETHING NEW')).toEqual([]);
	expect(againFor(['hts-relationship'])).toBe('once');
	expect(againFor(['hts-relationship', 'final-liquidation'])).toBe('no');
	expect(againFor([])).toBeUndefined();
});

const rows = (text: string) => text.split(/\r?\n/).map((line) => line.split(','));

test('each report is known by its headings, in whatever row they stand', () => {
	const one = entry(1);
	expect(guessReport(rows(claims([one, 'Failed'])), 'x').kind).toBe('claim-details');
	expect(guessReport(rows(lines([one])), 'x').kind).toBe('es-003');
	expect(guessReport(rows(tracking({ entry: one })), 'x').kind).toBe('es-022');
	const refundReport = guessReport(rows(refunds({ number: '7' })), 'x');
	expect(refundReport).toMatchObject({ kind: 'rev-603', header: 5 });
	expect(guessReport(rows(`Entry Number\n${one}`), 'x').kind).toBe('cape-file');
	expect(guessReport(rows(`Entry Number,Status,Error\n${one},Failed,x`), 'x').kind).toBe(
		'validation-result'
	);
	expect(guessReport(rows('Date,Description,Debit,Credit\n1/2/2026,x,,5.00'), 'x').kind).toBe(
		'bank'
	);
	for (const above of ['A title\n', 'A title\n\nRun Date: 1/2/2026\n\n\n', 'sep=,\n'])
		expect(guessReport(rows(above + lines([one])), 'x').kind).toBe('es-003');
});

test('what nothing tells is asked, and so are the columns of REV-613 and REV-615', () => {
	expect(guessReport(rows('Name,Town\nAnn,Rome'), 'x').kind).toBeUndefined();
	expect(guessReport(rows('Refund ID,Amount\nR1,5.00'), 'REV-613 June.csv')).toMatchObject({
		kind: 'rev-613',
		columns: {},
		header: 0,
	});
	expect(guessReport(rows('REV-615 CAPE\n\nEntry Number,Amount\n' + entry(1)), 'x')).toMatchObject({
		kind: 'rev-615',
		columns: {},
		header: 2,
	});
});

test('ES-022 without its headings, or with others, is known by its seventeen columns', () => {
	const [, ...body] = rows(tracking({ entry: entry(1), refund: '5.00' }, { entry: entry(2) }));
	const guess = guessReport(body, 'x');
	expect(guess).toMatchObject({ kind: 'es-022', by: 'cells' });
	expect(guess.columns).toMatchObject({ entry: 6, refund: 12, refundNumber: 14 });
});

test('a bank’s list is known without headings, and nothing but days and amounts is read of it', async () => {
	const session = await read([
		{ text: '10/14/2026,DEPOSIT 1234567890,1500.00\n10/15/2026,RENT,-20.00\n' },
	]);
	const { reports, bank } = session.summary();
	expect(reports[0]?.layout.kind).toBe('bank');
	expect(reports[0]?.sample).toEqual([]);
	expect(bank?.openDepositCount).toBe(1);
	expect(JSON.stringify([session.summary(), session.rows(0, 'money-out', 0, 9)])).not.toMatch(
		/1234567890|RENT/
	);
});

test('a workbook’s main report is read, and its sheet of parameters says only the day', async () => {
	const main = sheet(
		row('Entry Summary Number', 'HTS Number - Full', 'Line Tariff Duty Amount', 'CAPE Indicator') +
			row(entry(1), '99030128', '$10.00', 'Processed by CAPE Liq Batch')
	);
	const about = sheet(
		row('Prompt', 'Entry Number', 'Status') +
			row('Entry Number') +
			row('Importer Number', '12345678900') +
			row('Entry Summary Number', entry(7), 'Failed') +
			row('Run Date', '11/20/2026')
	);
	for (const sheets of [
		[
			{ name: 'Main Report', xml: main },
			{ name: 'Parameters', xml: about },
		],
		[
			{ name: 'Parameters', xml: about },
			{ name: 'Main Report', xml: main },
		],
	]) {
		const session = await read([{ text: zip(parts(sheets)), name: 'ES-003.xlsx' }]);
		const { reports, totals } = session.summary();
		const kinds = reports.map(({ layout }) => layout.kind);
		expect(kinds.sort()).toEqual(['es-003', 'other']);
		expect(reports.map(({ made }) => made)).toEqual(['2026-11-20', '2026-11-20']);
		expect(totals.taken.entries).toBe(1);
		expect(session.entries({ only: 'all' }, 0, 9)).toHaveLength(1);
		const set = reports.find(({ layout }) => layout.kind === 'other');
		expect(set).toMatchObject({ rows: 5, read: 0, leftOut: 0 });
		expect((set?.heads ?? 0) + (set?.beside ?? 0)).toBe(5);
	}
});

test('a payee’s name, number and address are neither kept nor shown', async () => {
	const session = await read([
		{ text: refunds({ number: 'R1', payee: '98-7654321AB' }, { number: '', total: 'x' }) },
	]);
	const all = JSON.stringify([
		session.summary(),
		session.entries({ only: 'all' }, 0, 99),
		session.rows(0, 'no-refund-number', 0, 99),
	]);
	expect(all).not.toMatch(/Acme Secret|Hidden Street|987654321|98-7654321/);
});

test('every row with anything in it is counted once', async () => {
	const text = `Title\n${lines([entry(1)])}\nTotal,,,210.50\nB7,1,2,3\n,,x\nNote\n`;
	const [report] = (await read([{ text }])).summary().reports;
	expect(report).toMatchObject({ heads: 2, read: 2 });
	const {
		rows: all,
		heads,
		read: taken,
		beside,
		leftOut,
	} = report ?? { rows: 0, heads: 0, read: 0, beside: 0, leftOut: 1 };
	expect(heads + taken + beside + leftOut).toBe(all);
});

test('numbers that a spreadsheet spoiled are read where one only fits, and told', async () => {
	const zero = entry(1, '012');
	const session = await read([
		{
			text: claims(
				[zero.slice(1), 'Failed'],
				['B76O000001' + entry(1).slice(10), 'Failed'],
				['12', 'Failed']
			),
		},
	]);
	const [report] = session.summary().reports;
	expect(report?.notes.repaired).toBe(2);
	expect(report?.reasons).toEqual({ 'spoiled-number': 1 });
	expect(session.rows(0, 'spoiled-number', 0, 9)).toMatchObject([{ place: 4 }]);
});

test('days that read two ways are asked for, and none is used until then', async () => {
	const text = tracking(
		{ entry: entry(1), refund: '5', liquidation: '30/10/2026' },
		{ entry: entry(2), refund: '5', liquidation: '05/10/2026' }
	);
	const asked = (await read([{ text }])).summary();
	expect(asked.reports[0]?.doubtfulDays).not.toEqual([]);
	expect(asked.ahead).toEqual([]);
	const told = await read([{ text }], {}, new Map([[0, { dayFirst: true }]]));
	told.summary();
	expect(
		told.entries({ only: 'all' }, 0, 9).map(({ standing }) => standing.liquidationDay)
	).toEqual(['2026-10-30', '2026-10-05']);
});

test('days of ES-003 that read two ways make no entry urgent or over until they are asked for', async () => {
	const text =
		lines([entry(1)], [], '30/10/2026') +
		lines([entry(2)], [], '05/10/2026')
			.split('\n')
			.slice(1)
			.join('\n');
	const dues = async (dayFirst?: boolean) => {
		const session = await read(
			[{ text }],
			{},
			new Map(dayFirst === undefined ? [] : [[0, { dayFirst }]])
		);
		session.summary();
		return session.entries({ only: 'all' }, 0, 9).map(({ due }) => due.capeLast);
	};
	expect(await dues()).toEqual([undefined, undefined]);
	expect(await dues(true)).toEqual(['2027-01-18', '2026-12-24']);
});

test('only a label that names it tells the day on which a report was made', async () => {
	const made = async (above: string) => {
		const [report] = (
			await read([{ text: `${above}\n\n${lines([entry(1)])}`, saved: '2026-11-01' }])
		).summary().reports;
		return report?.made;
	};
	for (const above of [
		'Run Date: 10/15/2026',
		'Run_Date,2026-10-15',
		'Report Date,10/15/2026',
		'Generated on 10/15/2026 08:00',
		'From 01/01/2026 to 06/30/2026; as of 10/15/2026',
	])
		expect(await made(above), above).toBe('2026-10-15');
	for (const above of [
		'Reporting period 10/15/2026',
		'Report: entries from 10/15/2026',
		'Entry Date 10/15/2026',
		'Test run 10/15/2026',
	])
		expect(await made(above), above).toBe('2026-11-01');
});

test('an amount that reads two ways is told and not guessed', async () => {
	const session = await read([{ text: tracking({ entry: entry(1), refund: '1.234' }) }]);
	expect(session.summary().reports[0]?.notes).toEqual({ 'amount-unreadable': 1 });
	expect(session.entries({ only: 'all' }, 0, 1)[0]?.standing.principal).toBeUndefined();
});
