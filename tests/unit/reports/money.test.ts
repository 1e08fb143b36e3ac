import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { matchDeposits } from '../../../src/reports/bankMatch.ts';
import { addDays } from '../../../src/days/day.ts';
import { claims, entry, lines, read, type RefundRow, refunds, tracking } from './reports.ts';

const [one, two] = [entry(1), entry(2)];

test('sums that do not agree are told with the likeliest reason', async () => {
	const track = tracking(
		{ entry: one, refund: '90.00', interest: '10.00', number: 'R1' },
		{ entry: two, refund: '45.00', interest: '5.00', number: 'R1' }
	);
	const reason = async (...rows: readonly RefundRow[]) =>
		(await read([{ text: track }, { text: refunds(...rows) }])).summary().sums[0]?.reason;
	expect(await reason({ number: 'R1', total: '150.00' })).toBeUndefined();
	expect(await reason({ number: 'R1', total: '135.00' })).toBe('principal-alone');
	expect(await reason({ number: 'R1', total: '15.00' })).toBe('interest-alone');
	expect(await reason({ number: 'R1', total: '400.00' })).toBe('more-entries');
	expect(await reason({ number: 'R1', total: '100.00' })).toBe('less');
	expect(await reason({ number: 'R1', total: '100.00', secondary: 'Funds Diverted' })).toBe(
		'kept-for-bill'
	);
	expect(
		await reason(
			{ number: 'R1', total: '135.00' },
			{ number: 'R1', total: '15.00', day: '11/21/2026' }
		),
		'in two parts'
	).toBeUndefined();
	expect(await reason({ number: 'R2', total: '1.00' }), 'of another refund').toBeUndefined();
});

test('the same file twice counts once', async () => {
	const track = {
		text: tracking({ entry: one, refund: '90.00', interest: '10.00', number: 'R1' }),
	};
	const paid = { text: refunds({ number: 'R1' }) };
	const { totals, payments, sums } = (await read([track, paid, track, paid])).summary();
	expect(totals.paid).toMatchObject({ entries: 1, principal: 9000, interest: 1000 });
	expect(payments).toEqual({ paid: { payments: 1, cents: 10_000 } });
	expect(sums).toEqual([]);
});

test('payments find their deposits by amount and day, each once; what is left is told on both sides', () => {
	const found = matchDeposits(
		[
			{ day: '2026-11-01', cents: 100 },
			{ day: '2026-11-02', cents: 100 },
			{ day: '2026-11-02', cents: 700 },
			{ day: '2026-11-05', cents: 30 },
			{ day: '2026-11-05', cents: 40 },
		],
		[
			{ day: '2026-11-03', cents: 100 },
			{ day: '2026-10-31', cents: 700 },
			{ day: '2026-11-06', cents: 70 },
			{ day: '2026-11-20', cents: 100 },
		]
	);
	expect(found.matches).toEqual([
		{ payments: [0], deposits: [0] },
		{ payments: [3, 4], deposits: [2] },
	]);
	expect(found.openPayments).toEqual([1, 2]);
	expect(found.openDeposits).toEqual([1, 3]);
});

test('a payment that came as several deposits of one day is found', () => {
	const { matches } = matchDeposits(
		[{ day: '2026-11-01', cents: 100 }],
		[
			{ day: '2026-11-03', cents: 90 },
			{ day: '2026-11-03', cents: 10 },
		]
	);
	expect(matches).toEqual([{ payments: [0], deposits: [0, 1] }]);
});

test('whatever a bank’s list holds, nothing is used twice or lost, and every pair adds up within its days', () => {
	const some = fc.array(
		fc.record({
			day: fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-11-01', days)),
			cents: fc.integer({ min: 1, max: 6 }),
		}),
		{ maxLength: 30 }
	);
	fc.assert(
		fc.property(some, some, (payments, deposits) => {
			const { matches, openPayments, openDeposits } = matchDeposits(payments, deposits, 5);
			const used = matches
				.flatMap((match) => match.payments)
				.concat(openPayments)
				.sort((a, b) => a - b);
			expect(used).toEqual([...payments.keys()]);
			const seen = matches
				.flatMap((match) => match.deposits)
				.concat(openDeposits)
				.sort((a, b) => a - b);
			expect(seen).toEqual([...deposits.keys()]);
			for (const match of matches) {
				const paid = match.payments.flatMap((place) => payments[place] ?? []);
				const came = match.deposits.flatMap((place) => deposits[place] ?? []);
				const sum = (list: typeof paid) => list.reduce((total, { cents }) => total + cents, 0);
				expect(sum(paid)).toBe(sum(came));
				for (const { day } of paid)
					for (const other of came) {
						expect(other.day >= day).toBe(true);
						expect(other.day <= addDays(day, 5)).toBe(true);
					}
			}
		})
	);
});

