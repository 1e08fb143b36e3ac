import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toDay, toDayNumber } from '../../../src/days/dayNumber.ts';
import { checkDigitOf, packEntryNumber } from '../../../src/entries/entryNumber.ts';
import {
	cbpMessageIds,
	findings,
	leftOut,
	refusedFindings,
	weightOf,
} from '../../../src/entries/findings.ts';
import { judge } from '../../../src/entries/judge.ts';
import { judged, today } from './list.ts';

const one = 'B7603245278';
const other = 'ABC12345676';
const third = '8CG00123454';

test('a plain list of right numbers gives no finding', () => {
	const { verdict, said } = judged([[[one], [other], [third]]]);
	expect(said).toEqual([[], [], []]);
	expect(verdict).toMatchObject({ entries: 3, listed: 3, leftOut: 0, lines: 0 });
	expect(verdict.filers.map(({ code }) => code).sort()).toEqual(['8CG', 'ABC', 'B76']);
});

test('a number twice in one list is listed once', () => {
	const { verdict, said } = judged([[[one], ['b76-0324527-8'], [other]]]);
	expect(said[1]).toEqual(['duplicate', 'dashes', 'lower-case']);
	expect(verdict).toMatchObject({ entries: 2, listed: 2, leftOut: 1 });
});

test('whatever the order of the numbers, each is one entry, and every further row of it a duplicate', () => {
	const pool = Array.from({ length: 40 }, (_, place) => {
		const first = `${['B76', 'ABC', '8CG'][place % 3] ?? ''}${String(place * 7).padStart(7, '0')}`;
		return first + String(checkDigitOf(first));
	});
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pool)), fc.boolean(), (numbers, inOrder) => {
			const list = inOrder ? [...numbers].sort() : numbers;
			const { said } = judged([[['Entry Number'], ...list.map((each) => [each])]]);
			expect(said).toEqual(
				list.map((each, at) => (list.indexOf(each) === at ? [] : ['duplicate']))
			);
		}),
		{ numRuns: 100 }
	);
});

test('a number in two files is listed once', () => {
	const { said } = judged([
		[['Entry Number'], [one]],
		[['Entry Number'], [other], [one]],
	]);
	expect(said).toEqual([[], [], ['duplicate-elsewhere']]);
});

const report = ['Entry Number', 'Entry Type', 'Entry Date', 'Liquidation Date', 'HTS', 'Duty'];
const row = (
	number: string,
	given: Partial<Record<'type' | 'entry' | 'liq' | 'hts' | 'duty', string>> = {}
) => [
	number,
	given.type ?? '01',
	given.entry ?? '11/01/2025',
	given.liq ?? '',
	given.hts ?? '9903.01.25',
	given.duty ?? '10.00',
];

test('the lines of an entry are one entry, with what any of them has', () => {
	const { verdict, said } = judged([
		[
			report,
			row(one, { hts: '8471.30.0100' }),
			row(one, { hts: '9903.01.25', duty: '0' }),
			row(other, { hts: '8471.30.0100' }),
			row(one, { hts: '9903.02.20', duty: '5' }),
		],
	]);
	expect(said).toEqual([[], [], ['no-ieepa-line'], []]);
	expect(verdict).toMatchObject({ entries: 2, listed: 1, lines: 2, leftOut: 1 });
});

test('an entry whose lines stand in two files is a duplicate once', () => {
	const { said } = judged([
		[report, row(one), row(one)],
		[report, row(one), row(one), row(other)],
	]);
	expect(said).toEqual([[], [], ['duplicate-elsewhere'], [], []]);
});

test('a list takes dates, type and lines from a report beside it, whichever is read first', () => {
	const liq = toDay(today - 100);
	const list = [[one], [other], [third]];
	const full = [
		report,
		row(one, { liq }),
		row(other, { type: '21' }),
		row(third, { hts: '8471.30.0100' }),
	];
	const found = ['past-cape-window', 'type-refused', 'no-ieepa-line'];
	const listFirst = judged([list, full]);
	expect(listFirst.said.slice(0, 3).map(String)).toEqual(found);
	expect(listFirst.verdict).toMatchObject({ entries: 3, listed: 0 });
	const reportFirst = judged([full, list]);
	expect(reportFirst.said.slice(0, 3).map(String)).toEqual(found);
});

