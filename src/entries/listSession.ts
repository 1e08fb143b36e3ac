import type { Day } from '../days/day.ts';
import { toDay, toDayNumber } from '../days/dayNumber.ts';
import { csvMark } from '../text/csv.ts';
import { type Batch, capeFileName, orderRows, splitRows, writeCapeFile } from './capeFile.ts';
import { noDay } from './cellDay.ts';
import type { Columns } from './columns.ts';
import type { EntryTable } from './entryTable.ts';
import { bitOf, type Finding, findingsIn, reportedBits } from './findings.ts';
import { judge, kinds, type Verdict } from './judge.ts';
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
}

/** A CAPE file that can be made. */
export interface PlannedFile {
	readonly name: string;
	readonly count: number;
	readonly filer: string | undefined;
	/** The next day, from today on, on which one of its entries leaves CAPE, known or estimated. */
	readonly first: { readonly day: Day; readonly estimate: boolean } | undefined;
}

/** What a person is shown of a list; small, whatever its length. */
export interface Summary extends Pick<
	Verdict,
	'entries' | 'listed' | 'lines' | 'leftOut' | 'beside' | 'reported' | 'dated' | 'counts'
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

/** A list that was read, with what can be asked of it. It lives in the worker. */
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
		this.#batches = splitRows(this.#table, orderRows(this.#verdict), choices);
		const count = this.#batches.length;
		this.#names = this.#batches.map(({ filer }, place) => capeFileName(place, count, filer));
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
		const { entries, listed, lines, leftOut, beside, reported, dated, counts, filers } =
			this.#verdict;
		const repairs: Partial<Record<Finding, number>> = {};
		for (const at of this.#table.repairable())
			for (const finding of findingsIn(this.#verdict.masks[at] ?? 0))
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
			files: this.#batches.map(({ rows, filer }, place) => ({
				name: this.#names[place] ?? '',
				count: rows.length,
				filer,
				first: this.#first(rows),
			})),
			corrections: this.#corrections(),
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
		const { rows } = this.#batches[place] ?? { rows: [] };
		return writeCapeFile(Array.from(rows, (at) => this.#table.numbers[at] ?? 0));
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
			listed:
				this.#verdict.kinds[at] === kinds.entry &&
				((this.#verdict.masks[at] ?? 0) & this.#verdict.keepsOut) === 0,
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

	#corrections(): CorrectionCounts {
		let [open, over, unknown, first] = [0, 0, 0, Infinity];
		for (const { rows } of this.#batches)
			for (const at of rows) {
				const day = this.#verdict.corrections[at] ?? noDay;
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
			if (day >= this.#today) return { day: toDay(day), estimate: estimates[at] === 1 };
		}
		return undefined;
	}
}

/** A CSV of any length, in pieces that a browser can put on its disk. CBP never sees it. */
function csvBlob(header: string, rows: Iterable<number>, lines: (row: number) => string): Blob {
	const parts = [csvMark + header];
	let some = '';
	for (const row of rows) {
		some += lines(row);
		if (some.length < 1_000_000) continue;
		parts.push(some);
		some = '';
	}
	return new Blob([...parts, some], { type: 'text/csv' });
}
