/** What goes into the bin, and how it comes back. */
import { labelOf, merged, writesFor } from '../progress/compare.ts';
import type { Day } from '../days/day.ts';
import type { Item, ItemKey } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { newCompanyId } from '../progress/newCompanyId.ts';
import type { CompanyId } from '../progress/storage.ts';
import { readExportFile, writeExportFile } from '../sharing/exportFile.ts';
import { type BinLine, type BinReason, keptUntil } from './bin.ts';
import { type BinThing, hasRoomFor, putInBin } from './binStore.ts';

/** What came of putting something into the bin, as a page tells it. */
export interface Binned {
	readonly kept: boolean;
	/** The last day on which it is there. */
	readonly until: Day;
	/** By which it can be taken out again. */
	readonly ids: readonly string[];
	/** What had to leave for it. */
	readonly left: readonly BinLine[];
}

/** Makes a thing for the bin of a text, which it is kept as. */
export function thingOf(
	content: string,
	now: Date,
	about: Omit<BinLine, 'id' | 'at' | 'size'>
): BinThing {
	const at = now.toISOString();
	const id = `${at}-${newCompanyId(new Set())}`;
	// Two bytes a character at most, and a little for what tells of it.
	return { line: { ...about, id, at, size: 2 * content.length + 500 }, content };
}

/** A company's record, or what of it is cleared, as the bin keeps it: the text of a saved file. */
export function companyThing(
	reason: BinReason,
	company: CompanyId,
	record: CompanyRecord,
	now: Date,
	cleared: { readonly label?: string; readonly part?: string } = {}
): BinThing {
	const content = writeExportFile(new Map([[company, record]]), now.toISOString());
	return thingOf(content, now, {
		reason,
		company,
		label: cleared.label ?? labelOf(record),
		...(cleared.part !== undefined && { part: cleared.part }),
		count: record.size,
	});
}

/** Puts things into the bin. Never throws. */
export async function toBin(things: readonly BinThing[], now: Date): Promise<Binned> {
	const { kept, left } = await putInBin(things, now);
	return {
		kept,
		until: keptUntil({ at: now.toISOString() }),
		ids: things.map(({ line }) => line.id),
		left,
	};
}

/** Whether the bin would take these things. */
export function binTakes(things: readonly BinThing[]): Promise<boolean> {
	return hasRoomFor(things.reduce((sum, { line }) => sum + line.size, 0));
}

/** The record that a thing from the bin holds; `undefined` where it cannot be read. */
export function recordInBin(content: string): CompanyRecord | undefined {
	const file = readExportFile(content);
	if (file.outcome !== 'read') return undefined;
	const [record] = file.companies.values();
	return record;
}

/** merge: into the company of its id, which is there again; another: as a company of its own. */
export type RestoreWay = 'merge' | 'another';

/**
 * What is to be written to restore a record. A merge keeps the newer of two items. As another
 * company it gets an id of its own, and leaves to the first the invite and the dates in calendars
 * by which others find that one.
 */
export function restoreWrites(
	company: CompanyId,
	record: CompanyRecord,
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	way: RestoreWay,
	newId: (taken: ReadonlySet<CompanyId>) => CompanyId = newCompanyId
): { readonly company: CompanyId; readonly items: (readonly [ItemKey, Item | undefined])[] } {
	const nothing: CompanyRecord = new Map();
	if (way === 'merge') {
		const here = companies.get(company) ?? nothing;
		return { company, items: writesFor(here, merged(here, { record })) };
	}
	const own = new Map(record);
	own.delete('invite');
	own.delete('uid');
	return { company: newId(new Set(companies.keys())), items: writesFor(nothing, own) };
}
