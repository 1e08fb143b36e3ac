/**
 * What readers have kept, sent and saved, as the site wrote it: this code must read all of it as the
 * code did that wrote it. Add files; never change one. One that is no longer read as it was means
 * that something which people hold is broken.
 */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import { toDayNumber } from '../../../src/days/dayNumber.ts';
import { hashOf, isEarlier } from '../../../src/entries/earlierFiles.ts';
import { packEntryNumber } from '../../../src/entries/entryNumber.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { makeCalendar } from '../../../src/sharing/calendar.ts';
import { clockCalendar, clockEvents } from '../../../src/sharing/clockEvents.ts';
import { readExportFile, writeExportFile } from '../../../src/sharing/exportFile.ts';
import { fileVersion } from '../../../src/sharing/fileVersion.ts';
import { linkLayouts } from '../../../src/sharing/linkLayouts.ts';
import { readShareLink, writeShareLink } from '../../../src/sharing/shareLink.ts';
import { itemsVersion } from '../../../src/storage/keys.ts';
import { readRemembered } from '../../../src/typed/remembered.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';
import { FakeWindow, openStore } from '../progress/fakeWindow.ts';
import { clockWords, texts, words } from '../sharing/fileTexts.ts';
import { goldenLinks } from '../sharing/goldenLinks.ts';
import { checklist, numbers } from '../sharing/shared.ts';

const read = (name: string) => readFileSync(`tests/unit/golden/${name}`, 'utf8');

type Companies = Readonly<Record<string, Readonly<Record<string, Item>>>>;

/** All that a device kept, and what its page made of it. */
const device = JSON.parse(read('storage.json')) as {
	local: Record<string, string>;
	session: Record<string, string>;
	shown: string;
	unreadable: string[];
	otherVersion: boolean;
	companies: Companies;
};

const records = (companies: Companies) =>
	new Map<string, CompanyRecord>(
		Object.entries(companies).map(([id, items]) => [
			id,
			new Map(Object.entries(items) as [ItemKey, Item][]),
		])
	);

test('what a device keeps is read as it was written, and left as it stands', async () => {
	const storage = new FakeStorage(Object.entries(device.local));
	const session = new FakeStorage(Object.entries(device.session));
	const window = Object.assign(new FakeWindow(storage), { sessionStorage: session });
	const store = await openStore(window);
	store.loadEveryCompany();
	expect(new Map(store.$companies.get())).toEqual(records(device.companies));
	expect(store.$company.get()).toBe(device.shown);
	expect(store.$unreadable.get().toSorted()).toEqual(device.unreadable.toSorted());
	expect(store.$otherVersion.get()).toBe(device.otherVersion);
	expect(store.$health.get()).toBe('kept');
	for (const [key, stored] of Object.entries(device.local))
		if (!isOlder(key)) expect(storage.contents().get(key), key).toBe(stored);
});

