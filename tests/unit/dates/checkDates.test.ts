import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkDates, type DateIssue } from '../../../src/dates/checkDates.ts';
import { type DateId, dateIds } from '../../../src/dates/clocks.ts';
import { toDayNumber } from '../../../src/days/dayNumber.ts';
import { days, runs } from './dates.ts';

const today = toDayNumber('2026-11-22');
const nothing = { entry: '', liquidation: '', acceptance: '', reliquidation: '' };

const cases: {
	name: string;
	typed: Partial<Record<DateId, string>>;
	field: DateId;
	issue: DateIssue | undefined;
	blocks?: boolean;
}[] = [
	{ name: 'nothing typed', typed: {}, field: 'entry', issue: undefined },
	{ name: 'spaces only', typed: { entry: '  ' }, field: 'entry', issue: undefined },
	{
		name: 'today’s acceptance',
		typed: { acceptance: '11/22/2026' },
		field: 'acceptance',
		issue: undefined,
	},
	{
		name: 'a future entry',
		typed: { entry: '11/23/2026' },
		field: 'entry',
		issue: 'in-future',
		blocks: true,
	},
	{
		name: 'a future acceptance',
		typed: { acceptance: '11/23/2026' },
		field: 'acceptance',
		issue: 'in-future',
		blocks: true,
	},
	{
		name: 'an entry before the duty',
		typed: { entry: '1/31/2025' },
		field: 'entry',
		issue: 'before-duty',
		blocks: false,
	},
	{
		name: 'an entry on the first day of duty',
		typed: { entry: '2/1/2025' },
		field: 'entry',
		issue: undefined,
	},
	{
		name: 'an entry on the last day of duty',
		typed: { entry: '2/24/2026' },
		field: 'entry',
		issue: undefined,
	},
	{
		name: 'an entry after the duty',
		typed: { entry: '2/25/2026' },
		field: 'entry',
		issue: 'after-duty',
		blocks: false,
	},
	{
		name: 'a liquidation before its entry',
		typed: { entry: '2/1/2026', liquidation: '1/31/2026' },
		field: 'liquidation',
		issue: 'before-entry',
		blocks: true,
	},
	{
		name: 'a liquidation on the day of entry',
		typed: { entry: '2/1/2026', liquidation: '2/1/2026' },
		field: 'liquidation',
		issue: undefined,
	},
	{
		name: 'a liquidation that lies ahead',
		typed: { liquidation: '1/4/2027' },
		field: 'liquidation',
		issue: 'scheduled',
		blocks: false,
	},
	{
		name: 'an old liquidation',
		typed: { liquidation: '9/3/2024' },
		field: 'liquidation',
		issue: 'before-duty',
		blocks: false,
	},
	{
		name: 'an acceptance before CAPE',
		typed: { acceptance: '4/19/2026' },
		field: 'acceptance',
		issue: 'before-cape',
		blocks: true,
	},
	{
		name: 'an acceptance on CAPE’s first day',
		typed: { acceptance: '4/20/2026' },
		field: 'acceptance',
		issue: undefined,
	},
	{
		name: 'an acceptance on day 80',
		typed: { liquidation: '6/1/2026', acceptance: '8/20/2026' },
		field: 'acceptance',
		issue: undefined,
	},
	{
		name: 'an acceptance on day 81',
		typed: { liquidation: '6/1/2026', acceptance: '8/21/2026' },
		field: 'acceptance',
		issue: 'accepted-late',
		blocks: false,
	},
	{
		name: 'a reliquidation before the liquidation',
		typed: { liquidation: '6/1/2026', reliquidation: '5/31/2026' },
		field: 'reliquidation',
		issue: 'before-liquidation',
		blocks: true,
	},
	{
		name: 'a reliquidation before acceptance',
		typed: { acceptance: '6/1/2026', reliquidation: '5/31/2026' },
		field: 'reliquidation',
		issue: 'before-acceptance',
		blocks: true,
	},
	{
		name: 'a year mistyped',
		typed: { liquidation: '9/3/2206' },
		field: 'liquidation',
		issue: 'year-unlikely',
		blocks: true,
	},
	{
		name: 'a year of two digits',
		typed: { liquidation: '9/3/26' },
		field: 'liquidation',
		issue: 'two-digit-year',
		blocks: true,
	},
];

for (const { name, typed, field, issue, blocks } of cases)
	test(`${name}: ${issue ?? 'nothing to say'}`, () => {
		const { findings, dates, read } = checkDates({ ...nothing, ...typed }, today);
		expect([...findings]).toEqual(issue === undefined ? [] : [[field, { issue, blocks }]]);
		const readable = blocks !== true || !['year-unlikely', 'two-digit-year'].includes(issue ?? '');
		const isTyped = (typed[field] ?? '').trim() !== '';
		expect(dates[field] !== undefined).toBe(isTyped && blocks !== true);
		expect(read[field] !== undefined).toBe(isTyped && readable);
	});

test('one wrong date does not make another look wrong', () => {
	const { findings } = checkDates(
		{ ...nothing, entry: '12/1/2026', liquidation: '9/3/2026', acceptance: '10/1/2026' },
		today
	);
	expect([...findings.keys()]).toEqual(['entry']);
});

test('whatever is typed, what is counted from is in order and not refused', () => {
	const text = fc.oneof(days, fc.string({ maxLength: 12 }));
	fc.assert(
		fc.property(
			fc.record({ entry: text, liquidation: text, acceptance: text, reliquidation: text }),
			days,
			(typed, now) => {
				const { dates, findings, read } = checkDates(typed, toDayNumber(now));
				for (const id of dateIds) {
					expect(dates[id] !== undefined && findings.get(id)?.blocks === true).toBe(false);
					if (dates[id] !== undefined) expect(dates[id]).toBe(read[id]);
				}
				const { entry, liquidation, reliquidation } = dates;
				if (entry !== undefined && liquidation !== undefined)
					expect(liquidation).toBeGreaterThanOrEqual(entry);
				if (liquidation !== undefined && reliquidation !== undefined)
					expect(reliquidation).toBeGreaterThanOrEqual(liquidation);
			}
		),
		runs
	);
});
