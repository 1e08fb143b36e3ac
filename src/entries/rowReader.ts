import { limits } from '../files/limits.ts';
import { sampleRows } from '../files/sampleRows.ts';
import { noDay } from './cellDay.ts';
import {
	type Columns,
	guessLayout,
	type Layout,
	maybeDuty,
	maybeLiquidation,
	type MaybeColumn,
	mostColumns,
	roles,
} from './columns.ts';
import { type EntryNumberReading, readEntryNumber, unpackEntryNumber } from './entryNumber.ts';
import { bareRow, type EntryTable, lineFlags } from './entryTable.ts';
import { bitOf, bitsOf } from './findings.ts';
import { dutyOf, linesOf } from './ieepaLine.ts';
import { isBeside } from './besideEntries.ts';
import { numbersInText, spoiledNumberIn } from './numbersInText.ts';
import { bareCell } from '../text/bareCell.ts';
import { type PlainRows, readPlainRows, shortestLine } from './plainRows.ts';
import { WrittenDays } from './writtenDays.ts';

/** What was read of one table: a file, a sheet of a workbook, or what was pasted. */
export interface TableReport {
	readonly layout: Layout;
	/** Some rows from its top, cut, for a person who corrects the columns. */
	readonly sample: readonly (readonly string[])[];
	/** Rows with anything in them, without the row of names. */
	readonly rows: number;
	readonly blank: number;
	/** Rows without a number that were read as further lines of the entry above. */
	readonly asAbove: number;
	/** Days as they are written where their order is in doubt: a person must say. Else none. */
	readonly doubtfulDays: readonly string[];
	/** Columns that may be the liquidation dates: a person must say. Else none. */
	readonly maybeLiquidation: readonly MaybeColumn[];
	/** Columns that may be the duty, likewise. */
	readonly maybeDuty: readonly MaybeColumn[];
}

/** How many rows of a table are shown to the person who corrects the columns. */
const shownRows = 4;

const badCheckDigit = bitOf('check-digit');

/** An entry type from a cell such as `01`, `1` or `01 - Consumption`; 0 where there is none. */
function readType(text: string): number {
	const [, digits = '0'] = /^\s*'?(\d{1,2})(?!\d)/.exec(text) ?? [];
	return Number(digits);
}

function maskOf(reading: EntryNumberReading): number {
	if (!reading.ok) return bitOf(reading.issue);
	return bitsOf(reading.tidied) | (reading.checkDigitFits ? 0 : bitOf('check-digit'));
}

/** What a row says beside its number. */
type Rest = Omit<Parameters<EntryTable['add']>[1], 'number' | 'written' | 'repair' | 'place'>;

const noRest: Rest = { ...bareRow, mask: 0 };

/** What a row without a number of its own may be a further line of. */
interface Above {
	readonly text: string;
	/** The cells in which a further line says the same, or nothing. */
	readonly cells: readonly string[];
}

/**
 * Takes the rows of one table as they come and adds what they say to `into`. It holds back the
 * first rows until it has seen enough to guess the columns, unless it is told them. Every row with
 * anything in it becomes at least one row of `into`, but for the row of names.
 */
export class RowReader {
	readonly #into: EntryTable;
	readonly #table: number;
	readonly #told: Columns | undefined;
	readonly #entryDays: WrittenDays;
	readonly #liquidationDays: WrittenDays;
	#held: { cells: readonly string[]; place: number }[] = [];
	#layout: Layout | undefined;
	#sample: string[][] = [];
	#maybeLiquidation: readonly MaybeColumn[] = [];
	#maybeDuty: readonly MaybeColumn[] = [];
	#above: Above | undefined;
	#rows = 0;
	#blank = 0;
	#asAbove = 0;

	/** `told` are the columns that a person chose, in place of a guess. */
	constructor(into: EntryTable, table: number, told?: Columns) {
		this.#into = into;
		this.#table = table;
		this.#told = told;
		this.#entryDays = new WrittenDays(told?.dayFirst);
		this.#liquidationDays = new WrittenDays(told?.dayFirst);
	}

