import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import { clocksOf, type EntryDates, remindOn } from '../../../src/dates/clocks.ts';
import { addDays } from '../../../src/days/day.ts';
import { toDayNumber } from '../../../src/days/dayNumber.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { makeCalendar } from '../../../src/sharing/calendar.ts';
import { sequenceAt } from '../../../src/sharing/calendarEvents.ts';
import { clockCalendar, clockEvents, type DatedEntry } from '../../../src/sharing/clockEvents.ts';
import { readSavedCalendar } from '../../../src/sharing/savedCalendar.ts';
import { isWorkingDay } from '../../../src/days/workingDay.ts';
import { anyText, runs } from '../progress/arbitraries.ts';
import { clockWords, texts, words } from './fileTexts.ts';
import { checklist, written } from './shared.ts';

const at = '2026-11-20T15:00:00.000Z';
const now = new Date('2026-11-25T10:30:00.000Z');
const done = (on: string): Item => ({ at, state: 'done', on, revision: '2026-11-22' });

const busy: ReadonlyMap<ItemKey, Item> = new Map<ItemKey, Item>([
	['label', { at, text: 'Example, Widgets; “LLC”\nand \\ Söhne' }],
	['task/verify.signed-in', done('2026-11-20')],
	['task/next.declared', done('2026-11-01')],
	['task/keep.access', { at, state: 'done', on: '2026-11-01', revision: '2026-01-01' }],
	['note/next.declared', { at, text: 'account 123456789' }],
]);

const told = { checklist, texts, words: words.calendar, clocks: clockWords };

function calendar(record: ReadonlyMap<ItemKey, Item>, when = now, id = 'first'): string {
	return makeCalendar([{ id, record }], { ...told, now: when }).text;
}

function eventsOf(text: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
}

/** When an event's alarms go off, in the calendar's own time: counted as RFC 5545, 3.8.6.3 says. */
function alarmTimes(event: ICAL.Component): string[] {
	return event.getAllSubcomponents('valarm').map((alarm) => {
		const trigger = alarm.getFirstProperty('trigger');
		const from = trigger?.getFirstParameter('related') === 'END' ? 'dtend' : 'dtstart';
		const time = (event.getFirstPropertyValue(from) as ICAL.Time).clone();
		time.isDate = false;
		time.addDuration(trigger?.getFirstValue() as ICAL.Duration);
		return time.toString();
	});
}

/** The calendar of one entry; `undefined` where no day lies ahead. */
function typedCalendar(entry: DatedEntry, today = toDayNumber('2026-11-25')): string | undefined {
	const events = clockEvents(entry, today, { calendar: words.calendar, clocks: clockWords });
	return events.length === 0
		? undefined
		: clockCalendar(events, words.calendar, { now, sequence: sequenceAt(now) });
}

/** RFC 5545, 3.1: lines of at most 75 octets that end in CRLF, and no control characters. */
function expectLines(text: string): void {
	expect(text.endsWith('\r\n')).toBe(true);
	const wrong = text
		.slice(0, -2)
		.split('\r\n')
		.filter(
			(line) => Buffer.byteLength(line) > 75 || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)
		);
	expect(wrong).toEqual([]);
}

test('each date is an event of a whole day that blocks no time, with alarms at nine 14, 7 and 1 days before and on it', () => {
	const text = calendar(busy);
	expectLines(text);
	const events = eventsOf(text);
	expect(
		events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])
	).toEqual(
		[
			[texts.get('keep.sign-in')?.title, '2026-12-30', '2026-12-31'],
			[texts.get('keep.rejected-refunds')?.title, '2026-12-02', '2026-12-03'],
			['Refund possible from now on (estimate, day 60)', '2026-12-31', '2027-01-01'],
			['No refund yet? Look at REV-603 and REV-613 (estimate, day 90)', '2027-01-30', '2027-01-31'],
			['Look again: facts changed since you ticked', '2026-11-26', '2026-11-27'],
		].map(([title, ...days]) => [`${title} (Example, Widgets; “LLC” and \\ Söhne)`, ...days])
	);
	for (const { component, startDate } of events) {
		expect(startDate.isDate).toBe(true);
		expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
		expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T10:30:00Z');
		expect(
			component
				.getAllSubcomponents('valarm')
				.map((alarm) => [
					alarm.getFirstPropertyValue('action'),
					alarm.getFirstProperty('trigger')?.getFirstParameter('related'),
					String(alarm.getFirstPropertyValue('description')) !== '',
				])
		).toEqual(Array.from({ length: 4 }, () => ['DISPLAY', 'START', true]));
		expect(alarmTimes(component)).toEqual(
			[14, 7, 1, 0].map((days) => `${addDays(String(startDate), -days)}T09:00:00`)
		);
	}
});

