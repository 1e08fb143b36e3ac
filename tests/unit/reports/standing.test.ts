import { expect, test } from 'playwright/test';
import { choices, claims, entry, lines, read, refunds, statesOf, tracking } from './reports.ts';

const [one, two, three] = [entry(1), entry(2), entry(3)];
const early = '2026-09-01';
const late = '2026-11-20';

test('an entry with IEEPA lines that no report knows is not declared; one on a CAPE file is', async () => {
	expect(
		await statesOf([
			{ text: lines([one, two]), saved: early },
			{ text: `Entry Number\r\n${two}\r\n`, saved: early },
		])
	).toEqual({ [one]: 'not-declared', [two]: 'declared' });
});

test('lines that are gone from a later ES-003 are taken, and never “not eligible” without an earlier one', async () => {
	const before = { text: lines([one]), saved: early };
	const after = { text: lines([], [one, two]), saved: late };
	const stand = { [one]: 'taken', [two]: 'unclear' };
	expect(await statesOf([before, after])).toEqual(stand);
	expect(await statesOf([after, before]), 'whatever the order of the files').toEqual(stand);
});

test('a person who says on which days two exports were made decides which is the later', async () => {
	const given = [
		{ text: lines([one]), saved: late },
		{ text: lines([], [one]), saved: early },
	];
	expect(await statesOf(given)).toEqual({ [one]: 'not-declared' });
	expect(await statesOf(given, { made: new Map([[0, '2026-08-01']]) })).toEqual({ [one]: 'taken' });
});

test('the letters of the CAPE Indicator alone make nothing sure', async () => {
	const heading = 'Entry Summary Number,HTS Number - Full,Line Tariff Duty Amount,CAPE Indicator\n';
	for (const letter of ['Y', 'P'])
		expect(await statesOf([{ text: `${heading}${one},99030125,5.00,${letter}\n` }])).toEqual({
			[one]: 'unclear',
		});
	expect(await statesOf([{ text: `${heading}${one},99030125,5.00,\n` }])).toEqual({
		[one]: 'not-declared',
	});
});

test('taken stays taken, whatever a later declaration says of a second try', async () => {
	expect(
		await statesOf([
			{
				text: claims([one, 'Entry Summary Updated'], [two, 'Failed', 'UNABLE TO CALCULATE DUTY']),
				saved: early,
			},
			{
				text: claims(
					[one, 'Failed', 'DUPLICATE ENTRY', '100000000002'],
					[two, 'Entry Summary Updated', '', '100000000002']
				),
				saved: late,
			},
		])
	).toEqual({ [one]: 'taken', [two]: 'taken' });
});

test('one claim that says both is told as a contradiction, and the later file counts', async () => {
	const session = await read([
		{ text: claims([one, 'Entry Summary Updated']), saved: early },
		{ text: claims([one, 'Failed', 'PROTEST ON ENTRY']), saved: late },
	]);
	expect(session.summary().contradictions).toEqual({ 'claim-differs': 1 });
	expect(session.entries({ contradiction: 'claim-differs' }, 0, 9)).toMatchObject([
		{ state: 'refused' },
	]);
});

test('a refused entry that was filed again is declared; a claim without a known status decides nothing', async () => {
	expect(
		await statesOf([
			{ text: claims([one, 'Failed', 'INVALID HTS'], [two, 'In process']), saved: early },
			{ text: `Entry Number\n${one}\n`, saved: late },
		])
	).toEqual({ [one]: 'declared', [two]: 'unclear' });
});

test('blank refund columns are work still to do; an amount is settled; a payment decides', async () => {
	const given = [
		{
			text: tracking(
				{ entry: one },
				{ entry: two, refund: '$90.00', interest: '$10.00' },
				{ entry: three, refund: '90.00', interest: '10.00', number: 'R1', day: '11/18/2026' }
			),
			saved: late,
		},
	];
	expect(await statesOf(given)).toEqual({ [one]: 'taken', [two]: 'settled', [three]: 'settled' });
	for (const [secondary, state] of [
		['Sent to Treasury', 'sent'],
		['Treasury Issued', 'paid'],
		['Funds Diverted', 'diverted'],
		['Check/ACH Returned', 'returned'],
	] as const)
		expect(
			await statesOf([...given, { text: refunds({ number: 'R1', secondary }), saved: late }])
		).toMatchObject({ [three]: state });
});

