/**
 * When what is kept was last saved as a file, and how much has changed since. It is counted by the
 * times that items carry, so that nothing is counted while somebody ticks. What was taken away since
 * carries no time and is not counted.
 */
import type { Instant } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import type { CompanyId } from '../progress/storage.ts';

/** What is known of saving on this device. */
export interface SavedMarks {
	/** When all companies were last saved in one file. */
	readonly all?: Instant;
	/** When a company was last saved by itself. */
	readonly companies: Readonly<Record<CompanyId, Instant>>;
	/** When the reader put the reminder aside: it counts anew from there. */
	readonly later?: Instant;
	/** Whether the reader has read what holds in Safari. */
	readonly toldSafari?: boolean;
	/** The copy in a file that is written after changes, where there is one. */
	readonly copy?: CopyMark;
}

/**
 * Why a copy is not written. permission: the browser has to be asked again. gone: the file was moved
 * or deleted. full: the disk is. foreign: it holds something else than this site saves. more: it holds
 * what is not here. failed: anything else.
 */
const copyTroubles = ['permission', 'gone', 'full', 'foreign', 'more', 'failed'] as const;
export type CopyTrouble = (typeof copyTroubles)[number];

/** How the copy in a file stands. */
export interface CopyMark {
	/** The file's name, without its folder, which browsers do not tell. */
	readonly name: string;
	/** When it was last written; left out where it never was. */
	readonly at?: Instant;
	/** Why it was not written the last time. */
	readonly trouble?: CopyTrouble;
	/** Whether something changed since it was written. */
	readonly due?: true;
}

/** How what is kept stands to the files that were saved of it. */
export interface SinceSaved {
	/** The time up to which every company asked about is in a file; `undefined` where one never was. */
	readonly last: Instant | undefined;
	/** How many entries changed since, and of how many companies. */
	readonly changes: number;
	readonly companies: number;
}

/** So many changes are worth a reminder: about a step and its notes. */
export const worthReminding = 15;

const nothing: SavedMarks = { companies: {} };

/** Reads what storage holds of it; what makes no sense counts as never saved. Never throws. */
export function readMarks(stored: string | null): SavedMarks {
	try {
		const data: unknown = JSON.parse(stored ?? '');
		if (typeof data !== 'object' || data === null) return nothing;
		const { all, companies, later, toldSafari, copy } = data as Readonly<Record<string, unknown>>;
		return {
			...(isInstant(all) && { all }),
			companies: Object.fromEntries(
				Object.entries(companies ?? {}).filter((entry): entry is [string, string] =>
					isInstant(entry[1])
				)
			),
			...(isInstant(later) && { later }),
			...(toldSafari === true && { toldSafari }),
			...readCopy(copy),
		};
	} catch {
		return nothing;
	}
}

function readCopy(data: unknown): Pick<SavedMarks, 'copy'> {
	if (typeof data !== 'object' || data === null) return {};
	const { name, at, trouble, due } = data as Readonly<Record<string, unknown>>;
	if (typeof name !== 'string') return {};
	const known = copyTroubles.find((each) => each === trouble);
	return {
		copy: {
			name,
			...(isInstant(at) && { at }),
			...(known && { trouble: known }),
			...(due === true && { due }),
		},
	};
}

const isInstant = (data: unknown): data is Instant =>
	typeof data === 'string' && !Number.isNaN(Date.parse(data));

/** What is known once a file was saved: of all companies (`all`), or of one. */
export function markSaved(marks: SavedMarks, which: CompanyId, at: Instant): SavedMarks {
	return which === 'all'
		? { ...marks, all: at, companies: {} }
		: { ...marks, companies: { ...marks.companies, [which]: at } };
}

/** How companies stand to the files that were saved of them. */
export function sinceSaved(
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	marks: SavedMarks,
	now: Date
): SinceSaved {
	let last: Instant | undefined = later(marks.all, undefined);
	let first = true;
	let changes = 0;
	let changed = 0;
	for (const [id, record] of companies) {
		const saved = later(marks.all, marks.companies[id]);
		if (first || saved === undefined || (last !== undefined && saved < last)) last = saved;
		first = false;
		const since = changesSince(record, saved, now);
		changes += since;
		if (since > 0) changed++;
	}
	return { last, changes, companies: changed };
}

/** Whether so much changed since the last file, and since the reader put it off, that one is reminded. */
export function isWorthReminding(
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	marks: SavedMarks,
	now: Date
): boolean {
	let changes = 0;
	for (const [id, record] of companies)
		changes += changesSince(record, later(later(marks.all, marks.companies[id]), marks.later), now);
	return changes >= worthReminding;
}

/** How many items of a record were written after a time. One of a clock that ran ahead counts once as now. */
function changesSince(record: CompanyRecord, since: Instant | undefined, now: Date): number {
	if (since === undefined) return record.size;
	const latest = now.toISOString();
	// A mark from the future would hide all that is done until then.
	const from = since > latest ? '' : since;
	return [...record.values()].filter(({ at }) => at > from).length;
}

function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
	return one === undefined || (other !== undefined && other > one) ? other : one;
}
