/**
 * What a share link carries, whatever its layout. By its types it can carry states, days, answers,
 * names, waits, notes and reasons, and no detail: there is nowhere to put one.
 */
import type { Checklist } from '../progress/checklist.ts';
import type { CompanyRecord } from '../progress/merge.ts';

/** A company as a link carries it. `id` is the one that its invite gave it. */
export interface SharedCompany {
	readonly id?: string | undefined;
	readonly record: CompanyRecord;
}

/** What a link carries. `made` is to the minute. */
export interface Shared {
	readonly made: Date;
	/** Whether it asks somebody to start, and is not yet anybody's progress. */
	readonly invite: boolean;
	readonly withNotes: boolean;
	readonly withReasons: boolean;
	readonly companies: readonly SharedCompany[];
}

/** What could be read of a link. */
export interface ReadShared extends Shared {
	/** Set where its layout tells for whom tasks wait: then none that is not told waits. */
	readonly withWaits?: true;
	/** Whether every checkpoint was met, to the end. */
	readonly whole: boolean;
	/** How many companies it says it carries. */
	readonly announced: number;
	/** How many tasks it knew of when it was made. */
	readonly tasksKnown: number;
	/** How many of its marks are for tasks that this version does not know. */
	readonly unknown: number;
}

/**
 * The numbers of tasks, questions and answers in links. New ones come at the end; none is ever
 * taken out or moved, or old links would tell of other tasks.
 */
export interface LinkNumbers {
	readonly tasks: readonly string[];
	readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[];
}

/** What both sides know without a link. */
export interface Known {
	readonly checklist: Checklist;
	readonly numbers: LinkNumbers;
}

/** How a version of links puts its content into bytes. */
export interface LinkLayout {
	/** Writes a link's content. */
	write(shared: Shared, known: Known): Uint8Array;
	/**
	 * Reads any bytes; never throws. `cut` says that the end is missing. Gives what can be trusted,
	 * as items of today's shape.
	 */
	read(bytes: Uint8Array, cut: boolean, known: Known): ReadShared;
}

/** The most companies that a link is read for. */
export const mostCompanies = 1000;
