import { noDay, readCellDay } from './cellDay.ts';
import { type Columns, guessLayout, type Layout, mostColumns, sampleRows } from './columns.ts';
import { type EntryNumberReading, readEntryNumber } from './entryNumber.ts';
import { bareRow, type EntryTable, lineFlags } from './entryTable.ts';
import { bitOf, bitsOf } from './findings.ts';

/** What was read of one table: a file, a sheet of a workbook, or what was pasted. */
export interface TableReport {
	readonly layout: Layout;
	/** Some rows from its top, cut, for a person who corrects the columns. */
	readonly sample: readonly (readonly string[])[];
	/** Rows with anything in them, without the row of names and what stands above it. */
	readonly rows: number;
	readonly blank: number;
}

/** How many rows of a table are shown to the person who corrects the columns. */
const shownRows = 4;

/** An IEEPA line is one of 9903.01 or 9903.02, however its dots were lost (fact P-27). */
const ieepaCode = /(?<!\d)9903\.?0[12]/;

/** An amount above zero, in the ways that reports write one. */
function isAmount(text: string): boolean {
	return /[1-9]/.test(text.replace(/[eE][+-]?\d+\s*$/, ''));
}

/** An entry type from a cell such as `01`, `1` or `01 - Consumption`; 0 where there is none. */
function readType(text: string): number {
	const [, digits = '0'] = /^\s*'?(\d{1,2})(?!\d)/.exec(text) ?? [];
	return Number(digits);
}

function maskOf(reading: EntryNumberReading): number {
	if (!reading.ok) return bitOf(reading.issue);
	return bitsOf(reading.tidied) | (reading.checkDigitFits ? 0 : bitOf('check-digit'));
}

/**
 * Takes the rows of one table as they come and adds what they say to `into`. It holds back the
 * first rows until it has seen enough to guess the columns, unless it is told them.
 */
export class RowReader {
	readonly #into: EntryTable;
	readonly #table: number;
	readonly #told: Columns | undefined;
	#held: { cells: readonly string[]; place: number }[] = [];
	#layout: Layout | undefined;
	#sample: string[][] = [];
	#rows = 0;
	#blank = 0;

	/** `told` are the columns that a person chose, in place of a guess. */
	constructor(into: EntryTable, table: number, told?: Columns) {
		this.#into = into;
		this.#table = table;
		this.#told = told;
	}

	/** Takes a row. `place` counts from 1, as a spreadsheet does. */
	row(cells: readonly string[], place: number): void {
		if (this.#layout) return this.#read(cells, place, this.#layout);
		this.#held.push({ cells, place });
		if (this.#held.length >= sampleRows) this.#settle();
	}

	/** Says that there are no more rows, and gives what the table was. */
	end(): TableReport {
		const layout = this.#settle();
		return { layout, sample: this.#sample, rows: this.#rows, blank: this.#blank };
	}

	#settle(): Layout {
		if (this.#layout) return this.#layout;
		const held = this.#held;
		const guess = guessLayout(held.map(({ cells }) => cells));
		this.#layout = this.#told ? { ...guess, columns: this.#told, list: false } : guess;
		this.#sample = held
			.slice(guess.header + 1, guess.header + 1 + shownRows)
			.map(({ cells }) => cells.slice(0, mostColumns).map((cell) => cell.slice(0, 60)));
		for (const { cells, place } of held.slice(guess.header + 1))
			this.#read(cells, place, this.#layout);
		this.#held = [];
		return this.#layout;
	}

	#read(cells: readonly string[], place: number, layout: Layout): void {
		if (cells.every((cell) => cell.trim() === '')) {
			this.#blank++;
			return;
		}
		this.#rows++;
		if (layout.list) {
			for (const cell of cells) if (cell.trim() !== '') this.#readCell(cell, place);
			return;
		}
		const { columns } = layout;
		const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
		const entryDay = readCellDay(at(columns.entryDay));
		const liquidationDay = readCellDay(at(columns.liquidationDay));
		const unreadable = entryDay === undefined || liquidationDay === undefined;
		this.#add(withFiler(at(columns.entry), at(columns.filer)), place, {
			entryDay: entryDay ?? noDay,
			liquidationDay: liquidationDay ?? noDay,
			type: readType(at(columns.type)),
			lines: linesOf(at(columns.hts), at(columns.duty)),
			mask: unreadable ? bitOf('day-unreadable') : 0,
		});
	}

	/** A cell of a plain list: one number, or several with spaces between them. */
	#readCell(cell: string, place: number): void {
		const words = cell.trim().split(/\s+/);
		const several = words.length > 1 && words.length < 10_000 && words.every(isNumberLong);
		for (const text of several ? words : [cell]) this.#add(text, place, { ...bareRow, mask: 0 });
	}

	#add(
		text: string,
		place: number,
		rest: Omit<Parameters<EntryTable['add']>[1], 'number' | 'written' | 'repair' | 'place'>
	): void {
		const written = text.trim();
		if (written === '')
			return this.#into.add(this.#table, {
				...rest,
				number: undefined,
				written,
				repair: undefined,
				place,
				mask: rest.mask | bitOf('no-number'),
			});
		const reading = readEntryNumber(written);
		this.#into.add(this.#table, {
			...rest,
			number: reading.ok ? reading.value : undefined,
			repair: reading.ok ? undefined : reading.repair,
			written,
			place,
			mask: rest.mask | maskOf(reading),
		});
	}
}

/** Nine to thirteen letters and digits: one number, whole or spoiled, and not a part of one. */
function isNumberLong(word: string): boolean {
	const length = word.replace(/[\p{Pd},;]/gu, '').length;
	return length >= 9 && length <= 13;
}

/**
 * Some reports give the filer code a column of its own, and the other eight digits another. A
 * spreadsheet drops the zeros that either begins with; the dashes show where they were.
 */
function withFiler(entry: string, filer: string): string {
	const code = filer.trim();
	const [, number, digit] = /^\s*(\d{1,7})-?(\d)\s*$/.exec(entry) ?? [];
	if (number === undefined || !/^(?:[A-Za-z0-9]{3}|\d{1,2})$/.test(code)) return entry;
	return code.length === 3 && number.length === 7
		? code + entry.trim()
		: `${code}-${number}-${digit}`;
}

function linesOf(hts: string, duty: string): number {
	if (!ieepaCode.test(hts)) return 0;
	return lineFlags.ieepa | (isAmount(duty) ? lineFlags.duty : 0);
}
