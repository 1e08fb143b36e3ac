/**
 * Another record beside one's own: what differs, and what merging or replacing would leave.
 *
 * A file tells everything, to the millisecond. A link tells the day and not the hour, and leaves
 * out what it was not to carry; what it does not tell is never taken for empty.
 */
import type { Checklist, Task } from './checklist.ts';
import { dayOf } from '../days/day.ts';
import { encodeItem, type Item, type ItemKey, type WaitItem } from './item.ts';
import { laterItem } from './laterItem.ts';
import type { CompanyRecord } from './merge.ts';
import { leadOf, soundTimes } from './soundTimes.ts';
import { visibleText } from '../text/visibleText.ts';
import { noteEntries } from './noteEntries.ts';
import { taskItem, textOf, waitOf } from './record.ts';
import { isNamedByText, sameText, settleNotes } from './settleNotes.ts';

/** A record from elsewhere, and how far it tells. */
export interface OtherRecord {
	readonly record: CompanyRecord;
	/** `link` where it came by link, with what the link was to carry. */
	readonly link?: {
		readonly notes: boolean;
		readonly reasons: boolean;
		/** Whether its layout tells for whom tasks wait. */
		readonly waits?: boolean;
		/** The tasks that its guide knew. */
		readonly tasks: ReadonlySet<string>;
	};
}

/** One thing in which two records differ; `merging` says whose stands after a merge; of notes it may be both. */
export interface Difference {
	/** The task's present id stands in it, also where a record has it under an older one. A note is one thing. */
	readonly key: ItemKey;
	readonly mine: Item | undefined;
	readonly theirs: Item | undefined;
	readonly merging: 'mine' | 'theirs' | 'both';
}

/** Whether a record from elsewhere says anything about an item, be it that there is none. */
function tells({ link, record }: OtherRecord, key: ItemKey): boolean {
	if (!link) return true;
	const [kind = '', id = ''] = key.split('/');
	if (kind === 'task' || (kind === 'waiting' && link.waits)) return link.tasks.has(id);
	if (kind === 'note') return link.notes && link.tasks.has(id);
	// Whoever shares without a name takes nobody's name away.
	return kind === 'answer' || ((kind === 'label' || kind === 'suffix') && record.has(key));
}

/**
 * Whether two items say the same. An open task and an empty text say as much as none at all. Times
 * and revisions do not count: they say when something was said.
 */
export function sayTheSame(
	one: Item | undefined,
	other: Item | undefined,
	link: OtherRecord['link']
): boolean {
	return saying(one, link) === saying(other, link);
}

function saying(item: Item | undefined, link: OtherRecord['link']): string {
	if (!item) return '';
	if ('text' in item) {
		const { text, since = '', until = '' }: WaitItem = item;
		return text && [link ? visibleText(text) : text, since, until].join(' ').trim();
	}
	if (item.state === 'open') return '';
	if (item.state === 'done') return `done ${item.on ?? dayOf(new Date(item.at))}`;
	return `not-applicable ${link && !link.reasons ? '' : visibleText(item.because ?? '')}`;
}

/**
 * What one's own record holds after a merge: item by item the newest, and one's own where both say
 * the same, since a link's time is only a day. Of notes every entry stays. What is dated ahead of
 * `now` on either side counts as written by then.
 */
export function merged(mine: CompanyRecord, other: OtherRecord, now = new Date()): CompanyRecord {
	const lead = leadOf([mine, other.record], now);
	const own = soundTimes(mine, now, lead);
	const result = new Map(settleNotes(own));
	for (const [key, theirs] of incomingItems(own, {
		...other,
		record: soundTimes(other.record, now, lead),
	})) {
		const before = result.get(key);
		result.set(key, before ? laterItem(before, theirs) : theirs);
	}
	return settleNotes(result);
}

/** What one's own record holds when the other takes its place, as far as the other tells. */
export function replaced(
	mine: CompanyRecord,
	incoming: OtherRecord,
	checklist: Checklist,
	now = new Date()
): CompanyRecord {
	const other = {
		...incoming,
		record: soundTimes(incoming.record, now, leadOf([incoming.record], now)),
	};
	const result = new Map(settleNotes(mine));
	const older = olderIds(checklist);
	const theirNotes = new Map(
		[...other.record].map(([key, item]) => [noteAndText(key, item), item] as const)
	);
	theirNotes.delete('');
	for (const [key, own] of [...result]) {
		if (!tells(other, older.get(key) ?? key)) continue;
		const theirs = other.record.get(key) ?? (other.link && theirNotes.get(noteAndText(key, own)));
		if (theirs && other.link && sayTheSame(own, theirs, other.link)) continue;
		if (!theirs) result.delete(key);
	}
	for (const [key, theirs] of incomingItems(mine, other)) result.set(key, theirs);
	return settleNotes(result);
}

/**
 * What a record from elsewhere tells beyond one's own. Of a link's first layout an entry is known by
 * its text alone, and its time is a day: one that stands here under a name of its own is the
 * same, and one that was taken back here stays so.
 */
function incomingItems(mine: CompanyRecord, other: OtherRecord): [ItemKey, Item][] {
	const settled = settleNotes(mine);
	const texts = new Set([...settled].map(([key, item]) => noteAndText(key, item)));
	return [...settleNotes(other.record)].filter(([key, theirs]) => {
		if (!tells(other, key)) return false;
		if (!other.link) return true;
		const own = settled.get(key);
		if (own && sayTheSame(own, theirs, other.link)) return false;
		if (!key.startsWith('note/') || !isNamedByText(key)) return true;
		return !own && !texts.has(noteAndText(key, theirs));
	});
}

