import { safeInCape } from '../dates/entryWindow.ts';
import type { Day } from '../days/day.ts';
import { toDay, toDayNumber } from '../days/dayNumber.ts';
import { capeDays } from '../numbers/numbers.ts';
import { csvBlob } from '../text/csvBlob.ts';
import {
	type Batch,
	type CapeFileNames,
	capeFileName,
	isPast,
	orderRows,
	splitRows,
	writeCapeFile,
} from './capeFile.ts';
import { noDay } from './cellDay.ts';
import type { Columns } from './columns.ts';
import { type EntryTable, noAmount, noNumber } from './entryTable.ts';
import { bitOf, type Finding, findingsIn, leftOutBits, reportedBits } from './findings.ts';
import { judge } from './judge.ts';
import { kinds, type Verdict } from './verdict.ts';
import type { GivenFile } from '../files/readRows.ts';
import { readList, type ReadTable, type Trouble } from './readList.ts';
import { type ClockWords, clockHeader, clockLine } from './clockFile.ts';
import { reportHeader, reportLines, type ReportWords, type ShownRow } from './reportFile.ts';
import { orderClocks, rowClock } from './rowClock.ts';

/** What a person decides about a list. */
export interface Choices {
	/** Today in Washington. */
	readonly today: Day;
	/** The account's filer code, for a broker's or a filer's account. */
	readonly filer: string | undefined;
	/** Refusals to list all the same. */
	readonly allowed: readonly Finding[];
	readonly filersApart: boolean;
	/** What the files are called. */
	readonly fileNames: CapeFileNames;
	/** Whose entries these are, for the names of files and the work order; empty where no name is known. */
	readonly client?: string | undefined;
}

/** A CAPE file that can be made. */
export interface PlannedFile {
	readonly name: string;
	readonly count: number;
	readonly filer: string | undefined;
	/** The suffix of its importer number, where entries of several are kept apart. */
	readonly suffix: string | undefined;
	/** Its entries are past CAPE's last day. */
	readonly past: boolean;
	/** The next day, from today on, on which one of its entries leaves CAPE, known or estimated. */
	readonly first:
		| {
				readonly day: Day;
				readonly estimate: boolean;
				/** The last working day to file it that is safe; today where that is past. */
				readonly safe: Day;
		  }
		| undefined;
}

/** What a person is shown of a list; small, whatever its length. */
export interface Summary extends Pick<
	Verdict,
	| 'entries'
	| 'listed'
	| 'lines'
	| 'leftOut'
	| 'beside'
	| 'reported'
	| 'dated'
	| 'counts'
	| 'compared'
> {
	readonly rows: number;
	/** How many rows with a finding can be repaired. */
	readonly repairs: Readonly<Partial<Record<Finding, number>>>;
	/** The filer codes of what is listed, the most first; no more than fifty. */
	readonly filers: Verdict['filers'];
	readonly filerCount: number;
	readonly tables: readonly ReadTable[];
	readonly troubles: readonly Trouble[];
	readonly files: readonly PlannedFile[];
	readonly corrections: CorrectionCounts;
	/** Entries in the files that ask for a second look. */
	readonly doubtful: number;
	/** Importer numbers, with their suffixes, among what is listed. */
	readonly importers: number;
	/** Left out where the list gives no duty. */
	readonly duty: DutyTotals | undefined;
}

/** Duty of the entries of a list in cents; each entry is in one of the three. */
interface DutyTotals {
	readonly listed: number;
	/** Past CAPE's last day, and not in a file. */
	readonly past: number;
	/** In no file for another reason. */
	readonly refused: number;
	/** Entries in the files of which the list gives no duty. */
	readonly unknown: number;
}

/** How the entries that are listed stand to a correction; each is in one of the three. */
interface CorrectionCounts {
	/** Those that can be corrected today, with the first day on which that ends for one of them. */
	readonly open: number;
	readonly first: Day | undefined;
	/** Those of which the last day is over. */
	readonly over: number;
	/** Those whose day of entry the list does not give. */
	readonly unknown: number;
}

const mostFilers = 50;

/** A list that was read: what a person decides about it, and what comes of it (findings, files with their days, sums of duty). It lives in the worker. */
export class ListSession {
	readonly #table: EntryTable;
	readonly #tables: readonly ReadTable[];
	readonly #troubles: readonly Trouble[];
	#isEarlier: ((packed: number) => boolean) | undefined;
	#verdict: Verdict;
	#batches: readonly Batch[] = [];
	#names: readonly string[] = [];
	#today = noDay;
	/** Rows by their clocks, once they were asked for. */
	#clocks: Uint32Array | undefined;