	/** Takes a row. `place` counts from 1, as a spreadsheet does. */
	row(given: readonly string[], place: number): void {
		const cells = given.some(isWrapped) ? given.map(unwrapped) : given;
		if (this.#layout) return this.#read(cells, place, this.#layout);
		this.#held.push({ cells, place });
		if (this.#held.length >= sampleRows) this.#settle();
	}

	/**
	 * Takes the rows that some bytes of a text begin with, where each is a line with an entry number
	 * and nothing else: what `row` makes of such a line, without cells. `place` is that of the first,
	 * `left` how many bytes are left of the text. Gives how many rows and bytes it took: none before the
	 * columns are settled, and none where the first cell means something else.
	 */
	plainRows(bytes: Uint8Array, place: number, left: number): Pick<PlainRows, 'rows' | 'bytes'> {
		const layout = this.#layout;
		if (!layout || !isNumberFirst(layout)) return { rows: 0, bytes: 0 };
		const most = Math.max(0, limits.rows - this.#into.length);
		this.#into.reserve(this.#into.length + Math.min(most, Math.ceil(left / shortestLine)));
		const taken = readPlainRows(bytes, most);
		this.#into.addPlain(this.#table, taken, place, badCheckDigit);
		this.#rows += taken.rows;
		const last = taken.numbers[taken.rows - 1];
		if (last !== undefined && !layout.list) {
			const text = unpackEntryNumber(last);
			this.#above = { text, cells: [text] };
		}
		return taken;
	}

	/** Says that there are no more rows, and gives what the table was. */
	end(): TableReport {
		const layout = this.#settle();
		const doubts = [...this.#liquidationDays.doubt(), ...this.#entryDays.doubt()];
		if (doubts.length > 0) {
			this.#into.forgetDays(this.#table, 'entryDay');
			this.#into.forgetDays(this.#table, 'liquidationDay');
		}
		return {
			layout,
			sample: this.#sample,
			rows: this.#rows,
			blank: this.#blank,
			asAbove: this.#asAbove,
			doubtfulDays: doubts.slice(0, 3),
			maybeLiquidation: this.#maybeLiquidation,
			maybeDuty: this.#maybeDuty,
		};
	}

	#settle(): Layout {
		if (this.#layout) return this.#layout;
		const held = this.#held;
		const guess = guessLayout(held.map(({ cells }) => cells));
		const layout = this.#told ? { ...guess, columns: this.#told, list: false } : guess;
		this.#layout = layout;
		const below = held.slice(guess.header + 1);
		this.#sample = below
			.slice(0, shownRows)
			.map(({ cells }) => cells.slice(0, mostColumns).map((cell) => cell.slice(0, 60)));
		// Asked until a person said, be it that there is none.
		if (!this.#told || !('liquidationDay' in this.#told))
			this.#maybeLiquidation = maybeLiquidation(
				layout,
				below.map(({ cells }) => cells)
			);
		if (!this.#told || !('duty' in this.#told))
			this.#maybeDuty = maybeDuty(
				layout,
				below.map(({ cells }) => cells)
			);
		for (const { cells, place } of held.slice(0, Math.max(0, guess.header)))
			this.#read(cells, place, { ...layout, list: true });
		for (const { cells, place } of below) this.#read(cells, place, layout);
		this.#held = [];
		return layout;
	}

	#read(cells: readonly string[], place: number, layout: Layout): void {
		if (cells.every((cell) => cell.trim() === '')) {
			this.#blank++;
			return;
		}
		this.#rows++;
		if (layout.list) {
			let found = 0;
			for (const cell of cells) found += this.#readText(cell, place);
			if (found === 0) this.#addBeside(cells, place);
		} else if (isNamesAgain(cells, layout.names)) this.#addBeside(cells, place);
		else this.#readEntry(cells, place, layout);
	}

	/** A row of a table with columns. */
	#readEntry(cells: readonly string[], place: number, layout: Layout): void {
		const { columns, names, moreEntries } = layout;
		const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
		const text = withFiler(at(columns.entry), at(columns.filer)).trim();
		const rest = this.#restOf(cells, columns);
		let found = 0;
		for (const column of moreEntries) found += this.#readText(at(column), place);
		const reading = text === '' ? undefined : readEntryNumber(text);
		if (reading && (reading.ok || reading.repair !== undefined)) {
			this.#above = { text, cells };
			this.#add(text, place, rest);
			// Without names a second number in a row is as good as the first.
			if (names.length === 0) this.#addOthers(cells, columns.entry, place, bareRow);
			return;
		}
		const inText = numbersInText(text);
		for (const number of inText) {
			this.#above = { text: number, cells };
			this.#add(number, place, rest);
		}
		if (inText.length > 0) return;
		const isSpoiled = spoiledNumberIn(text) !== undefined;
		if (!isSpoiled) {
			found += this.#addOthers(cells, columns.entry, place, rest);
			if (found > 0) return;
			if (text === '' && this.#isFurtherLine(cells, columns)) {
				this.#asAbove++;
				const lines = rest.lines | lineFlags.asAbove;
				this.#add(this.#above?.text ?? '', place, { ...rest, lines });
				return;
			}
		}
		if (!isSpoiled && isBeside(cells)) {
			this.#above = undefined;
			this.#addBeside(cells, place);
		} else if (/\d/.test(text)) {
			this.#above = { text, cells };
			this.#add(text, place, rest);
		} else this.#addNone(text, place, rest);
	}

	#restOf(cells: readonly string[], columns: Columns): Rest {
		const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
		const entryDay = this.#entryDays.read(at(columns.entryDay));
		const liquidationDay = this.#liquidationDays.read(at(columns.liquidationDay));
		const lines = linesOf(cells, columns);
		return {
			entryDay: entryDay ?? noDay,
			liquidationDay: liquidationDay ?? noDay,
			type: readType(at(columns.type)),
			lines:
				lines |
				(this.#entryDays.ordered ? lineFlags.entryDay : 0) |
				(this.#liquidationDays.ordered ? lineFlags.liquidationDay : 0),
			amount: dutyOf(cells, columns, lines),
			importer: at(columns.importer)
				.slice(0, 40)
				.replace(/[^A-Za-z0-9]/g, '')
				.toUpperCase(),
			mask: entryDay === undefined || liquidationDay === undefined ? bitOf('day-unreadable') : 0,
		};
	}

	/**
	 * Whether a row without a number is a further line of the entry above, as where cells were
	 * merged: what it says of days and type is what the entry says, or nothing. In a table without
	 * tariff numbers it says nothing of them.
	 */
	#isFurtherLine(cells: readonly string[], columns: Columns): boolean {
		const above = this.#above;
		if (!above || isBeside(cells)) return false;
		const byLine = columns.hts !== undefined || columns.ieepa !== undefined;
		return [columns.entryDay, columns.liquidationDay, columns.type].every((column) => {
			const own = column === undefined ? '' : (cells[column] ?? '').trim();
			return own === '' || (byLine && own === (above.cells[column ?? 0] ?? '').trim());
		});
	}

	/** Adds what else in a row is an entry number beyond doubt; gives how many. */
	#addOthers(
		cells: readonly string[],
		entry: number | undefined,
		place: number,
		rest: Omit<Rest, 'mask'> & { readonly mask?: number }
	): number {
		let found = 0;
		cells.forEach((cell, column) => {
			if (column === entry || cell.length < 11 || cell.length > 40) return;
			const reading = readEntryNumber(cell.trim());
			if (!reading.ok || !reading.checkDigitFits) return;
			// Eleven digits may be an importer number or a telephone number.
			if (!/^\s*(?=.{0,2}[A-Za-z])|\p{Pd}/u.test(cell)) return;
			found++;
			this.#add(cell, place, { mask: 0, ...rest });
		});
		return found;
	}

	/** A cell of a plain list, or a line of a text: the numbers in it, as many as there are. */
	#readText(cell: string, place: number): number {
		const text = cell.trim();
		if (text === '') return 0;
		const words = text.split(/\s+/);
		const several = words.length > 1 && words.length < 10_000 && words.every(isNumberLong);
		const numbers = several ? words : wholeNumbersIn(text);
		for (const number of numbers) this.#add(number, place, noRest);
		if (numbers.length > 0) return numbers.length;
		const spoiled = spoiledNumberIn(text.slice(0, 1000));
		if (spoiled === undefined) return 0;
		// Eleven digits in a text that does not call them an entry: a telephone, a parcel.
		if (readEntryNumber(spoiled).ok) this.#addNone(text, place, noRest);
		else this.#add(spoiled, place, noRest);
		return 1;
	}

