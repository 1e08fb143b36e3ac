import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { boardRow } from '../../src/companies/board.ts';
import { addDays, dayOf, isDay, showDay } from '../../src/days/day.ts';
import { differences, merged } from '../../src/progress/compare.ts';
import {
	checkItem,
	decodeItem,
	encodeItem,
	type Item,
	type ItemKey,
} from '../../src/progress/item.ts';
import { keptEntries } from '../../src/progress/keptDates.ts';
import type { CompanyRecord } from '../../src/progress/merge.ts';
import { stepStatuses } from '../../src/progress/summary.ts';
import { tally } from '../../src/progress/tally.ts';
import { datesAhead } from '../../src/progress/datesAhead.ts';
import { readExportFile } from '../../src/sharing/exportFile.ts';
import { fromFile } from '../../src/sharing/incoming.ts';
import { runs } from './progress/arbitraries.ts';
import { checklist } from './sharing/shared.ts';

/** West of UTC, east of it, and where the machines stand that test. */
const zones = ['America/New_York', 'Asia/Tokyo', 'UTC'];
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const zone of zones.filter((each) => each !== own))
	test(`the rules of days, progress and dates hold for a reader in ${zone}`, async () => {
		test.slow();
		// A process of its own: a zone that is set while tests run would reach the others.
		const { TEST_WORKER_INDEX, TEST_PARALLEL_INDEX, ...env } = process.env;
		expect([TEST_WORKER_INDEX, TEST_PARALLEL_INDEX]).not.toContain(undefined);
		const folders = ['days', 'progress', 'dates'].map((each) => `tests/unit/${each}/`);
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[
				'node_modules/playwright/cli.js',
				'test',
				'--project=unit',
				'--reporter=dot',
				'--workers=1',
				// Dear ones that handle times in UTC alone, and the one that draws.
				'--grep-invert=timeLine|heldOver|fullStorage|migrations',
				...folders,
			],
			{ env: { ...env, TZ: zone, FEWER_RUNS: '1', FORCE_COLOR: '0' } }
		).catch((error: { stdout: string }) => error);
		expect(stdout).toMatch(/^\s*\d{3,} passed/m);
		expect(stdout).not.toContain('failed');
	});

/** Runs something with the clock of a place in the world. */
function inZone(zone: string, run: () => void): void {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		run();
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}

/** What a page works out of a record when it is opened. */
function show(record: CompanyRecord): void {
	const today = '2026-11-22';
	for (const step of checklist.steps)
		for (const status of stepStatuses(step, checklist, record, today).values())
			for (const day of Object.values(status))
				if (typeof day === 'string') expect(showDay(day)).not.toMatch(/^0 |\+/);
	tally(checklist, record, today);
	boardRow('first', record, { checklist, usual: {}, actorOf: () => undefined }, today);
	keptEntries(record);
	for (const { day } of datesAhead(record, checklist, today)) expect(day).toMatch(/^\d{4}-/);
	differences(new Map(), { record }, checklist);
	merged(record, { record });
}

for (const { at, on } of [
	{ at: '0000-01-01T00:00:00.000Z', on: '0000-01-01' },
	{ at: '0001-01-01T00:00:00.000Z', on: '0001-12-31' },
	{ at: '1969-12-31T23:59:59.999Z', on: '1970-01-01' },
	{ at: '2200-01-01T00:00:00.000Z', on: '2200-01-01' },
	{ at: '9999-12-31T23:59:59.999Z', on: '9999-12-31' },
])
	for (const zone of zones)
		test(`a file that tells of ${at} leaves every page whole in ${zone}, and loses nothing else`, () =>
			inZone(zone, () => {
				const items = {
					'task/keep.sign-in': { at, state: 'done', on },
					'task/apply.submitted': { at, state: 'done', revision: on },
					'note/apply.submitted': { at: '2026-11-22T15:00:00.000Z', text: 'Ada has it' },
					'clock/a': { at, text: `liquidation:${on} name:September` },
					label: { at, text: 'Example Widgets' },
				};
				const reading = readExportFile(
					JSON.stringify({
						format: 'refund-ready',
						version: 1,
						companies: [{ id: 'first', items }],
					})
				);
				if (reading.outcome !== 'read') throw new Error(reading.outcome);
				const [company] = fromFile(reading.companies);
				const record: CompanyRecord = company?.record ?? new Map<ItemKey, Item>();
				// A note of before entries gets the name of its text.
				const keys = [...record.keys()].map((key) => key.replace(/^(note\/[^/]+)\/.*$/, '$1'));
				expect(keys.toSorted()).toEqual(Object.keys(items).toSorted());
				expect(reading.left.map(({ path }) => path)).toEqual(
					expect.arrayContaining([
						'companies[0].items["task/keep.sign-in"].at',
						'companies[0].items["task/keep.sign-in"].on',
						'companies[0].items["task/apply.submitted"].revision',
						'companies[0].items.label.at',
					])
				);
				show(record);
				// The same from storage, where an earlier release had taken it in.
				show(
					new Map(
						Object.entries(items).map(([key, item]) => {
							const read = decodeItem(key as ItemKey, JSON.stringify(item));
							if (!read) throw new Error(`${key} is lost`);
							expect(decodeItem(key as ItemKey, encodeItem(read))).toEqual(read);
							return [key as ItemKey, read];
						})
					)
				);
			}));

test('whatever a clock or a file says, a day is one that can be written and added to', () => {
	const any = fc.oneof(
		fc.date({ noInvalidDate: false }),
		fc.constantFrom(new Date(NaN), new Date(8.64e15), new Date(-8.64e15), new Date(0))
	);
	for (const zone of zones)
		inZone(zone, () =>
			fc.assert(
				fc.property(any, fc.integer(), fc.string(), (instant, count, text) => {
					const day = dayOf(instant);
					expect(isDay(day), day).toBe(true);
					expect(addDays(day, count)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
					expect(addDays(text, count)).toBeDefined();
				}),
				runs
			)
		);
});

test('a time of four digits that no clock showed is taken for the nearest, and its item stays', () => {
	const year = fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, '0'));
	fc.assert(
		fc.property(year, (each) => {
			const at = `${each}-06-15T12:00:00.000Z`;
			const item = checkItem('label', { at, text: 'x' });
			const [first, last] = ['2000-01-01T00:00:00.000Z', '2199-12-31T23:59:59.999Z'];
			expect(item?.at).toBe(each < '2000' ? first : each > '2199' ? last : at);
		}),
		runs
	);
});