	private constructor(
		read: Awaited<ReturnType<typeof readList>>,
		choices: Choices,
		inEarlierFile: ((packed: number) => boolean) | undefined
	) {
		this.#table = read.table;
		this.#tables = read.tables;
		this.#troubles = read.troubles;
		this.#isEarlier = inEarlierFile;
		this.#verdict = this.#judge(choices);
	}

	/** Reads files and judges what they hold. Never throws for what a file holds. */
	static async read(
		files: readonly GivenFile[],
		choices: Choices,
		options: {
			columns?: ReadonlyMap<number, Columns>;
			inEarlierFile?: ((packed: number) => boolean) | undefined;
			onProgress?: (done: number) => void;
		} = {}
	): Promise<ListSession> {
		return new ListSession(await readList(files, options), choices, options.inEarlierFile);
	}

	#judge(choices: Choices): Verdict {
		this.#today = toDayNumber(choices.today);
		this.#verdict = judge(this.#table, {
			today: this.#today,
			columns: this.#tables.map(({ layout }) => layout.columns),
			filer: choices.filer,
			allowed: choices.allowed,
			inEarlierFile: this.#isEarlier,
		});
		this.#clocks = undefined;
		const ordered = orderRows(this.#verdict, this.#today);
		this.#batches = splitRows(this.#table, this.#verdict, ordered, choices);
		const count = this.#batches.length;
		this.#names = this.#batches.map((batch, place) =>
			capeFileName(place, count, choices.fileNames, { ...batch, client: choices.client ?? '' })
		);
		return this.#verdict;
	}

	/** Judges anew, by other choices. */
	choose(choices: Choices): Summary {
		this.#judge(choices);
		return this.summary();
	}

	/** Takes the repair of one row, or of every row with a finding, and judges anew. */
	mend(which: { row: number } | { finding: Finding }, choices: Choices): Summary {
		if ('row' in which) this.#table.mend(which.row);
		else this.#each(bitOf(which.finding), (at) => this.#table.mend(at));
		return this.choose(choices);
	}

	/** What was found, in numbers. */
	summary(): Summary {
		const { entries, listed, lines, leftOut, beside, reported, dated, counts, filers, compared } =
			this.#verdict;
		const repairs: Partial<Record<Finding, number>> = {};
		for (const at of this.#table.repairable())
			// A repair mends the number, and no day of its row.
			for (const finding of findingsIn((this.#verdict.masks[at] ?? 0) & leftOutBits))
				repairs[finding] = (repairs[finding] ?? 0) + 1;
		return {
			rows: this.#table.length,
			entries,
			listed,
			lines,
			leftOut,
			beside,
			reported,
			dated,
			counts,
			repairs,
			filers: filers.slice(0, mostFilers),
			filerCount: filers.length,
			tables: this.#tables,
			troubles: this.#troubles,
			files: this.#batches.map(({ rows, filer, importer, past }, place) => ({
				name: this.#names[place] ?? '',
				count: rows.length,
				filer,
				suffix: importer?.slice(-2),
				past,
				first: this.#first(rows),
			})),
			corrections: this.#corrections(),
			compared,
			doubtful: this.#doubtful(),
			importers: new Set(this.#batches.map(({ importer }) => importer)).size,
			duty: this.#duty(),
		};
	}

	/** Some of the rows with a finding, or of all of which the report tells. */
	rows(finding: Finding | undefined, from: number, count: number): ShownRow[] {
		const shown: ShownRow[] = [];
		let place = 0;
		this.#each(finding === undefined ? reportedBits : bitOf(finding), (at) => {
			if (place >= from) shown.push(this.#show(at));
			place++;
			return shown.length < count;
		});
		return shown;
	}

	/** Some of the entries that have clocks, those that leave CAPE next first. */
	clocks(from: number, count: number): ShownRow[] {
		this.#clocks ??= orderClocks(this.#verdict, this.#today);
		return Array.from(this.#clocks.subarray(from, from + count), (at) => this.#show(at));
	}

	/** The clocks of every entry that has some, as a CSV for spreadsheets. */
	clockFile(words: ClockWords): Blob {
		this.#clocks ??= orderClocks(this.#verdict, this.#today);
		return csvBlob(clockHeader(words), this.#clocks, (at) => clockLine(this.#show(at), words));
	}

	/** Knows of no earlier file any more. */
	forgetEarlier(): void {
		this.#isEarlier = undefined;
	}

	/** The bytes of a planned file, by its place. */
	file(place: number): Uint8Array<ArrayBuffer> {
		const { rows } = this.#batches[place] ?? { rows: new Uint32Array() };
		const numbers = new Float64Array(rows.length);
		for (let line = 0; line < rows.length; line++)
			numbers[line] = this.#table.numbers[rows[line] ?? 0] ?? 0;
		return writeCapeFile(numbers);
	}

	/** The packed numbers of all that is listed. */
	*listed(): Generator<number> {
		for (const { rows } of this.#batches) for (const at of rows) yield this.#table.numbers[at] ?? 0;
	}

	/** Every row that stays out or asks for a second look, and why, as a CSV for spreadsheets. */
	report(words: ReportWords): Blob {
		const rows: number[] = [];
		this.#each(reportedBits, (at) => rows.push(at));
		return csvBlob(reportHeader(words), rows, (at) => reportLines(this.#show(at), words));
	}

	#show(at: number): ShownRow {
		const table = this.#tables[this.#table.tables[at] ?? 0];
		const several =
			this.#tables.filter(({ file }) => file === table?.file).length > 1 ? table?.sheet : undefined;
		return {
			at,
			file: table?.file ?? '',
			sheet: several,
			place: this.#table.places[at] ?? 0,
			written: this.#table.writtenOf(at),
			number: this.#table.numberOf(at),
			repair: this.#table.repairOf(at),
			findings: findingsIn(this.#verdict.masks[at] ?? 0),
			listed: this.#isListed(at),
			clock: rowClock(this.#verdict, at, this.#today),
		};
	}

	/** Calls for every row with one of the bits, until told `false`. */
	#each(bits: number, call: (at: number) => unknown): void {
		const { masks, kinds: rowKinds } = this.#verdict;
		for (let at = 0; at < masks.length; at++)
			if (rowKinds[at] !== kinds.line && ((masks[at] ?? 0) & bits) !== 0 && call(at) === false)
				return;
	}

	#isListed(at: number): boolean {
		const { kinds: rowKinds, masks, keepsOut } = this.#verdict;
		return rowKinds[at] === kinds.entry && ((masks[at] ?? 0) & keepsOut) === 0;
	}

	#doubtful(): number {
		let count = 0;
		const { masks } = this.#verdict;
		for (const { rows } of this.#batches)
			for (const at of rows) if (((masks[at] ?? 0) & reportedBits) !== 0) count++;
		return count;
	}

	#duty(): DutyTotals | undefined {
		if (!this.#table.hasAmounts) return undefined;
		const { kinds: rowKinds, amounts, masks } = this.#verdict;
		const table = this.#table;
		const sums = { listed: 0, past: 0, refused: 0, unknown: 0 };
		let any = false;
		/** The table of each spoiled number: the same report twice is no twice the duty. */
		const spoiledIn = new Map<string, number>();
		const isFirstOf = (at: number) => {
			const written = table.writtenOf(at);
			const own = table.tables[at] ?? 0;
			if (!spoiledIn.has(written)) spoiledIn.set(written, own);
			return spoiledIn.get(written) === own;
		};
		for (let at = 0; at < rowKinds.length; at++) {
			// A row whose number is spoiled is no entry yet, and its duty is at stake all the same.
			const isSpoiled = table.numbers[at] === noNumber && ((masks[at] ?? 0) & leftOutBits) !== 0;
			if (rowKinds[at] !== kinds.entry && !isSpoiled) continue;
			if (isSpoiled && !isFirstOf(at)) continue;
			const amount = (isSpoiled ? table.amounts[at] : amounts[at]) ?? noAmount;
			const listed = this.#isListed(at);
			if (Number.isNaN(amount)) {
				if (listed) sums.unknown++;
				continue;
			}
			any = true;
			sums[listed ? 'listed' : isPast(this.#verdict, at) ? 'past' : 'refused'] += amount;
		}
		return any ? sums : undefined;
	}

	#corrections(): CorrectionCounts {
		let [open, over, unknown, first] = [0, 0, 0, Infinity];
		const { corrections } = this.#verdict;
		for (const { rows } of this.#batches)
			for (const at of rows) {
				const day = corrections[at] ?? noDay;
				if (day === noDay) unknown++;
				else if (day < this.#today) over++;
				else {
					open++;
					first = Math.min(first, day);
				}
			}
		return { open, first: open === 0 ? undefined : toDay(first), over, unknown };
	}

	/** Rows come in the order of their days, so the first that is not over is the next. */
	#first(rows: Uint32Array): PlannedFile['first'] {
		const { lastDays, estimates } = this.#verdict;
		for (const at of rows) {
			const day = lastDays[at] ?? noDay;
			if (day >= this.#today) {
				const safe = Math.max(this.#today, safeInCape(day - capeDays));
				return { day: toDay(day), estimate: estimates[at] === 1, safe: toDay(safe) };
			}
		}
		return undefined;
	}
}
