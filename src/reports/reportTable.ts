import { isBeside, saysOfOthers } from '../entries/besideEntries.ts';
import { inOneCell, plainName } from '../entries/columns.ts';
import { tellsImporter } from '../entries/importerNumbers.ts';
import { noDay } from '../entries/cellDay.ts';
import {
	type EntryNumberReading,
	packEntryNumber,
	readEntryNumber,
} from '../entries/entryNumber.ts';
import { linesOf } from '../entries/ieepaLine.ts';
import { numbersInText } from '../entries/numbersInText.ts';
import { lineFlags } from '../entries/entryTable.ts';
import { WrittenDays } from '../entries/writtenDays.ts';
import { toDay } from '../days/dayNumber.ts';
import type { Day } from '../days/day.ts';
import { sampleRows } from '../files/sampleRows.ts';
import { bareCell } from '../text/bareCell.ts';
import { readCents } from '../text/cents.ts';
import { readOutcome } from './outcome.ts';
import { isPersonal, readHeading } from './readHeading.ts';
import { refusalsIn } from './refusals.ts';
import {
	guessedColumns,
	guessReport,
	isEnough,
	neededOf,
	type ReportColumns,
	type ReportKind,
	type ReportLayout,
	type Role,
} from './reportKinds.ts';

/** What one row of a report says. A payee's name and address, and what a bank writes, are left behind. */
export interface Said {
	readonly place: number;
	/** Packed; `undefined` where the row is of a refund or a deposit alone. */
	readonly entry: number | undefined;
	readonly claim: string;
	readonly status: string;
	readonly message: string;
	readonly importer: string;
	readonly notify: string;
	readonly payee: string;
	readonly liquidationDay: Day | undefined;
	/** Amounts in cents. */
	readonly refund: number | undefined;
	readonly interest: number | undefined;
	readonly refundNumber: string;
	readonly refundDay: Day | undefined;
	readonly refundStatus: string;
	readonly secondary: string;
}

/** What the lines of an entry in one ES-003 say together. */
interface EntryLines {
	readonly place: number;
	ieepa: boolean;
	/** The duty on its IEEPA lines, in cents. */
	duty: number;
	liquidationDay: Day | undefined;
	indicator: string;
}