test('a refund that REV-613 lists is rejected, until a later REV-603 says that it was issued', async () => {
	const given = [
		{ text: tracking({ entry: one, refund: '9', number: 'R1' }), saved: early },
		{ text: 'REV-613\nRefund ID,Amount\nR1,9.00\n', saved: early },
	];
	const told = new Map([
		[1, { kind: 'rev-613' as const, columns: { refundNumber: 0, refund: 1 } }],
	]);
	expect(await statesOf(given), 'not before its columns are named').toEqual({ [one]: 'settled' });
	expect(await statesOf(given, {}, told)).toEqual({ [one]: 'rejected' });
	expect(
		await statesOf([...given, { text: refunds({ number: 'R1' }), saved: late }], {}, told)
	).toEqual({ [one]: 'paid' });
	const sameDay = await read(
		[...given, { text: refunds({ number: 'R1' }), saved: early }],
		{},
		told
	);
	expect(sameDay.summary().contradictions).toEqual({ 'money-differs': 1 });
	expect(sameDay.entries({ only: 'all' }, 0, 1)).toMatchObject([{ state: 'rejected' }]);
});

test('a payment to the party that the entry names went to it; one to the importer did not', async () => {
	const track = {
		text: tracking({ entry: one, notify: '98-7654321AB', refund: '9', number: 'R1' }),
		saved: late,
	};
	const paid = (payee: string) => ({ text: refunds({ number: 'R1', payee }), saved: late });
	expect(await statesOf([track, paid('98-7654321AB')])).toEqual({ [one]: 'notify-party' });
	expect(await statesOf([track, paid('12-3456789AB')])).toEqual({ [one]: 'paid' });
	expect(await statesOf([track, paid('')])).toEqual({ [one]: 'notify-party' });
});

test('a refund of one entry may name it as its document', async () => {
	expect(await statesOf([{ text: refunds({ number: 'R1', document: one }) }])).toEqual({
		[one]: 'paid',
	});
});

test('an entry of several refunds stands where the least happy of them does', async () => {
	expect(
		await statesOf([
			{
				text: tracking(
					{ entry: one, refund: '9', number: 'R1' },
					{ entry: one, interest: '1', number: 'R2' }
				),
				saved: late,
			},
			{
				text: refunds({ number: 'R1' }, { number: 'R2', secondary: 'Check/ACH Returned' }),
				saved: late,
			},
		])
	).toEqual({ [one]: 'returned' });
});

test('a payment that was sent anew after it came back is on its way', async () => {
	expect(
		await statesOf([
			{ text: tracking({ entry: one, refund: '9', number: 'R1' }), saved: late },
			{
				text: refunds(
					{ number: 'R1', secondary: 'Check/ACH Returned', day: '11/01/2026' },
					{ number: 'R1', secondary: 'Check/ACH Reissued', day: '11/10/2026' }
				),
				saved: late,
			},
		])
	).toEqual({ [one]: 'sent' });
});

test('money is late once day 90 of acceptance and five weeks after a later liquidation are both over', async () => {
	const given = [
		{
			text: tracking({ entry: one }, { entry: two, liquidation: '10/20/2026', refund: '5' }),
			saved: late,
		},
	];
	const session = await read(given);
	expect(session.summary()).toMatchObject({
		late: 1,
		claims: [{ claim: '100000000001', entries: 2 }],
	});
	const accepted = (day: string) =>
		session.choose({ ...choices, accepted: new Map([['100000000001', day]]) }).late;
	expect(accepted('2026-09-01'), 'day 90 is today').toBe(0);
	expect(accepted('2026-08-31')).toBe(2);
});

test('a refused or undeclared entry has until the last working day up to day 79; the disputed day 80 is the last of all', async () => {
	const session = await read([{ text: lines([one], [], '10/01/2026') }]);
	session.summary();
	expect(session.entries({ only: 'all' }, 0, 1)[0]?.due).toMatchObject({
		fileBy: '2026-12-18',
		capeLast: '2026-12-20',
		protestBy: '2027-03-30',
	});
});

