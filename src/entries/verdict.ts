// What a list is judged by, and what is then known of its rows: judge.ts makes it.
import type { DayNumber } from '../days/dayNumber.ts';
import type { Columns } from './columns.ts';
import type { Finding } from './findings.ts';

/** How the list is to be judged. */
export interface Terms {
	/** Today in Washington. */
	readonly today: DayNumber;
	/** The columns of each table, by its place. */
	readonly columns: readonly Columns[];
	/** The filer code of the account, for a broker's or filer's; `undefined` for an importer's. */
	readonly filer?: string | undefined;
	/** Findings that a person lists all the same; only those of CBP's rules can be. */
	readonly allowed?: readonly Finding[];
	/** Tells whether a number is in a file that was made before, on this device. */
	readonly inEarlierFile?: ((packed: number) => boolean) | undefined;
}

/** What a row is: an entry, a further tariff line of one above, or none that counts. */
export const kinds = { entry: 0, line: 1, none: 2 } as const;

/** What was found in the whole list. */
export interface Verdict {
	/** The bits of every row's findings. */
	readonly masks: Int32Array;
	/** Each row's kind. */
	readonly kinds: Uint8Array;
	/** The last day for CAPE, known or estimated, of each row; `noDay` where nothing tells. */
	readonly lastDays: Int32Array;
	/** 1 where that day rests on an estimate, or on a liquidation that is only planned. */
	readonly estimates: Uint8Array;
	/**
	 * The last day to correct each row's entry, as much an estimate as its last day for CAPE;
	 * `noDay` where its day of entry is not known.
	 */
	readonly corrections: Int32Array;
	/** Duty of each entry in cents, of all its lines; `noAmount` where the list gives none. */
	readonly amounts: Float64Array;
	/** Each entry's importer, by its place in the table's `importerNumbers`; 0 where it is not given. */
	readonly importers: Uint16Array;
	/** Entries that stand in two exports that show tariff lines, for a comparison of the two. */
	readonly compared: number;
	/** Rows by finding. */
	readonly counts: Readonly<Record<Finding, number>>;
	/** Entries, each counted once, and those among them that the file lists. */
	readonly entries: number;
	readonly listed: number;
	/** Rows that are further lines of an entry. */
	readonly lines: number;
	/** Rows that stay out of the file. */
	readonly leftOut: number;
	/** Rows that are no entries and were meant for none: headings, totals, notes. */
	readonly beside: number;
	/** Rows of which a report tells: these, and those that ask for a second look. */
	readonly reported: number;
	/** Entries of which a last day for CAPE is known or estimated. */
	readonly dated: number;
	/** Bits that keep a row out. */
	readonly keepsOut: number;
	/** Listed entries by filer code, the most first. */
	readonly filers: readonly { readonly code: string; readonly count: number }[];
}