/** Why a row was left out. */
export const leftOutReasons = [
	'no-kind',
	'no-columns',
	'other',
	'no-number',
	'spoiled-number',
	'no-refund-number',
	'no-amount',
	'no-day',
	'money-out',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What is to be known of a row that was read. */
export const rowNotes = [
	'repaired',
	'check-digit',
	'as-above',
	'day-unreadable',
	'amount-unreadable',
	'status-unknown',
] as const;
export type RowNote = (typeof rowNotes)[number];

/** A row that was left out, or of which something is to be known. */
export interface NotedRow {
	readonly place: number;
	/** What the row begins with, cut; nothing of a bank's list. */
	readonly written: string;
}

/** What was read of one table. Each row with anything in it is counted once: heads, read, beside, left out. */
export interface ReportTable {
	readonly layout: ReportLayout;
	readonly sample: readonly (readonly string[])[];
	readonly rows: number;
	readonly heads: number;
	readonly read: number;
	readonly beside: number;
	readonly leftOut: number;
	readonly reasons: ReadonlyMap<LeftOutReason, readonly NotedRow[]>;
	readonly notes: ReadonlyMap<RowNote, readonly NotedRow[]>;
	readonly said: readonly Said[];
	readonly lines: ReadonlyMap<number, EntryLines>;
	/** Days in figures whose order is in doubt; their column is not read until a person said. */
	readonly doubtfulDays: readonly string[];
	/** The day that the table says it was made on. */
	readonly made: Day | undefined;
}

/** What a person said of a table. */
export interface ToldTable {
	readonly kind?: ReportKind | undefined;
	readonly columns?: ReportColumns | undefined;
	readonly dayFirst?: boolean | undefined;
}

const shownRows = 3;
const writtenLength = 80;

const tariffNumber = /^\s*\d{4}[. ]?\d{2}/;
const filerName = /^(?:entry )?filer(?: code)?$/;

/** What stands beside the day on which a report was made; “report period” and the like are other days. */
const madeOn =
	/\b(?:run[ _](?:date|on|time)|report[ _](?:date|run)|generated|created|printed|as of|executed|refreshed)\b/i;

/** A row of a sheet of parameters, or a title above or below a list, that names such a day. */
function dayMadeIn(rows: readonly (readonly string[])[]): Day | undefined {
	for (const cells of rows) {
		const text = cells.join(' ').slice(0, 400);
		const label = madeOn.exec(text);
		if (!label) continue;
		for (const [written] of text
			.slice(label.index)
			.matchAll(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/g)) {
			const day = new WrittenDays(undefined).read(written);
			if (day !== undefined && day !== noDay) return toDay(day);
		}
	}
	return undefined;
}

const daysOf = ['liquidationDay', 'refundDay'] as const satisfies readonly Role[];

/**
 * Takes the rows of one table as they come. It holds back the first until it has seen enough to guess
 * what the table is, unless a person said; then it reads of each row what the kind of report says.
 * Never throws for what a row holds. The lines of an entry in ES-003 are put together as they come,
 * since there are many of them (facts of its shape: several rows for one entry line).
 */
export class ReportReader {
	readonly #told: ToldTable;
	readonly #fileName: string;
	readonly #days: Readonly<Record<(typeof daysOf)[number], WrittenDays>>;
	#held: { readonly cells: readonly string[]; readonly place: number }[] = [];
	#layout: ReportLayout | undefined;
	/** The headings as they are written, and as they are read. */
	#heading = '';
	#readHeading: string | undefined;
	/** The column of the filer code, which in some exports stands apart from the rest of the number. */
	#filer = -1;
	#sample: readonly (readonly string[])[] = [];
	#rows = 0;
	#heads = 0;
	#read = 0;
	#beside = 0;
	#leftOut = 0;
	#made: Day | undefined;
	#above: number | undefined;
	readonly #reasons = new Map<LeftOutReason, NotedRow[]>();
	readonly #notes = new Map<RowNote, NotedRow[]>();
	readonly #said: Said[] = [];
	readonly #lines = new Map<number, EntryLines>();
	/** Statuses and numbers repeat; each is kept once. */
	readonly #texts = new Map<string, string>();

	constructor(fileName: string, told: ToldTable = {}) {
		this.#fileName = fileName;
		this.#told = told;
		this.#days = {
			liquidationDay: new WrittenDays(told.dayFirst),
			refundDay: new WrittenDays(told.dayFirst),
		};
	}

	/** Takes a row. `place` counts from 1, as spreadsheets do. */
	row(cells: readonly string[], place: number): void {
		if (this.#layout) return this.#take(cells, place, this.#layout);
		this.#held.push({ cells, place });
		if (this.#held.length >= sampleRows) this.#settle();
	}

	/** Says that there are no more rows, and gives what the table was. */
	end(): ReportTable {
		const layout = this.#settle();
		const doubts = daysOf.flatMap((role) => this.#days[role].doubt());
		return {
			layout,
			sample: this.#sample,
			rows: this.#rows,
			heads: this.#heads,
			read: this.#read,
			beside: this.#beside,
			leftOut: this.#leftOut,
			reasons: this.#reasons,
			notes: this.#notes,
			said: doubts.length > 0 ? this.#said.map(withoutDays) : this.#said,
			lines: doubts.length > 0 ? linesWithoutDays(this.#lines) : this.#lines,
			doubtfulDays: doubts.slice(0, 3),
			made: this.#made,
		};
	}

	#settle(): ReportLayout {
		if (this.#layout) return this.#layout;
		const held = this.#held;
		const layout = this.#chosen(
			guessReport(
				held.map(({ cells }) => cells),
				this.#fileName
			),
			held.map(({ cells }) => cells)
		);
		this.#layout = layout;
		const head = Math.max(0, layout.header + 1);
		const above = held.slice(0, layout.header < 0 ? 0 : head);
		this.#made = dayMadeIn((layout.kind === undefined ? held : above).map(({ cells }) => cells));
		this.#heading = layout.names.join('\t').trim().toLowerCase();
		this.#readHeading = readHeading(layout.names);
		this.#filer = layout.names.findIndex((name) => filerName.test(plainName(name)));
		// What a bank writes of its accounts is shown to nobody.
		this.#sample =
			layout.kind === 'bank'
				? []
				: held
						.slice(head, head + shownRows)
						.map(({ cells }) =>
							cells
								.slice(0, 60)
								.map((cell, column) => (this.#isPersonal(column) ? '' : cell.slice(0, 40)))
						);
		for (const { cells } of above)
			if (isFilled(cells)) {
				this.#rows++;
				this.#heads++;
			}
		for (const { cells, place } of held.slice(above.length)) this.#take(cells, place, layout);
		this.#held = [];
		return layout;
	}

	/** A guess with what a person said in its place. */
	#chosen(guess: ReportLayout, rows: readonly (readonly string[])[]): ReportLayout {
		const { kind, columns } = this.#told;
		if (kind === undefined && columns === undefined) return guess;
		const asked = kind ?? guess.kind;
		// A person who names a kind is shown its columns by their headings first.
		const byName =
			asked === undefined || asked === 'rev-613' || asked === 'rev-615'
				? {}
				: asked === guess.kind
					? guess.columns
					: guessedColumns(asked, guess, rows);
		return { ...guess, kind: asked, columns: columns ?? byName, by: 'person' };
	}

	#take(cells: readonly string[], place: number, layout: ReportLayout): void {
		if (!isFilled(cells)) return;
		this.#rows++;
		const { kind, columns } = layout;
		const written =
			kind === 'bank' ? '' : writtenOf(cells.filter((_, column) => !this.#isPersonal(column)));
		if (kind === undefined) return this.#leave('no-kind', place, written);
		if (kind === 'other') return this.#leave('other', place, written);
		if (!isEnough(kind, columns)) return this.#leave('no-columns', place, written);
		if (this.#isHeadingAgain(cells, columns)) return this.#setBeside(cells);
		const at = (role: Role) => {
			const column = columns[role];
			return column === undefined ? '' : bareCell(cells[column] ?? '');
		};
		if (kind === 'bank') return this.#deposit(at, place, cells);
		const needsEntry = neededOf[kind][0]?.includes('entry') === true && columns.entry !== undefined;
		const entry = needsEntry
			? this.#entry(this.#inOneCell(cells, columns.entry ?? 0), cells, kind)
			: undefined;
		if (typeof entry === 'string') {
			if (entry === 'beside') this.#setBeside(cells);
			else this.#leave(entry, place, written);
			return;
		}
		const isSum = saysOfOthers(at('refundNumber'));
		if (entry === undefined && (isSum || at('refundNumber') === '')) {
			if (isSum || isBeside(cells)) this.#setBeside(cells);
			else this.#leave('no-refund-number', place, written);
			return;
		}
		this.#read++;
		for (const note of entry?.notes ?? []) this.#note(note, place, written);
		if (kind === 'es-003' && entry)
			return this.#line(entry.packed, cells, at, place, columns, written);
		if (isUnknown(kind, at)) this.#note('status-unknown', place, written);
		this.#say(entry?.packed, at, place, written);
	}

	/** The cell of an entry number, with the filer code before it where that has a column of its own. */
	#inOneCell(cells: readonly string[], entry: number): string {
		const own = bareCell(cells[entry] ?? '');
		return this.#filer < 0 ? own : inOneCell(own, bareCell(cells[this.#filer] ?? ''));
	}

	/** Counts a row that says nothing of an entry or payment; it may say when the report was made. */
	#setBeside(cells: readonly string[]): void {
		this.#beside++;
		this.#made ??= dayMadeIn([cells]);
	}

	/**
	 * Whether a row is the headings again, as on every page or where sheets were put under each other.
	 * Where the first column holds a figure they are not read anew: nearly every row has one there.
	 */
	#isHeadingAgain(cells: readonly string[], columns: ReportColumns): boolean {
		if (this.#heading !== '' && cells.join('\t').trim().toLowerCase() === this.#heading)
			return true;
		const first = Object.values(columns).find((column) => column !== undefined) ?? 0;
		return (
			this.#readHeading !== undefined &&
			/^\D+$/.test(cells[first] ?? '') &&
			readHeading(cells) === this.#readHeading
		);
	}

	#say(
		entry: number | undefined,
		at: (role: Role) => string,
		place: number,
		written: string
	): void {
		// A document may be an entry; a refund of one entry names it so.
		const document = readEntryNumber(at('document'));
		this.#said.push({
			place,
			entry:
				entry ??
				(document.ok && document.checkDigitFits ? packEntryNumber(document.value) : undefined),
			claim: this.#text(at('claim')),
			status: this.#text(at('status')),
			message: this.#text(at('message')),
			importer: this.#text(plainNumber(at('importer'))),
			notify: this.#text(plainNumber(at('notify'))),
			payee: this.#text(plainNumber(at('payee'))),
			liquidationDay: this.#day('liquidationDay', at, place, written),
			refund: this.#cents('refund', at, place, written),
			interest: this.#cents('interest', at, place, written),
			refundNumber: this.#text(at('refundNumber')),
			refundDay: this.#day('refundDay', at, place, written),
			refundStatus: this.#text(at('refundStatus')),
			secondary: this.#text(at('secondary')),
		});
	}

	/** A line of ES-003; goods value stands on another row than the IEEPA duty, so each counts for its entry. */
	#line(
		packed: number,
		cells: readonly string[],
		at: (role: Role) => string,
		place: number,
		columns: ReportColumns,
		written: string
	): void {
		const entry: EntryLines = this.#lines.get(packed) ?? {
			place,
			ieepa: false,
			duty: 0,
			liquidationDay: undefined,
			indicator: '',
		};
		this.#lines.set(packed, entry);
		const flags = linesOf(cells, { hts: columns.hts, duty: columns.duty });
		if (flags & lineFlags.ieepa) {
			entry.ieepa = true;
			entry.duty += this.#cents('duty', at, place, written) ?? 0;
		}
		entry.liquidationDay ??= this.#day('liquidationDay', at, place, written);
		if (entry.indicator === '') entry.indicator = this.#text(at('indicator'));
	}

	/** A deposit: its day and amount, and nothing else of the row. */
	#deposit(at: (role: Role) => string, place: number, cells: readonly string[]): void {
		const amount = readCents(at('amount'));
		const out = readCents(at('moneyOut')) ?? 0;
		if (amount === undefined || Number.isNaN(amount)) {
			if (out > 0) return this.#leave('money-out', place, '');
			if (isBeside(cells)) return this.#setBeside(cells);
			return this.#leave('no-amount', place, '');
		}
		if (amount <= 0 || out > 0) return this.#leave('money-out', place, '');
		const day = this.#days.refundDay.read(at('refundDay'));
		if (day === undefined || day === noDay) {
			if (isBeside(cells)) this.#setBeside(cells);
			else this.#leave('no-day', place, '');
			return;
		}
		this.#read++;
		this.#said.push({ ...nothing, place, refund: amount, refundDay: toDay(day) });
	}

	/** The entry of a row with what is to be known of its number, or why the row has none. */
	#entry(
		cell: string,
		cells: readonly string[],
		kind: ReportKind
	): { packed: number; notes: readonly RowNote[] } | undefined | 'beside' | LeftOutReason {
		const text = bareCell(cell);
		if (tellsImporter(cells)) return 'beside';
		if (text === '') {
			// Only the first of an entry's lines has its number where cells were merged.
			const filled = cells.filter((each) => each.trim() !== '').length;
			const isLine = filled > 2 || tariffNumber.test(cells[this.#layout?.columns.hts ?? -1] ?? '');
			if (kind === 'es-003' && this.#above !== undefined && isLine && !isBeside(cells))
				return { packed: this.#above, notes: ['as-above'] };
			if (kind === 'rev-613') return undefined;
			return isBeside(cells) ? 'beside' : 'no-number';
		}
		const reading = numberIn(text);
		const value = reading.ok ? reading.value : reading.repair;
		if (value === undefined) {
			this.#above = undefined;
			if (kind === 'rev-613' && !/\d{6}/.test(text)) return undefined;
			return isBeside(cells) ? 'beside' : 'spoiled-number';
		}
		this.#above = packEntryNumber(value);
		if (!reading.ok) return { packed: this.#above, notes: ['repaired'] };
		return { packed: this.#above, notes: reading.checkDigitFits ? [] : ['check-digit'] };
	}

	#day(
		role: (typeof daysOf)[number],
		at: (role: Role) => string,
		place: number,
		written: string
	): Day | undefined {
		const text = at(role);
		if (text === '') return undefined;
		const day = this.#days[role].read(text);
		if (day === undefined) this.#note('day-unreadable', place, written);
		return day === undefined || day === noDay ? undefined : toDay(day);
	}

	#cents(
		role: 'refund' | 'interest' | 'amount' | 'moneyOut' | 'duty',
		at: (role: Role) => string,
		place: number,
		written: string
	): number | undefined {
		const cents = readCents(at(role));
		if (!Number.isNaN(cents)) return cents;
		this.#note('amount-unreadable', place, written);
		return undefined;
	}

	/** Whether a column says who is paid and where they live: REV-603 does. */
	#isPersonal(column: number): boolean {
		return isPersonal(this.#layout?.names[column] ?? '');
	}

	#text(text: string): string {
		const short = text.slice(0, 300);
		const known = this.#texts.get(short);
		if (known !== undefined) return known;
		if (this.#texts.size < 100_000) this.#texts.set(short, short);
		return short;
	}

	#leave(reason: LeftOutReason, place: number, written: string): void {
		this.#leftOut++;
		add(this.#reasons, reason, { place, written });
	}

	#note(note: RowNote, place: number, written: string): void {
		add(this.#notes, note, { place, written });
	}
}

const nothing: Said = {
	place: 0,
	entry: undefined,
	claim: '',
	status: '',
	message: '',
	importer: '',
	notify: '',
	payee: '',
	liquidationDay: undefined,
	refund: undefined,
	interest: undefined,
	refundNumber: '',
	refundDay: undefined,
	refundStatus: '',
	secondary: '',
};

/** The number that a cell is, or the only one that stands in it beside other words. */
function numberIn(text: string): EntryNumberReading {
	const reading = readEntryNumber(text);
	if (reading.ok || reading.repair !== undefined) return reading;
	const [only, ...others] = numbersInText(text.slice(0, 300));
	return only === undefined || others.length > 0 ? reading : readEntryNumber(only);
}

/** Whether the words that decide in a row of a report are words that no fact explains. */
function isUnknown(kind: ReportKind, at: (role: Role) => string): boolean {
	if (kind === 'rev-603') {
		const status = at('secondary') || at('refundStatus');
		return status !== '' && readOutcome(status) === undefined;
	}
	if (kind !== 'claim-details' && kind !== 'validation-result') return false;
	return (
		readOutcome(at('status')) === undefined &&
		refusalsIn(`${at('message')} ${at('status')}`).length === 0
	);
}

function add<Key>(map: Map<Key, NotedRow[]>, key: Key, row: NotedRow): void {
	const rows = map.get(key);
	if (rows) rows.push(row);
	else map.set(key, [row]);
}

function isFilled(cells: readonly string[]): boolean {
	return cells.some((cell) => cell.trim() !== '');
}

function writtenOf(cells: readonly string[]): string {
	const filled = cells
		.slice(0, 20)
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
	return filled.slice(0, 4).join(' · ').slice(0, writtenLength);
}

/** An importer's or a payee's number to compare with another, whatever its dashes. */
function plainNumber(text: string): string {
	return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function withoutDays(said: Said): Said {
	return { ...said, liquidationDay: undefined, refundDay: undefined };
}

function linesWithoutDays(lines: ReadonlyMap<number, EntryLines>): Map<number, EntryLines> {
	return new Map([...lines].map(([entry, own]) => [entry, { ...own, liquidationDay: undefined }]));
}