/** An entry's task and text, by which a link's is known to be one's own; of all else nothing. */
function noteAndText(key: ItemKey, item: Item): string {
	const [kind, task = ''] = key.split('/');
	return kind === 'note' && 'text' in item && item.text !== ''
		? `${task}/${sameText(item.text)}`
		: '';
}

/** Keys of tasks and waits under ids that they had before, with the key of today. */
function olderIds({ steps }: Checklist): Map<ItemKey, ItemKey> {
	return new Map(
		steps
			.flatMap(({ tasks }) => tasks)
			.flatMap(({ id, was = [] }) =>
				was.flatMap((before): [ItemKey, ItemKey][] => [
					[`task/${before}`, `task/${id}`],
					[`waiting/${before}`, `waiting/${id}`],
				])
			)
	);
}

/** Keys that say nothing of what was done. */
const unsaying: ReadonlySet<ItemKey> = new Set(['invite', 'uid', 'invited', 'returned']);

/**
 * How many of such items say something else of the company than what stood there. Others only get a
 * sound time, or say when it was invited and the like.
 */
export function countAnew(
	before: CompanyRecord,
	items: readonly (readonly [ItemKey, Item | undefined])[]
): number {
	return items.filter(([key, item]) => {
		const old = before.get(key);
		if (unsaying.has(key)) return false;
		return !old || !item || encodeItem({ ...old, at: '' }) !== encodeItem({ ...item, at: '' });
	}).length;
}

/** Whether something on one of two sides is dated in the future, by a clock that was wrong. */
export function isAhead(one: CompanyRecord, other: CompanyRecord, now: Date): boolean {
	return leadOf([one, other], now) > 0;
}

/** What is to be written so that one record becomes another; `undefined` removes. */
export function writesFor(
	from: CompanyRecord,
	to: CompanyRecord
): (readonly [ItemKey, Item | undefined])[] {
	const removed = [...from.keys()].filter((key) => !to.has(key));
	const changed = [...to].filter(([key, item]) => {
		const before = from.get(key);
		return !before || encodeItem(before) !== encodeItem(item);
	});
	return [...removed.map((key) => [key, undefined] as const), ...changed];
}

/**
 * What differs, in the order of the sheet: the name, the answers, then each task, its wait and its note. What
 * another release added, and what one of the two does not tell, is not compared.
 */
export function differences(
	mine: CompanyRecord,
	other: OtherRecord,
	checklist: Checklist,
	now = new Date()
): Difference[] {
	const after = merged(mine, other, now);
	const tasks = checklist.steps.flatMap((step) => step.tasks);
	const found: Difference[] = [];

	const texts: ItemKey[] = [
		'label',
		'suffix',
		...checklist.questions.map(({ id }): ItemKey => `answer/${id}`),
		'reports',
	];
	for (const key of texts) add(key, (record) => record.get(key));
	for (const task of tasks) {
		add(`task/${task.id}`, (record) => taskItem(record, task));
		add(`waiting/${task.id}`, (record) => waitItem(record, task));
		addNote(task);
	}
	return found;

	function add(key: ItemKey, of: (record: CompanyRecord) => Item | undefined): void {
		if (!tells(other, key)) return;
		const own = of(mine);
		const theirs = of(other.record);
		if (sayTheSame(own, theirs, other.link)) return;
		const merging = sayTheSame(of(after), own, other.link) ? 'mine' : 'theirs';
		found.push({ key, mine: own, theirs, merging });
	}

	function addNote(task: Task): void {
		const key: ItemKey = `note/${task.id}`;
		if (!tells(other, key)) return;
		const [own, theirs, both] = [mine, other.record, after].map((record) => noteItem(record, task));
		if (own?.says === theirs?.says) return;
		const merging =
			both?.says === own?.says ? 'mine' : both?.says === theirs?.says ? 'theirs' : 'both';
		found.push({ key, mine: own?.item, theirs: theirs?.item, merging });
	}
}

/** How many notes a merge joins: there were entries on both sides, and more come of it than one had. */
export function joinedNotes(rows: readonly Difference[]): number {
	return rows.filter(({ merging }) => merging === 'both').length;
}

/** The note to a task as one item, and what it says whatever the order of its entries. */
function noteItem(record: CompanyRecord, task: Task): { item: Item; says: string } | undefined {
	const entries = noteEntries(record, task);
	const at = entries.at(-1)?.at;
	if (at === undefined) return undefined;
	const says = entries.map(({ text }) => sameText(text)).sort();
	return {
		item: { at, text: entries.map(({ text }) => text).join('\n') },
		says: JSON.stringify(says),
	};
}

function waitItem(record: CompanyRecord, task: Task): Item | undefined {
	const wait = waitOf(record, task);
	return wait && { at: wait.at, text: wait.whom, since: wait.since, until: wait.until };
}

/** Whether a record says anything at all: a checklist on which nothing was done yet is empty. */
export function isEmpty(record: CompanyRecord): boolean {
	return [...record].every(([key, item]) => unsaying.has(key) || saying(item, undefined) === '');
}

/** What a record is called, as it may be shown; empty where it has no name. */
export function labelOf(record: CompanyRecord): string {
	return visibleText(textOf(record, 'label'));
}