test('the next CAPE file lists what may pass as it is, once more only, inside day 80, the nearest first', async () => {
	const [again, twice, protest, over, first] = [entry(1), entry(2), entry(3), entry(4), entry(5)];
	const given = [
		{ text: lines([again, twice, protest, first], [], '11/01/2026') },
		{ text: lines([over], [], '08/01/2026') },
		{
			text: claims(
				[again, 'Failed', 'UNABLE TO CALCULATE DUTY'],
				[twice, 'Failed', 'UNABLE TO CALCULATE DUTY'],
				[twice, 'Failed', 'UNABLE TO CALCULATE DUTY', '100000000002'],
				[protest, 'Failed', 'PROTEST ON ENTRY'],
				[over, 'Failed', 'HTS RELATIONSHIP/SEQUENCE MISMATCH']
			),
		},
	];
	const session = await read(given);
	const { again: count, undeclared, files } = session.summary();
	expect({ count, undeclared }).toEqual({ count: 1, undeclared: 1 });
	expect(files).toEqual([{ name: 'cape-entries-1-of-1.csv', entries: 1, fileBy: '2027-01-19' }]);
	expect(new TextDecoder().decode(session.file(0))).toBe(`Entry Number\r\n${again}\r\n`);
	const both = await read(given, { undeclared: true });
	both.summary();
	expect(new TextDecoder().decode(both.file(0))).toBe(`Entry Number\r\n${again}\r\n${first}\r\n`);
});

test('no bank value is in the list or the summary’s states, and the list opens in a spreadsheet', async () => {
	const session = await read([
		{ text: tracking({ entry: one, refund: '90.00', interest: '10.00', number: 'R1' }) },
		{ text: refunds({ number: 'R1' }) },
		{ text: 'Date,Description,Credit\n11/22/2026,ACME ACCT 99887766,4711.47\n', name: 'bank.csv' },
	]);
	session.summary();
	const { states } = await import('../../../src/reports/standing.ts');
	const { reportKinds } = await import('../../../src/reports/reportKinds.ts');
	const named = <Key extends string>(keys: readonly Key[]) =>
		Object.fromEntries(keys.map((key) => [key, String(key)])) as Record<Key, string>;
	const text = await session
		.list({
			states: named(states),
			kinds: named(reportKinds),
			total: ['state', 'entries', 'late', 'duty', 'principal', 'interest'],
			columns: [
				'entry',
				'state',
				'late',
				'money',
				'file',
				'protest',
				'message',
				'claim',
				'duty',
				'principal',
				'interest',
				'refund',
				'day',
				'liquidation',
				'report',
				'from',
			],
			yes: 'yes',
		})
		.text();
	expect(text).toMatch(/B76-0000001-\d,paid/);
	expect(text).not.toMatch(/4711|99887766|bank/);
});

test('a bank’s list whose days read two ways is held against nothing until they are told', async () => {
	const given = [
		{ text: refunds({ number: 'R1', day: '11/05/2026' }) },
		{ text: 'Date,Credit\n06/11/2026,100.00\n25/11/2026,7.00\n', name: 'bank.csv' },
	];
	const asked = (await read(given)).summary();
	expect(asked.reports[1]?.doubtfulDays).not.toEqual([]);
	expect(asked.bank).toBeUndefined();
	const told = (await read(given, {}, new Map([[1, { dayFirst: true }]]))).summary();
	expect(told.bank).toMatchObject({ matched: { payments: 1 }, openPaymentCount: 0 });
});

test('what a refund’s entries add up to is what the report made last says, in whatever order they come', async () => {
	const first = { text: tracking({ entry: one, refund: '50', number: 'R1' }), saved: '2026-10-01' };
	const last = { text: tracking({ entry: one, refund: '100', number: 'R1' }), saved: '2026-11-01' };
	const paid = { text: refunds({ number: 'R1', total: '100.00' }) };
	for (const given of [
		[first, last, paid],
		[last, first, paid],
	])
		expect((await read(given)).summary().sums).toEqual([]);
	const told = await read([last, first, paid], { made: new Map([[0, '2026-09-01']]) });
	expect(told.summary().sums).toMatchObject([{ principal: 5000 }]);
});