test('what repeats goes on for a year, and says when ACE takes the access away', () => {
	const [signIn, rejected] = eventsOf(calendar(busy));
	expect(String(signIn?.component.getFirstPropertyValue('rrule'))).toBe(
		'FREQ=DAILY;COUNT=10;INTERVAL=35'
	);
	expect(String(rejected?.component.getFirstPropertyValue('rrule'))).toBe(
		'FREQ=DAILY;COUNT=13;INTERVAL=28'
	);
	expect(signIn?.description.replaceAll('\u00a0', ' ')).toContain('here on Mon 4 Jan 2027');
	expect(String(signIn?.component.getFirstPropertyValue('url'))).toBe(
		'https://refund-ready.example/guide/keep-current/#keep.sign-in'
	);
});

test('estimates say that they are, and from which day they count', () => {
	const expected = eventsOf(calendar(busy)).slice(2, 4);
	expect(expected).toHaveLength(2);
	for (const { description } of expected)
		expect(description.replaceAll('\u00a0', ' ')).toContain(
			'An estimate, counted from Sun 1 Nov 2026'
		);
});

test('a later file has the same ids and higher numbers, so that it updates', () => {
	const first = eventsOf(calendar(busy));
	const later = eventsOf(calendar(busy, new Date('2026-11-25T10:35:00.000Z')));
	expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
	expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
	for (const [place, { sequence }] of later.entries())
		expect(sequence).toBeGreaterThan(first[place]?.sequence ?? Infinity);
});

test('companies share no id', () => {
	const both = makeCalendar(
		[
			{ id: 'abc123', record: busy },
			{ id: 'def456', record: busy },
		],
		{ ...told, now }
	).text;
	const ids = eventsOf(both).map(({ uid }) => uid);
	expect(new Set(ids).size).toBe(10);
});

test('the clocks of kept dates are in it until they are over, under the name that they have', () => {
	const kept = new Map<ItemKey, Item>([
		['label', { at, text: 'Widgets' }],
		['clock/k3v9qd', { at, text: 'liquidation:2026-09-20 name:September; “first”' }],
	]);
	const events = eventsOf(calendar(kept));
	expect(events.map(({ uid, summary, startDate }) => [uid, summary, String(startDate)])).toEqual([
		[
			'clock.k3v9qd.cape-last@refund-ready',
			'Last safe working day to file in CAPE (September; “first”) (Widgets)',
			'2026-12-08',
		],
		[
			'clock.k3v9qd.cbp-power@refund-ready',
			'Day 90: CBP’s own power to reliquidate ends (September; “first”) (Widgets)',
			'2026-12-19',
		],
		[
			'clock.k3v9qd.protest-last@refund-ready',
			'Last working day to protest (September; “first”) (Widgets)',
			'2027-03-19',
		],
	]);
	const [capeLast] = events.map(({ description }) => description.replaceAll('\u00a0', ' '));
	expect(capeLast).toContain(
		'Wed 9 Dec 2026: Day 80: CAPE takes it no longer than this.\nCounted from: Liquidation, Sun 20 Sep 2026.'
	);
	expect(capeLast).toContain('File by day 79, Tue 8 Dec 2026.');
	expect(capeLast).toContain('(P-12, P-56)');
	expect(calendar(kept, new Date('2027-03-20T12:00:00Z'))).not.toContain('VEVENT');
});