test('a liquidation that only ES-003 names, or that an entry had before it was taken, makes no money late', async () => {
	const late = async (text: string, made = '') => {
		const session = await read([{ text }, ...(made === '' ? [] : [{ text: made }])]);
		return session.summary().late;
	};
	expect(await late(tracking({ entry: one, liquidation: '10/20/2026' })), 'taken').toBe(0);
	expect(
		await late(tracking({ entry: one, refund: '5' }), lines([], [one], '10/20/2026')),
		'by ES-003 alone'
	).toBe(0);
	expect(await late(tracking({ entry: one, refund: '5', liquidation: '10/20/2026' }))).toBe(1);
	const session = await read([
		{ text: tracking({ entry: one, refund: '5', liquidation: '08/01/2026' }) },
	]);
	expect(
		session.choose({ ...choices, accepted: new Map([['100000000001', '2026-09-20']]) }).late,
		'liquidated before it was accepted'
	).toBe(0);
});

test('where the safe day is over and day 80 is not, an entry is to be filed today', async () => {
	// Day 79 of 12 September is today, day 80 tomorrow; of 11 September day 80 is today.
	const session = await read([{ text: lines([one], [], '09/11/2026') }], { undeclared: true });
	const { ahead, files, totals } = session.summary();
	expect(session.entries({ only: 'all' }, 0, 1)[0]?.due.fileBy).toBe('2026-11-27');
	expect(ahead).toEqual([{ day: '2026-11-30', what: 'file', entries: 1 }]);
	expect(files[0]?.fileBy).toBe('2026-11-30');
	expect(totals['not-declared'].next).toBe('2026-11-30');
	const over = await read([{ text: lines([one], [], '09/10/2026') }], { undeclared: true });
	expect(over.summary()).toMatchObject({ ahead: [], files: [] });
});

test('a refund that had no number is the one that a later report numbers, and counts once', async () => {
	const before = { text: tracking({ entry: one, refund: '90', interest: '10' }), saved: early };
	const after = {
		text: tracking({ entry: one, refund: '90', interest: '10', number: 'R1' }),
		saved: late,
	};
	const document = { text: refunds({ number: 'R1', document: one }), saved: late };
	for (const given of [
		[before, after],
		[after, before],
		[before, document],
	]) {
		const session = await read(given);
		session.summary();
		expect(session.entries({ only: 'all' }, 0, 1)[0]?.standing).toMatchObject({
			principal: 9000,
			interest: 1000,
			refundNumbers: ['R1'],
		});
	}
});

test('principal and interest in a row each are both kept, with a number and without', async () => {
	for (const number of ['', 'R1']) {
		const session = await read([
			{
				text: tracking(
					{ entry: one, refund: '90', number },
					{ entry: one, interest: '10', number }
				),
			},
		]);
		session.summary();
		expect(session.entries({ only: 'all' }, 0, 1)[0]?.standing).toMatchObject({
			principal: 9000,
			interest: 1000,
		});
	}
});

test('a refusal undoes what tracks the same claim, and nothing of another', async () => {
	const track = { text: tracking({ entry: one }), saved: early };
	const refused = (claim: string, saved = late) => ({
		text: claims([one, 'Failed', 'DUPLICATE ENTRY', claim]),
		saved,
	});
	expect(await statesOf([track, refused('100000000001')])).toEqual({ [one]: 'refused' });
	expect(await statesOf([track, refused('100000000002')])).toEqual({ [one]: 'taken' });
	expect(await statesOf([refused('100000000001', early), track]), 'of one day').toEqual({
		[one]: 'refused',
	});
	expect(
		await statesOf([refused('100000000001', '2026-08-01'), track]),
		'an earlier refusal'
	).toEqual({ [one]: 'taken' });
});

test('of one day the refusal stands, whatever the order of the files', async () => {
	const file = { text: `Entry Number\n${one}\n`, saved: early };
	const refused = { text: claims([one, 'Failed', 'INVALID HTS']), saved: early };
	const taken = { text: claims([one, 'Entry Summary Updated']), saved: early };
	for (const given of [
		[file, refused],
		[refused, file],
		[taken, refused],
		[refused, taken],
	])
		expect(await statesOf(given)).toEqual({ [one]: 'refused' });
});

test('the report with a status that nobody explains is named, not the lines beside it', async () => {
	const session = await read([
		{ text: lines([one]), name: 'lines.csv' },
		{ text: claims([one, 'In process'], [two, 'In process']), name: 'claims.csv' },
	]);
	session.summary();
	expect(session.entries({ state: 'unclear' }, 0, 9)).toMatchObject([
		{ file: 'claims.csv' },
		{ file: 'claims.csv' },
	]);
});