/** What an older version kept is carried over and does not stay. */
function isOlder(key: string): boolean {
	return Number(/^refund-ready\/(\d+)\//.exec(key)?.[1]) < itemsVersion;
}

test('so are the details that it remembers', () => {
	const localStorage = new FakeStorage(Object.entries(device.local));
	Object.assign(globalThis, { localStorage });
	try {
		expect(readRemembered()).toEqual(
			JSON.parse(device.local['refund-ready/details'] ?? '') as unknown
		);
	} finally {
		Reflect.deleteProperty(globalThis, 'localStorage');
	}
});

test('a saved file is read as it was written, and written so again', () => {
	const saved = read('saved.json');
	const companies = records(device.companies);
	expect(readExportFile(saved)).toEqual({
		outcome: 'read',
		savedAt: '2026-11-25T10:30:00.000Z',
		companies,
		left: [],
		twice: [],
		aside: device.unreadable.length,
		fields: JSON.parse(saved) as unknown,
	});
	const { unreadable } = JSON.parse(saved) as { unreadable: Record<string, string> };
	expect(
		writeExportFile(companies, '2026-11-25T10:30:00.000Z', new Map(Object.entries(unreadable)))
	).toBe(saved.replace('"version": 1,', `"version": ${fileVersion},`));
});

const links = JSON.parse(read('links.json')) as {
	name: string;
	hash: string;
	shows: { age: string; tasksKnown: number };
}[];

for (const { name, hash, shows } of links)
	test(`a link says what it said: ${name}`, () => {
		const reading = readShareLink(hash, checklist, numbers);
		if (reading.outcome !== 'read') throw new Error(reading.outcome);
		const { made, companies, ...shared } = reading.shared;
		expect(reading.fault).toBeUndefined();
		const { age, ...said } = shows;
		// A guide that has grown since is newer than the link's.
		expect(reading.age).toBe(numbers.tasks.length > said.tasksKnown ? 'older' : age);
		expect({
			...shared,
			made: made.toISOString(),
			companies: companies.map(({ id, record }) => ({
				...(id !== undefined && { id }),
				// Revisions tell of the facts as they are now.
				items: Object.fromEntries([...record].map(([key, item]) => [key, withoutRevision(item)])),
			})),
		}).toEqual(said);
	});

function withoutRevision(item: Item): Item {
	const copy = { ...item };
	Reflect.deleteProperty(copy, 'revision');
	return copy;
}

test('what a link says makes the same link again, letter by letter', () => {
	// A link carries whether facts had changed, not when: here all had been as they are.
	const settled = {
		...checklist,
		steps: checklist.steps.map((step) => ({
			...step,
			tasks: step.tasks.map((task) => ({ ...task, revision: '2000-01-02' })),
		})),
	};
	for (const { name, hash } of [...goldenLinks, ...links]) {
		const reading = readShareLink(hash, settled, numbers);
		if (reading.outcome !== 'read') throw new Error(name);
		const known = { ...numbers, tasks: numbers.tasks.slice(0, reading.shared.tasksKnown) };
		const version = Number(/^#r(\d+)/.exec(hash)?.[1]);
		const layout = { [version]: linkLayouts[version] };
		// No link ends in a sign that mail programs leave off any more; a letter follows that none reads.
		expect(writeShareLink(reading.shared, settled, known, layout), name).toBe(
			hash.replace(/[-_]$/, '$&a')
		);
	}
});

function idsIn(calendar: string): string[] {
	return new ICAL.Component(ICAL.parse(calendar) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event).uid);
}

test('dates that stand in calendars are known by the ids that they have there', () => {
	const companies = records(device.companies);
	const told = { checklist, texts, words: words.calendar, clocks: clockWords };
	const now = new Date('2026-11-25T10:30:00.000Z');
	const [shown = ''] = [device.shown];
	const { text: calendar } = makeCalendar(
		[
			{ id: 'p5x7sf', record: companies.get('first') ?? new Map() },
			{ id: shown, record: companies.get(shown) ?? new Map() },
		],
		{ ...told, now }
	);
	expect(idsIn(read('calendar.ics'))).toContain('expected-60.p5x7sf@refund-ready');
	// Once CBP has settled an entry, its days from acceptance are told no more.
	const settled = 'clock.581yxk.money@refund-ready';
	expect(idsIn(calendar)).toEqual(
		expect.arrayContaining(idsIn(read('calendar.ics')).filter((id) => id !== settled))
	);

	const dates = { entry: toDayNumber('2025-11-14'), acceptance: toDayNumber('2026-11-01') };
	const events = clockEvents({ id: undefined, name: '', dates }, toDayNumber('2026-11-25'), {
		calendar: words.calendar,
		clocks: clockWords,
	});
	const typed = clockCalendar(events, words.calendar, { now, sequence: 1 });
	expect(idsIn(typed)).toEqual(expect.arrayContaining(idsIn(read('entry-dates.ics'))));
});

test('entries that a device remembers from earlier files are known again', () => {
	const { salt, entries, hashes } = JSON.parse(read('earlier-files.json')) as {
		salt: [number, number];
		entries: string[];
		hashes: number[];
	};
	const earlier = { salt, hashes: Float64Array.from(hashes) };
	const packed = entries.map(packEntryNumber);
	expect(packed.map((each) => isEarlier(earlier, each))).toEqual(entries.map(() => true));
	expect(packed.map((each) => hashOf(each, salt)).sort((one, other) => one - other)).toEqual(
		hashes
	);
});
