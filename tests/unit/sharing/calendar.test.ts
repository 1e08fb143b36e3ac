import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import type { EntryDates } from '../../../src/dates/clocks.ts';
import { toDayNumber } from '../../../src/days/dayNumber.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { writeCalendar } from '../../../src/sharing/calendar.ts';
import { writeClockCalendar } from '../../../src/sharing/clockEvents.ts';
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
	return writeCalendar([{ id, record }], { ...told, now: when });
}

function eventsOf(text: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
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

test('each date is an event of a whole day with two alarms that blocks no time', () => {
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
					String(alarm.getFirstPropertyValue('trigger')),
					String(alarm.getFirstPropertyValue('description')) !== '',
				])
		).toEqual([
			['DISPLAY', '-PT15H', true],
			['DISPLAY', 'PT9H', true],
		]);
	}
});

test('what repeats goes on for a year, and says when ACE takes the access away', () => {
	const [signIn, rejected] = eventsOf(calendar(busy));
	expect(String(signIn?.component.getFirstPropertyValue('rrule'))).toBe(
		'FREQ=DAILY;COUNT=9;INTERVAL=40'
	);
	expect(String(rejected?.component.getFirstPropertyValue('rrule'))).toBe(
		'FREQ=DAILY;COUNT=11;INTERVAL=31'
	);
	expect(signIn?.description.replaceAll('\u00a0', ' ')).toContain('here on 4 Jan 2027');
	expect(String(signIn?.component.getFirstPropertyValue('url'))).toBe(
		'https://refund-ready.example/guide/keep-current/#keep.sign-in'
	);
});

test('estimates say that they are, and from which day they count', () => {
	const expected = eventsOf(calendar(busy)).slice(2, 4);
	expect(expected).toHaveLength(2);
	for (const { description } of expected)
		expect(description.replaceAll('\u00a0', ' ')).toContain('An estimate, counted from 1 Nov 2026');
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
	const both = writeCalendar(
		[
			{ id: 'abc123', record: busy },
			{ id: 'def456', record: busy },
		],
		{ ...told, now }
	);
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
			'Day 80: CAPE takes it no longer than this (September; “first”) (Widgets)',
			'2026-12-09',
		],
		[
			'clock.k3v9qd.cbp-power@refund-ready',
			'Day 90: CBP’s own power to reliquidate ends (September; “first”) (Widgets)',
			'2026-12-19',
		],
		[
			'clock.k3v9qd.protest-last@refund-ready',
			'Day 180: last day to protest (September; “first”) (Widgets)',
			'2027-03-19',
		],
	]);
	const [capeLast] = events.map(({ description }) => description.replaceAll('\u00a0', ' '));
	expect(capeLast).toContain('Counted from: Liquidation, 20 Sep 2026.');
	expect(capeLast).toContain('File by day 79, 8 Dec 2026.');
	expect(capeLast).toContain('(P-12, P-56)');
	expect(calendar(kept, new Date('2027-03-20T12:00:00Z'))).not.toContain('VEVENT');
});

test('typed dates make a calendar of their own: estimates say so, expected money is one event of its days', () => {
	const words80 = { calendar: words.calendar, clocks: clockWords };
	const today = toDayNumber('2026-11-25');
	const entry = (dates: EntryDates) => ({ id: undefined, name: '', dates });
	const text =
		writeClockCalendar(entry({ acceptance: toDayNumber('2026-11-01') }), today, words80, now) ?? '';
	expectLines(text);
	const [money, ...others] = eventsOf(text);
	expect(others).toEqual([]);
	expect([String(money?.startDate), String(money?.endDate)]).toEqual(['2026-12-31', '2027-01-31']);
	expect(money?.description).toContain('An estimate.');
	expect(money?.uid).toBe('clock.acceptance-2026-11-01.money@refund-ready');
	expect(
		writeClockCalendar(entry({ liquidation: toDayNumber('2026-01-01') }), today, words80, now)
	).toBeUndefined();
	expect(writeClockCalendar(entry({}), today, words80, now)).toBeUndefined();
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
					component.getAllSubcomponents('valarm').length !== 2
			);
			expect(wrong).toEqual([]);
		}),
		{ ...runs, numRuns: 30 }
	);
});