test('typed dates make a calendar of their own: estimates say so, expected money is one event of its days', () => {
	const entry = (dates: EntryDates) => ({ id: undefined, name: '', dates });
	const text = typedCalendar(entry({ acceptance: toDayNumber('2026-11-01') })) ?? '';
	expectLines(text);
	const [money, ...others] = eventsOf(text);
	expect(others).toEqual([]);
	expect([String(money?.startDate), String(money?.endDate)]).toEqual(['2026-12-31', '2027-01-31']);
	expect(money?.description).toContain('An estimate.');
	expect(money?.uid).toBe('clock.acceptance-2026-11-01.money@refund-ready');
	expect(money?.summary.replaceAll('\u00a0', ' ')).toBe(
		'Money expected (Accepted by CAPE Sun 1 Nov 2026)'
	);
	expect(typedCalendar(entry({ liquidation: toDayNumber('2026-01-01') }))).toBeUndefined();
	expect(typedCalendar(entry({}))).toBeUndefined();
});

test('no note and no bank value goes into a calendar', () => {
	expect(calendar(busy).replaceAll('\r\n ', '')).not.toContain('123456789');
});

test('whatever a record holds, the file is a calendar', () => {
	fc.assert(
		fc.property(written, anyText({ maxLength: 80 }), (record, label) => {
			const text = calendar(
				new Map([
					...record,
					['label', { at, text: label }],
					['clock/k3v9qd', { at, text: `liquidation:2026-09-20 name:${label.slice(0, 60)}` }],
				])
			);
			expectLines(text);
			const wrong = eventsOf(text).filter(
				({ uid, component }) =>
					!/^[a-z0-9.-]+@refund-ready$/.test(uid) ||
					component.getAllSubcomponents('valarm').length !== 4
			);
			expect(wrong).toEqual([]);
		}),
		{ ...runs, numRuns: 30 }
	);
});

test('an entry liquidated on 1 Oct 2026 is to be filed on Friday 18 Dec, for day 79 is a Saturday', () => {
	const dates = { liquidation: toDayNumber('2026-10-01') };
	const text = typedCalendar({ id: 'k3v9qd', name: '', dates }) ?? '';
	const file = eventsOf(text).find(({ uid }) => uid === 'clock.k3v9qd.cape-last@refund-ready');
	expect(String(file?.startDate)).toBe('2026-12-18');
	expect(file?.summary.replaceAll('\u00a0', ' ')).toBe(
		'Last safe working day to file in CAPE (Liquidation Thu 1 Oct 2026)'
	);
	expect(file?.description.replaceAll('\u00a0', ' ')).toContain('Sun 20 Dec 2026: Day 80:');
	expect(file?.description.replaceAll('\u00a0', ' ')).toContain('day 79, Sat 19 Dec 2026');
});

test('for any dates of an entry the page and the calendar name the same day, a working one, and not a past one', () => {
	const near = fc.integer({ min: toDayNumber('2025-02-01'), max: toDayNumber('2027-06-01') });
	const date = fc.option(near, { nil: undefined });
	fc.assert(
		fc.property(date, date, date, near, (entry, liquidation, acceptance, today) => {
			const dates = { entry, liquidation, acceptance };
			const shown = clocksOf(dates, today).filter(({ last, met }) => last >= today && !met);
			const text = typedCalendar({ id: 'k3v9qd', name: 'x', dates }, today);
			const events = new Map(
				text === undefined
					? []
					: eventsOf(text).map(({ uid, startDate }) => [uid, String(startDate)])
			);
			expect(events.size).toBe(shown.length);
			for (const clock of shown) {
				const day = toDayNumber(events.get(`clock.k3v9qd.${clock.id}@refund-ready`) ?? '');
				expect(day).toBe(remindOn(clock, today));
				if (clock.actBy === undefined) continue;
				expect(day).toBeGreaterThanOrEqual(today);
				expect(day).toBeLessThanOrEqual(clock.last);
				if (day > today) expect(isWorkingDay(day)).toBe(true);
			}
		}),
		runs
	);
});

test('what is due on a weekend or a holiday is reminded of on the working day before, and says so', () => {
	// Forty days after 22 Nov 2026 is New Year’s Day.
	const [signIn] = eventsOf(calendar(new Map([['task/verify.signed-in', done('2026-11-22')]])));
	expect(String(signIn?.startDate)).toBe('2026-12-31');
	expect(signIn?.description.replaceAll('\u00a0', ' ')).toContain('It is due on Fri 1 Jan 2027');
});