test('an entry whose IEEPA line stands in the second part of an export has it', () => {
	const { verdict, said } = judged([
		[report, row(one, { hts: '8471.30.0100' })],
		[report, row(one, { hts: '9903.01.25' })],
	]);
	expect(said).toEqual([[], ['duplicate-elsewhere']]);
	expect(verdict.listed).toBe(1);
});

test('a day that cannot be read on a further line is told of its entry', () => {
	const { said } = judged([[report, row(one), row(one, { liq: '31/31/2026' })]]);
	expect(said).toEqual([['day-unreadable'], []]);
});

for (const hts of [
	'9903.01.25',
	'9903 01 25',
	'9903-01-25',
	'99030125',
	'9903012500',
	'9903.02.01',
	'9903.0133',
	'8471.30; 9903.01.24',
])
	test(`${hts} is an IEEPA line`, () =>
		expect(judged([[report, row(one, { hts })]]).said).toEqual([[]]));

for (const hts of ['', '9903.88.15', '9903.81.01', '9903.03.01', '19903.01.25', '8471.30.0100'])
	test(`“${hts}” is no IEEPA line`, () => {
		expect(judged([[report, row(one, { hts }), row(other)]]).said).toEqual([['no-ieepa-line'], []]);
		// Where no entry shows one, the list may be made after filing.
		const { verdict, said } = judged([[report, row(one, { hts })]]);
		expect(said).toEqual([['ieepa-unknown']]);
		expect(verdict.listed).toBe(1);
	});

for (const duty of ['0', '0.00', '$0', '', '-'])
	test(`an IEEPA line with “${duty}” of duty asks for a second look`, () =>
		expect(judged([[report, row(one, { duty })]]).said).toEqual([['no-ieepa-duty']]));

for (const type of ['08', '9', '21 - Warehouse', '22', '23', '47'])
	test(`type ${type} is refused`, () =>
		expect(judged([[report, row(one, { type })]]).said).toEqual([['type-refused']]));

for (const type of ['01', '2', '03', '06', '11', '31', '32', '34', '38', '', 'consumption'])
	test(`type “${type}” is not refused`, () =>
		expect(judged([[report, row(one, { type })]]).said).toEqual([[]]));

for (const { days, said } of [
	{ days: -40, said: [] },
	{ days: 0, said: [] },
	{ days: 59, said: [] },
	{ days: 60, said: ['near-cape-end'] },
	{ days: 79, said: ['near-cape-end'] },
	{ days: 80, said: ['on-cape-last-day'] },
	{ days: 81, said: ['past-cape-window'] },
	{ days: 180, said: ['past-cape-window'] },
	{ days: 181, said: ['past-protest-window'] },
])
	test(`${days} days after liquidation: ${said.join() || 'nothing to say'}`, () => {
		const liq = toDay(today - days);
		const { verdict, said: found } = judged([[report, row(one, { liq })]]);
		expect(found).toEqual([said]);
		expect(verdict.lastDays[0]).toBe(today - days + 80);
	});

test('the example of P-58: on 22 Nov 2026 CAPE reaches back to 3 Sep 2026', () => {
	expect(judged([[report, row(one, { liq: '09/03/2026' })]]).said).toEqual([['on-cape-last-day']]);
	expect(judged([[report, row(one, { liq: '09/02/2026' })]]).said).toEqual([['past-cape-window']]);
});

test('without a liquidation date day 80 is estimated, and an estimate leaves nothing out', () => {
	const { verdict, said } = judged([
		[report, row(one, { entry: '02/24/2026' }), row(other, { entry: '03/01/2025' })],
	]);
	expect(said).toEqual([[], ['may-be-past-cape-window']]);
	expect(verdict.lastDays[0]).toBe(toDayNumber('2027-03-25'));
	expect(verdict.listed).toBe(2);
});