	/** A row that stands beside the entries: a heading, a total, a note. */
	#addBeside(cells: readonly string[], place: number): void {
		const written = cells
			.slice(0, 20)
			.map((cell) => cell.trim())
			.filter((cell) => cell !== '')
			.join(' ');
		this.#into.add(this.#table, {
			...bareRow,
			number: undefined,
			repair: undefined,
			written,
			place,
			mask: bitOf('no-entry-row'),
		});
	}

	#addNone(written: string, place: number, rest: Rest): void {
		this.#into.add(this.#table, {
			...rest,
			number: undefined,
			repair: undefined,
			written,
			place,
			mask: rest.mask | bitOf('no-number'),
		});
	}

	#add(text: string, place: number, rest: Rest): void {
		const written = text.trim();
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

/** Whether a cell is written as a formula, ="…", so that a spreadsheet leaves it as it is. */
function isWrapped(cell: string): boolean {
	return cell.startsWith('="');
}

/** A cell without that; an entry number keeps it, since it is told what was put right in one. */
function unwrapped(cell: string): string {
	if (!isWrapped(cell)) return cell;
	const bare = bareCell(cell);
	const reading = readEntryNumber(bare);
	return reading.ok || reading.repair !== undefined ? cell : bare;
}

/** The entry numbers that a cell or a line is, or holds. */
function wholeNumbersIn(text: string): readonly string[] {
	const reading = readEntryNumber(text);
	if (reading.ok || reading.repair !== undefined) return [text];
	return text.length < 100_000 ? numbersInText(text) : [];
}

/** Whether a row of one cell is an entry number by its column, and nothing else. */
function isNumberFirst({ list, columns, moreEntries }: Layout): boolean {
	if (list) return true;
	const first = roles.filter((role) => columns[role] === 0);
	return first.length === 1 && columns.entry === 0 && !moreEntries.includes(0);
}

/** Whether a row is the names once more, as at the top of a printed page. */
function isNamesAgain(cells: readonly string[], names: readonly string[]): boolean {
	return (
		names.length > 1 &&
		names.every((name, place) => name.trim() === (cells[place] ?? '').trim()) &&
		names.some((name) => name.trim() !== '')
	);
}

/** Nine to thirteen letters and digits: one number, whole or spoiled, and not a part of one. */
function isNumberLong(word: string): boolean {
	const bare = word.replace(/[\p{Pd},;]/gu, '');
	return bare.length >= 9 && bare.length <= 13 && /\d/.test(bare);
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
