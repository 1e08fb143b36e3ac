import type { DayNumber } from '../days/dayNumber.ts';
import { noDay } from './cellDay.ts';
import { packEntryNumber, unpackEntryNumber } from './entryNumber.ts';
import { bitOf } from './findings.ts';
import type { PlainRows } from './plainRows.ts';

/** Stands in the list of numbers where a row has none. */
export const noNumber = -1;

/** Stands in a list of amounts where a row has none, or none that could be read. */
export const noAmount = Number.NaN;

/**
 * What a row says of its tariff lines, whether it took its number from the row above, and which of
 * its days rest on the order of their column.
 */
export const lineFlags = {
	ieepa: 1,
	duty: 2,
	asAbove: 4,
	entryDay: 8,
	liquidationDay: 16,
} as const;

/** What a reader says of one row. */
interface Row {
	/** Eleven characters; `undefined` where the text is no entry number. */
	readonly number: string | undefined;
	/** As it was written, where that is not the eleven characters. */
	readonly written: string;
	readonly repair: string | undefined;
	/** Bits of the findings that the row alone shows. */
	readonly mask: number;
	/** The row's place in its table, as a spreadsheet counts: from 1. */
	readonly place: number;
	readonly entryDay: DayNumber;
	readonly liquidationDay: DayNumber;
	/** 0 where it is not given. */
	readonly type: number;
	/** `lineFlags` together. */
	readonly lines: number;
	/** Duty in cents; `noAmount` where the row gives none that counts. */
	readonly amount: number;
	/** The importer number with its suffix, in its letters and digits; empty where it is not given. */
	readonly importer: string;
}

/** So many importers of one list are told apart. */
const mostImporters = 500;

/** A text longer than this is kept cut, with a sign that it was. */
const longestKept = 60;

/**
 * All rows of all tables, a list of numbers for each property: some forty bytes a row, so that a
 * million rows fit into a phone. Texts are kept only where they are not the number itself.
 */
export class EntryTable {
	length = 0;
	numbers = new Float64Array(1024);
	masks = new Int32Array(1024);
	tables = new Uint16Array(1024);
	places = new Int32Array(1024);
	entryDays = new Int32Array(1024);
	liquidationDays = new Int32Array(1024);
	types = new Uint8Array(1024);
	lines = new Uint8Array(1024);
	amounts = new Float64Array(1024);
	/** Each row's importer, by its place in `importerNumbers`. */
	importers = new Uint16Array(1024);
	/** The importer numbers of the list; the first, empty, stands for none. */
	readonly importerNumbers: string[] = [''];
	/** Where a row's text begins in the pool, plus one; 0 where the number says it all. */
	#texts = new Int32Array(1024);
	/** Whether any row says an amount. */
	hasAmounts = false;
	/** Whether all rows are a number and nothing else (`bareRow`). */
	isBare = true;
	#pool = new Uint16Array(1024);
	#poolLength = 0;
	readonly #importerPlaces = new Map<string, number>();
	/** Few rows have one. */
	readonly #repairs = new Map<number, number>();

	/** Adds a row of the table with that place. */
	add(table: number, row: Row): void {
		const at = this.length++;
		if (at === this.numbers.length) this.#grow();
		this.numbers[at] = row.number === undefined ? noNumber : packEntryNumber(row.number);
		this.masks[at] = row.mask;
		this.tables[at] = table;
		this.places[at] = row.place;
		this.entryDays[at] = row.entryDay;
		this.liquidationDays[at] = row.liquidationDay;
		this.types[at] = row.type;
		this.lines[at] = row.lines;
		this.amounts[at] = row.amount;
		if (!Number.isNaN(row.amount)) this.hasAmounts = true;
		if (!isBare(row)) this.isBare = false;
		this.importers[at] = this.#importerOf(row.importer);
		if (row.written !== row.number) this.#texts[at] = this.#keep(row.written) + 1;
		if (row.repair !== undefined) this.#repairs.set(at, packEntryNumber(row.repair));
	}

	/**
	 * Adds rows that are a number and nothing else (`bareRow`), as they were written, from a place on.
	 * `mask` are the findings of those whose check digit does not fit.
	 */
	addPlain(table: number, { rows, numbers, fits }: PlainRows, place: number, mask: number): void {
		const from = this.length;
		this.reserve(from + rows);
		this.length += rows;
		this.numbers.set(numbers.subarray(0, rows), from);
		this.tables.fill(table, from, this.length);
		for (let row = 0; row < rows; row++) {
			this.masks[from + row] = fits[row] === 1 ? 0 : mask;
			this.places[from + row] = place + row;
		}
		// The other lists are made of noughts.
		this.entryDays.fill(noDay, from, this.length);
		this.liquidationDays.fill(noDay, from, this.length);
		this.amounts.fill(noAmount, from, this.length);
	}

