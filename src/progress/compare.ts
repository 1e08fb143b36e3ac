/**
 * Another record beside one's own: what differs, and what merging or replacing would leave.
 *
 * A file tells everything, to the millisecond. A link tells the day and not the hour, and leaves
 * out what it was not to carry; what it does not tell is never taken for empty.
 */
import type { Checklist, Task } from './checklist.ts';
import { dayOf } from '../days/day.ts';
import { encodeItem, type Item, type ItemKey } from './item.ts';
import { laterItem } from './laterItem.ts';
import type { CompanyRecord } from './merge.ts';
import { visibleText } from '../text/visibleText.ts';
import { noteOf, taskItem, textOf } from './record.ts';

/** A record from elsewhere, and how far it tells. */
export interface OtherRecord {
	readonly record: CompanyRecord;
	/** `link` where it came by link, with what the link was to carry. */
	readonly link?: {
		readonly notes: boolean;
		readonly reasons: boolean;
		/** The tasks that its guide knew. */
		readonly tasks: ReadonlySet<string>;
	};
}

/** One thing in which two records differ; `merging` says whose stands after a merge. */
export interface Difference {
	/** The task's present id stands in it, also where a record has it under an older one. */
	readonly key: ItemKey;
	readonly mine: Item | undefined;
	readonly theirs: Item | undefined;
	readonly merging: 'mine' | 'theirs';
}

/** Whether a record from elsewhere says anything about an item, be it that there is none. */
function tells({ link, record }: OtherRecord, key: ItemKey): boolean {
	if (!link) return true;
	const [kind = '', id = ''] = key.split('/');
	if (kind === 'task') return link.tasks.has(id);
	if (kind === 'note') return link.notes && link.tasks.has(id);
	// Whoever shares without a name takes nobody's name away.
	return kind === 'answer' || ((kind === 'label' || kind === 'suffix') && record.has(key));
}

/**
 * Whether two items say the same. An open task and an empty text say as much as none at all. Times
 * and revisions do not count: they say when something was said.
 */
function sayTheSame(one: Item | undefined, other: Item | undefined, link: OtherRecord['link']) {
	return saying(one, link) === saying(other, link);
}

function saying(item: Item | undefined, link: OtherRecord['link']): string {
	if (!item) return '';
	if ('text' in item) return link ? visibleText(item.text) : item.text;
	if (item.state === 'open') return '';
	if (item.state === 'done') return `done ${item.on ?? dayOf(new Date(item.at))}`;
	return `not-applicable ${link && !link.reasons ? '' : visibleText(item.because ?? '')}`;
}

/**
 * What one's own record holds after a merge: item by item the newest, and one's own where both say
 * the same, since a link's time is only a day.
 */
export function merged(mine: CompanyRecord, other: OtherRecord): CompanyRecord {
	const result = new Map(mine);
	for (const [key, theirs] of other.record) {
		const own = mine.get(key);
		if (!tells(other, key)) continue;
		if (own && other.link && sayTheSame(own, theirs, other.link)) continue;
		result.set(key, own ? laterItem(own, theirs) : theirs);
	}
	return result;
}

/** What one's own record holds when the other takes its place, as far as the other tells. */
export function replaced(
	mine: CompanyRecord,
	other: OtherRecord,
	checklist: Checklist
): CompanyRecord {
	const result = new Map(mine);
	const older = olderIds(checklist);
	for (const [key, own] of mine) {
		const theirs = other.record.get(key);
		if (!tells(other, older.get(key) ?? key)) continue;
		if (theirs && other.link && sayTheSame(own, theirs, other.link)) continue;
		if (!theirs) result.delete(key);
	}
	for (const [key, theirs] of other.record) {
		const own = mine.get(key);
		if (!tells(other, key)) continue;
		if (!(own && other.link && sayTheSame(own, theirs, other.link))) result.set(key, theirs);
	}
	return result;
}

/** Keys of tasks and notes under ids that they had before, with the key of today. */
function olderIds({ steps }: Checklist): Map<ItemKey, ItemKey> {
	return new Map(
		steps
			.flatMap(({ tasks }) => tasks)
			.flatMap(({ id, was = [] }) =>
				was.flatMap((before): [ItemKey, ItemKey][] => [
					[`task/${before}`, `task/${id}`],
					[`note/${before}`, `note/${id}`],
				])
			)
	);
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
 * What differs, in the order of the sheet: the name, the answers, then each task and its note. What
 * another release added, and what one of the two does not tell, is not compared.
 */
export function differences(
	mine: CompanyRecord,
	other: OtherRecord,
	checklist: Checklist
): Difference[] {
	const after = merged(mine, other);
	const tasks = checklist.steps.flatMap((step) => step.tasks);
	const found: Difference[] = [];

	const texts: ItemKey[] = [
		'label',
		'suffix',
		...checklist.questions.map(({ id }): ItemKey => `answer/${id}`),
	];
	for (const key of texts) add(key, (record) => record.get(key));
	for (const task of tasks) {
		add(`task/${task.id}`, (record) => taskItem(record, task));
		add(`note/${task.id}`, (record) => noteItem(record, task));
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
}

function noteItem(record: CompanyRecord, task: Task): Item | undefined {
	const text = noteOf(record, task);
	const at = [task.id, ...(task.was ?? [])]
		.map((id) => record.get(`note/${id}`)?.at ?? '')
		.reduce((one, another) => (one > another ? one : another));
	return text === '' ? undefined : { at, text };
}

/** Keys that say nothing of what was done. */
const unsaying: ReadonlySet<ItemKey> = new Set(['invite', 'uid', 'invited', 'returned']);

/** Whether a record says anything at all: a checklist on which nothing was done yet is empty. */
export function isEmpty(record: CompanyRecord): boolean {
	return [...record].every(([key, item]) => unsaying.has(key) || saying(item, undefined) === '');
}

/** What a record is called, as it may be shown; empty where it has no name. */
export function labelOf(record: CompanyRecord): string {
	return visibleText(textOf(record, 'label'));
}

/**
 * Items from elsewhere with times that can be: what is dated more than a day ahead of this
 * device comes from a wrong clock, and would win against all that is done until then.
 */
export function notAhead(record: CompanyRecord, now: Date): CompanyRecord {
	const latest = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString();
	if ([...record.values()].every(({ at }) => at <= latest)) return record;
	const at = now.toISOString();
	return new Map(
		[...record].map(([key, item]) => [key, item.at > latest ? { ...item, at } : item])
	);
}