const first = { id: 'first', record: busy };
const second = {
	id: 'secnd1',
	record: new Map<ItemKey, Item>([
		['label', { at, text: 'Second' }],
		['clock/k3v9qd', { at, text: 'liquidation:2026-09-20 name:September' }],
	]),
};
const statusOf = ({ component }: ICAL.Event) => component.getFirstPropertyValue('status');

for (const { gone, then, title } of [
	{ gone: 'deleted', then: [first], title: 'Cancelled: a date of Refund Ready' },
	{
		gone: 'archived',
		then: [
			first,
			{ ...second, record: new Map([...second.record, ['archived', { at, text: 'x' }] as const]) },
		],
		title: 'Cancelled: Last safe working day to file in CAPE (September) (Second)',
	},
	{
		gone: 'without the dates it had',
		then: [first, { ...second, record: new Map([['label', { at, text: 'Second' }] as const]) }],
		title: 'Cancelled: a date of Refund Ready',
	},
])
	test(`a company that is ${gone} has its dates taken out of calendars, and no other has`, () => {
		const before = makeCalendar([first, second], { ...told, now }, undefined, true);
		expect([before.dates, before.cancelled]).toEqual([8, 0]);
		// What is kept says no name.
		const kept = JSON.stringify(before.saved);
		expect(kept).not.toMatch(/Widgets|Second|September/);
		const after = makeCalendar(then, { ...told, now }, readSavedCalendar(kept), true);
		expect([after.dates, after.cancelled]).toEqual([5, 3]);
		const held = new Map(eventsOf(before.text).map((event) => [event.uid, event]));
		const cancelled = eventsOf(after.text).filter((event) => statusOf(event) === 'CANCELLED');
		expect(cancelled.map(({ uid }) => uid)).toEqual(
			['cape-last', 'cbp-power', 'protest-last'].map((id) => `clock.k3v9qd.${id}@refund-ready`)
		);
		for (const event of cancelled) {
			expect(event.sequence).toBeGreaterThan(held.get(event.uid)?.sequence ?? Infinity);
			expect(String(event.startDate)).toBe(String(held.get(event.uid)?.startDate));
			expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
		}
		expect(cancelled[0]?.summary).toBe(title);
		expectLines(after.text);

		// Back from the bin, its dates hold again; what was never opened is told again until it is over.
		const again = makeCalendar(then, { ...told, now }, after.saved, true);
		expect(again.cancelled).toBe(3);
		const back = makeCalendar([first, second], { ...told, now }, after.saved, true);
		expect(back.cancelled).toBe(0);
		expect(eventsOf(back.text).map(statusOf)).toEqual(Array(8).fill('CONFIRMED'));
		expect(eventsOf(back.text)[0]?.sequence).toBeGreaterThan(cancelled[0]?.sequence ?? Infinity);
		const late = new Date('2027-03-25T12:00:00Z');
		expect(makeCalendar(then, { ...told, now: late }, after.saved, true).cancelled).toBe(0);
	});

test('a file of one company cancels nothing of another', () => {
	const before = makeCalendar([first, second], { ...told, now }, undefined, true);
	expect(makeCalendar([first], { ...told, now }, before.saved).cancelled).toBe(0);
	expect(
		makeCalendar([{ id: 'first', record: new Map() }], { ...told, now }, before.saved).cancelled
	).toBe(5);
});

test('whatever stands in the place of what is kept of calendars, it is read, and only what was written counts', () => {
	fc.assert(
		fc.property(fc.oneof(fc.json(), anyText({ maxLength: 80 })), (kept) => {
			const saved = readSavedCalendar(kept);
			expectLines(makeCalendar([first], { ...told, now }, saved, true).text);
		}),
		{ ...runs, numRuns: 100 }
	);
	const { saved } = makeCalendar([first, second], { ...told, now });
	expect(readSavedCalendar(JSON.stringify(saved))).toEqual(saved);
	for (const odd of [
		null,
		'',
		'{',
		'[]',
		'{"companies":[]}',
		'{"sequence":"x","companies":{"a":{"b":["2026-02-30","x"]}}}',
	])
		expect(
			Object.values(readSavedCalendar(odd).companies).flatMap((each) => Object.keys(each))
		).toEqual([]);
});