	/** The entry number of a row, or `undefined`. */
	numberOf(at: number): string | undefined {
		const packed = this.numbers[at] ?? noNumber;
		return packed === noNumber ? undefined : unpackEntryNumber(packed);
	}

	/** What stood in a row, cut at sixty characters. */
	writtenOf(at: number): string {
		const text = this.#texts[at] ?? 0;
		if (text === 0) return this.numberOf(at) ?? '';
		const length = this.#pool[text - 1] ?? 0;
		return String.fromCharCode(...this.#pool.subarray(text, text + length));
	}

	/** The one number that a row can have meant, or `undefined`. */
	repairOf(at: number): string | undefined {
		const packed = this.#repairs.get(at);
		return packed === undefined ? undefined : unpackEntryNumber(packed);
	}

	/** The rows that have a repair. */
	repairable(): Iterable<number> {
		return this.#repairs.keys();
	}

	/** Takes back the days of a table that rest on the order of a column, which is in doubt. */
	forgetDays(table: number, which: 'entryDay' | 'liquidationDay'): void {
		const days = which === 'entryDay' ? this.entryDays : this.liquidationDays;
		for (let at = this.length - 1; at >= 0 && this.tables[at] === table; at--)
			if (((this.lines[at] ?? 0) & lineFlags[which]) !== 0) days[at] = noDay;
	}

	/** Takes a row's repair for its number, which settles what the number alone showed. */
	mend(at: number): void {
		const packed = this.#repairs.get(at);
		if (packed === undefined) return;
		this.numbers[at] = packed;
		this.masks[at] = (this.masks[at] ?? 0) & bitOf('day-unreadable');
		this.#repairs.delete(at);
	}

	/** Keeps room for so many rows at least, so that a long list is not moved again and again. */
	reserve(rows: number): void {
		if (rows > this.numbers.length) this.#resize(rows);
	}

	/** Gives back the room that was kept for more rows, where that is more than a little. */
	close(): void {
		if (this.length < this.numbers.length * 0.8) this.#resize(Math.max(1, this.length));
		this.#pool = this.#pool.slice(0, Math.max(1, this.#poolLength));
	}

	/** More importers than fit count as the last of them. */
	#importerOf(importer: string): number {
		if (importer === '') return 0;
		const known = this.#importerPlaces.get(importer);
		if (known !== undefined) return known;
		if (this.importerNumbers.length > mostImporters) return mostImporters;
		const place = this.importerNumbers.push(importer) - 1;
		this.#importerPlaces.set(importer, place);
		return place;
	}

	#keep(text: string): number {
		const kept = text.length > longestKept ? `${text.slice(0, longestKept - 1)}…` : text;
		const start = this.#poolLength;
		if (start + kept.length + 1 > this.#pool.length) {
			const larger = new Uint16Array(Math.ceil((this.#pool.length + kept.length + 1) * 1.7));
			larger.set(this.#pool);
			this.#pool = larger;
		}
		this.#pool[start] = kept.length;
		for (let place = 0; place < kept.length; place++)
			this.#pool[start + 1 + place] = kept.charCodeAt(place);
		this.#poolLength += kept.length + 1;
		return start;
	}

	#grow(): void {
		this.#resize(Math.ceil(this.numbers.length * 1.6));
	}

	#resize(length: number): void {
		const resized = <List extends Float64Array | Int32Array | Uint16Array | Uint8Array>(
			larger: List,
			list: List
		): List => {
			larger.set(list.subarray(0, length));
			return larger;
		};
		this.numbers = resized(new Float64Array(length), this.numbers);
		this.masks = resized(new Int32Array(length), this.masks);
		this.tables = resized(new Uint16Array(length), this.tables);
		this.places = resized(new Int32Array(length), this.places);
		this.entryDays = resized(new Int32Array(length), this.entryDays);
		this.liquidationDays = resized(new Int32Array(length), this.liquidationDays);
		this.types = resized(new Uint8Array(length), this.types);
		this.lines = resized(new Uint8Array(length), this.lines);
		this.amounts = resized(new Float64Array(length), this.amounts);
		this.importers = resized(new Uint16Array(length), this.importers);
		this.#texts = resized(new Int32Array(length), this.#texts);
	}
}

function isBare({ entryDay, liquidationDay, type, lines, amount, importer }: Row): boolean {
	return (
		entryDay === noDay &&
		liquidationDay === noDay &&
		type === 0 &&
		lines === 0 &&
		Number.isNaN(amount) &&
		importer === ''
	);
}

/** A row with nothing but a number: what a plain list holds. */
export const bareRow = {
	entryDay: noDay,
	liquidationDay: noDay,
	type: 0,
	lines: 0,
	amount: noAmount,
	importer: '',
} as const;