test('an entry day without IEEPA duty and a day that cannot be read ask for a second look', () => {
	expect(judged([[report, row(one, { entry: '02/25/2026' })]]).said).toEqual([
		['outside-ieepa-days'],
	]);
	expect(judged([[report, row(one, { entry: '31/31/2025' })]]).said).toEqual([['day-unreadable']]);
});

test('in a broker’s account another filer’s entries stay out', () => {
	const { said } = judged([[[one], [other]]], { filer: 'B76' });
	expect(said).toEqual([[], ['other-filer']]);
});

test('what an earlier file held stays out, unless the person lists it again', () => {
	const inEarlierFile = (packed: number) => packed === packEntryNumber(one);
	expect(judged([[[one], [other]]], { inEarlierFile }).verdict).toMatchObject({
		listed: 1,
		leftOut: 1,
	});
	expect(
		judged([[[one], [other]]], { inEarlierFile, allowed: ['earlier-file'] }).verdict
	).toMatchObject({ listed: 2, leftOut: 0, counts: { 'earlier-file': 1 } });
});

test('only what rests on CBP’s rules can be listed all the same', () => {
	const { verdict } = judged([[[one], [one], ['B7603245-2789999']]], {
		allowed: [...leftOut, ...refusedFindings],
	});
	expect(verdict).toMatchObject({ listed: 1, leftOut: 2 });
});

test('a repair that is taken is judged again', () => {
	const { table, verdict } = judged([[['2000000014'], ['02000000014'], ['B76O324527-8']]]);
	expect(verdict).toMatchObject({ listed: 1, leftOut: 2 });
	for (let at = 0; at < table.length; at++) table.mend(at);
	const after = judge(table, { today, columns: [{}] });
	expect(after).toMatchObject({ listed: 2, leftOut: 1, counts: { duplicate: 1, 'lost-zero': 0 } });
	expect(table.writtenOf(0)).toBe('2000000014');
});

test('an empty number in a row with other cells is told, an empty row is not', () => {
	const { said, reports } = judged([[report, row(''), ['', ' '], row(one)]]);
	expect(said).toEqual([['no-number'], []]);
	expect(reports[0]).toMatchObject({ rows: 2, blank: 1 });
});

test('several numbers on one line of a list are all read', () => {
	const { table, said } = judged([[[`${one} ${other}  ${third}`], ['B76 0324527 8']]]);
	expect(said).toEqual([[], [], [], ['duplicate', 'spaces']]);
	expect(table.places.slice(0, 4)).toEqual(Int32Array.of(1, 1, 1, 2));
});

test('a filer code in a column of its own is put before its number', () => {
	const { table, said } = judged([
		[
			['Filer Code', 'Entry Number'],
			['B76', '0324527-8'],
		],
	]);
	expect(said).toEqual([['dashes']]);
	expect(table.numberOf(0)).toBe(one);
});

for (const { filer, entry, repair } of [
	{ filer: '8CG', entry: '123454', repair: third },
	{ filer: '8CG', entry: '12345-4', repair: third },
	{ filer: '20', entry: '00000014', repair: '02000000014' },
	{ filer: '20', entry: '14', repair: '02000000014' },
	{ filer: '8CG', entry: '123455', repair: undefined },
])
	test(`zeros that a spreadsheet dropped from ${filer} and ${entry} are missed`, () => {
		const { table, said } = judged([
			[
				['Filer Code', 'Entry Number'],
				[filer, entry],
			],
		]);
		expect(said).toEqual([['lost-zero']]);
		expect(table.repairOf(0)).toBe(repair);
	});

test('every finding has a weight, and each that CBP refuses has CBP’s message, but what was filed before', () => {
	for (const finding of [...leftOut, ...refusedFindings])
		expect([finding, cbpMessageIds[finding] !== undefined]).toEqual([
			finding,
			finding !== 'earlier-file' && finding !== 'ieepa-lines-gone',
		]);
	expect(findings.length).toBeLessThanOrEqual(32);
	expect(findings.map(weightOf).filter((weight) => weight === 'left-out').length).toBe(
		leftOut.length
	);
});
