/** The dates of an entry that a person asked this device to keep, each set under a name of theirs. */
import { change } from './undo.ts';
import { newCompanyId } from './newCompanyId.ts';
import { type Day, isDay } from '../days/day.ts';
import { type ItemKey, textLimits } from './item.ts';
import type { CompanyRecord } from './merge.ts';
import { stamp } from './record.ts';
import { $company, $record } from './store.ts';

const kinds = ['entry', 'liquidation', 'acceptance', 'reliquidation'] as const;

/** One set of dates, by what each is. */
export type KeptDates = Readonly<Partial<Record<(typeof kinds)[number], Day>>>;

/** A set as it was kept. */
export interface KeptEntry {
	readonly id: string;
	/** What the person calls it; never an entry's or an importer's number unless they write one. */
	readonly name: string;
	readonly dates: KeptDates;
}

/** How long a name may be, so that it and all four dates fit into one item. */
export const longestName = 60;

/**
 * A set of dates as the text of one item, which a person can read in a saved file too.
 *
 * @example
 * writeDates({ liquidation: '2026-09-03' }, 'September'); // => 'liquidation:2026-09-03 name:September'
 */
export function writeDates(dates: KeptDates, name: string): string {
	const parts = kinds.flatMap((kind) =>
		dates[kind] === undefined ? [] : [`${kind}:${dates[kind]}`]
	);
	const clean = name.replace(/\s+/g, ' ').trim().slice(0, longestName);
	return [...parts, ...(clean === '' ? [] : [`name:${clean}`])]
		.join(' ')
		.slice(0, textLimits.clock);
}

/**
 * Reads such a text. What is no date of ours is passed over; a text without any is all name, so
 * that nothing kept goes unseen.
 */
export function readDates(text: string): Omit<KeptEntry, 'id'> {
	const [, head = '', name] =
		/^((?:[a-z]+:\d{4}-\d{2}-\d{2}(?: |$))*)(?:name:([\s\S]*))?$/.exec(text) ?? [];
	const dates: Partial<Record<(typeof kinds)[number], Day>> = {};
	for (const part of head.split(' ')) {
		const [kind, day = ''] = part.split(':');
		const known = kinds.find((each) => each === kind);
		if (known && isDay(day)) dates[known] = day;
	}
	return { dates, name: name ?? (Object.keys(dates).length > 0 ? '' : text) };
}

/** Every set that a company keeps, the one written last first. */
export function keptEntries(record: CompanyRecord): KeptEntry[] {
	return [...record]
		.flatMap(([key, item]) =>
			key.startsWith('clock/') && 'text' in item && item.text !== ''
				? [{ id: key.slice('clock/'.length), at: item.at, text: item.text }]
				: []
		)
		.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
		.map(({ id, text }) => ({ id, ...readDates(text) }));
}

/**
 * Keeps a set of dates for the company that is shown: in the place of another where an id is
 * given, else anew. Gives the id under which it is kept.
 */
export function keepDates(dates: KeptDates, name: string, id?: string): string {
	const record = $record.get();
	const taken = new Set(keptEntries(record).map((each) => each.id));
	const own = id ?? newCompanyId(taken);
	const key: ItemKey = `clock/${own}`;
	const at = stamp(new Date(), record.get(key));
	change(new Map([[$company.get(), [[key, { at, text: writeDates(dates, name) }]]]]));
	return own;
}

/** What goes of a record where one set is forgotten, or all. */
export function datesToForget(record: CompanyRecord, id?: string): CompanyRecord {
	return new Map(
		[...record].filter(([key]) =>
			id === undefined ? key.startsWith('clock/') : key === `clock/${id}`
		)
	);
}

/**
 * Forgets one set, or all of the company that is shown. It can be taken back until the page is left;
 * `undone` is called where it is.
 */
export function forgetDates(id?: string, undone?: () => void): void {
	const keys = [...datesToForget($record.get(), id).keys()];
	change(new Map([[$company.get(), keys.map((key) => [key, undefined] as const)]]), undone);
}
