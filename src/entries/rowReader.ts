import { limits } from '../files/limits.ts';
import { sampleRows } from '../files/sampleRows.ts';
import { noDay } from './cellDay.ts';
import {
	type Columns,
	guessLayout,
	hasEntry,
	fewestDigits,
	hasEntryColumn,
	inOneCell,
	isMostlyEntries,
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
import { dutyOf, linesOf, withMoreColumns } from './ieepaLine.ts';
import { isBeside } from './besideEntries.ts';
import { isImporterLabel, isImporterNumber, tellsImporter } from './importerNumbers.ts';
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

/** How many rows of a sheet are held back at most: no sheet of parameters or notes has as many. */
const mostHeld = 20_000;

/** What a sheet of a workbook may be beside others: called after parameters, or any. */
type SheetUse = 'parameters' | 'any';

/** Where a row stands: within a list, above its first entry, or where titles and notes are. */
type Standing = 'within' | 'above' | 'beside';

/** What people write in a cell that says what the one above it says. */
const ditto = /^(?:["'`´’”″〃\p{Pd}]{1,2}|same(?: as above)?|as above|ditto|do\.|idem|同上)$/iu;

/** Words that call a number an entry's. */
const saysEntry = /\b(?:entr(?:y|ies)|entradas?)\b/i;

/** Stands for the words of a row above that name an importer's number. */
const importerLabel = 'EIN';

const badCheckDigit = bitOf('check-digit');

/** An entry type from a cell such as `01`, `1` or `01 - Consumption`; 0 where there is none. */
function readType(text: string): number {
	const [, digits = '0'] = /^\s*'?(\d{1,2})(?!\d)/.exec(text) ?? [];
	return Number(digits);
}

function maskOf(written: string, reading: EntryNumberReading): number {
	if (!reading.ok) return bitOf(isImporters(written) ? 'no-number' : reading.issue);
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
	readonly #sheet: SheetUse | undefined;
	#guess: Layout | undefined;
	/** Whether the first rows are of a list; `undefined` until there are as many as a guess looks at. */
	#isList: boolean | undefined;
	/** Whether the row above names an importer's number, for those below it without a name. */
	#belowImporter = false;
	/** The columns in which the last words above name one. */
	readonly #importerColumns = new Set<number>();
	#held: { cells: readonly string[]; place: number }[] = [];
	#layout: Layout | undefined;
	#sample: string[][] = [];
	#maybeLiquidation: readonly MaybeColumn[] = [];
	#maybeDuty: readonly MaybeColumn[] = [];
	#above: Above | undefined;
	#rows = 0;
	#blank = 0;
	#withNumber = 0;
	#asAbove = 0;

	/**
	 * `told` are the columns that a person chose, in place of a guess. A `sheet` is held back where it
	 * may be one that holds no list beside others that do, until its end is said.
	 */
	constructor(into: EntryTable, table: number, told?: Columns, sheet?: SheetUse) {
		this.#sheet = told ? undefined : sheet;
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
		if (this.#held.length >= mostHeld) this.#settle();
		else if (this.#held.length >= sampleRows && !this.isHeldBack) this.#settle();
	}

	/** Whether the sheet is called as those are that say how a report was asked for. */
	get isParameters(): boolean {
		return this.#sheet === 'parameters';
	}

	/** Whether nothing of the sheet is read yet, since that rests on what the others hold. */
	get isHeldBack(): boolean {
		if (this.#sheet === undefined || this.#layout) return false;
		if (this.isParameters) return true;
		if (this.#isList !== undefined) return !this.#isList;
		const isList =
			hasEntryColumn(
				this.#guessed(),
				this.#held.map(({ cells }) => cells)
			) || isMostlyEntries(this.#held.slice(0, sampleRows).map(({ cells }) => cells));
		if (this.#held.length >= sampleRows) this.#isList = isList;
		return !isList;
	}

	#guessed(): Layout {
		if (this.#guess) return this.#guess;
		const guess = guessLayout(this.#held.map(({ cells }) => cells));
		// What was seen so far is all that a guess looks at.
		if (this.#held.length >= sampleRows) this.#guess = guess;
		return guess;
	}

	/**
	 * Takes the rows that some bytes of a text begin with, where each is a line with an entry number
	 * and nothing else: what `row` makes of such a line, without cells. `place` is that of the first,
	 * `left` how many bytes are left of the text. Gives how many rows and bytes it took: none before the
	 * columns are settled, and none where the first cell means something else.
	 */
	plainRows(bytes: Uint8Array, place: number, left: number): Pick<PlainRows, 'rows' | 'bytes'> {
		const layout = this.#layout;
		if (!layout || !isNumberFirst(layout) || this.#importerColumns.has(0))
			return { rows: 0, bytes: 0 };
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

	/**
	 * Says that there are no more rows, and gives what the table was. `besideList` says that another
	 * sheet has the list: one that was held back holds no more of it than what is an entry beyond doubt.
	 */
	end(besideList = false): TableReport {
		const layout = besideList && this.isHeldBack ? this.#settleBeside() : this.#settle();
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

	#settleBeside(): Layout {
		const layout: Layout = {
			header: -1,
			names: [],
			columns: {},
			list: true,
			moreEntries: [],
		};
		this.#layout = layout;
		this.#sample = shownOf(this.#held);
		for (const { cells, place } of this.#held)
			if (cells.every(isEmpty)) this.#blank++;
			else if (!this.isParameters) this.#read(cells, place, layout, 'beside');
			else {
				this.#rows++;
				this.#addBeside(cells, place);
			}
		this.#held = [];
		return layout;
	}

	#settle(): Layout {
		if (this.#layout) return this.#layout;
		const held = this.#held;
		const guess = this.#guessed();
		this.#guess = guess;
		const layout = this.#told ? withColumns(guess, this.#told) : guess;
		this.#layout = layout;
		const below = held.slice(guess.header + 1);
		this.#sample = shownOf(below);
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
		// Without names, what stands above the first entry are titles.
		const first =
			guess.header < 0 && !this.#told ? held.findIndex((row) => hasEntry(row.cells)) : 0;
		const titles = held.slice(0, Math.max(0, guess.header, first));
		const standing =
			guess.header < 0 || titles.some(({ cells }) => hasEntry(cells)) ? 'above' : 'beside';
		for (const { cells, place } of titles)
			this.#read(cells, place, { ...layout, list: true }, standing);
		if (guess.header >= 0) this.#importerColumns.clear();
		for (const { cells, place } of held.slice(guess.header < 0 ? titles.length : guess.header + 1))
			this.#read(cells, place, layout);
		this.#held = [];
		return layout;
	}

	#read(
		cells: readonly string[],
		place: number,
		layout: Layout,
		standing: Standing = 'within'
	): void {
		if (cells.every(isEmpty)) {
			this.#blank++;
			this.#importerColumns.clear();
			return;
		}
		this.#rows++;
		if (layout.list) {
			const found = this.#readCells(cells, place, standing);
			if (found > 0) return;
			// A number that stands alone in its row may be one of a list, wherever that stands.
			const [only = '', ...others] = cells.filter((cell) => !isEmpty(cell));
			const isAlone = others.length === 0 && /^\s*\d{9,11}\s*$/.test(only);
			if (isAlone && standing === 'beside' && this.#importerColumns.size === 0)
				this.#addNone(only.trim(), place, noRest);
			else this.#addBeside(cells, place);
		} else if (isNamesAgain(cells, layout.names)) this.#addBeside(cells, place);
		else this.#readEntry(cells, place, layout);
	}

	/** The cells of a plain list, of a title or of a note; gives how many numbers were found. */
	#readCells(cells: readonly string[], place: number, standing: Standing): number {
		let found = 0;
		let label = this.#belowImporter && cells[0]?.trim() === '' ? importerLabel : '';
		this.#belowImporter = label !== '';
		cells.forEach((cell, column) => {
			const above = this.#importerColumns.has(column) ? importerLabel : '';
			found += this.#readText(cell, place, label || above, standing);
			if (isEmpty(cell) || /\d/.test(cell)) return;
			label = cell.trim().slice(0, 80);
			this.#belowImporter = isImporterLabel(label);
			if (this.#belowImporter) this.#importerColumns.add(column);
			else this.#importerColumns.delete(column);
		});
		return found;
	}

	/** A row of a table with columns. */
	#readEntry(cells: readonly string[], place: number, layout: Layout): void {
		if (tellsImporter(cells)) {
			this.#above = undefined;
			this.#addBeside(cells, place);
			return;
		}
		const { columns, names, moreEntries } = layout;
		const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
		const own = inOneCell(at(columns.entry), at(columns.filer), at(layout.digit)).trim();
		const text = ditto.test(own) ? '' : own;
		const rest = this.#restOf(cells, columns);
		const readMore = () =>
			moreEntries.reduce((sum, column) => sum + this.#readText(at(column), place), 0);
		const reading = text === '' ? undefined : readEntryNumber(text);
		if (reading && (reading.ok || reading.repair !== undefined)) {
			this.#above = { text, cells };
			this.#withNumber++;
			this.#add(text, place, rest);
			readMore();
			// Without names a second number in a row is as good as the first.
			if (names.length === 0) this.#addOthers(cells, columns.entry, place, bareRow, true);
			return;
		}
		const inText = numbersInText(text);
		for (const number of inText) {
			this.#above = { text: number, cells };
			this.#add(number, place, rest);
		}
		const more = readMore();
		if (inText.length > 0) return;
		// A short number may be of another column, where a table goes on with its columns in another order.
		const isShort = text.replace(/[^\p{L}\p{N}]/gu, '').length < fewestDigits;
		const isSpoiled = spoiledNumberIn(text) !== undefined;
		if (isShort || !isSpoiled) {
			if (more + this.#addOthers(cells, columns.entry, place, rest, names.length === 0) > 0) return;
			if (text === '' && this.#isFurtherLine(cells, columns)) {
				this.#asAbove++;
				const lines = rest.lines | lineFlags.asAbove;
				this.#add(this.#above?.text ?? '', place, { ...rest, lines });
				return;
			}
		}
		// No number is a count of the rows above, words with a figure or two, or what a row without names
		// calls something else.
		const isOther =
			(isShort && text !== '' && Number(text) === this.#withNumber) ||
			(!isSpoiled && /\d/.test(text) && /\p{L}{3}/u.test(text) && digitsIn(text) < 5) ||
			(names.length === 0 &&
				isShort &&
				cells.some((cell) => /\p{L}{3}/u.test(cell) && !/\d/.test(cell) && !saysEntry.test(cell)));
		if (isOther || (!isSpoiled && isBeside(cells))) {
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
		const first = linesOf(cells, columns);
		const { lines, amount } = withMoreColumns(
			cells,
			{ lines: first, amount: dutyOf(cells, columns, first) },
			this.#layout?.moreIeepa ?? []
		);
		return {
			entryDay: entryDay ?? noDay,
			liquidationDay: liquidationDay ?? noDay,
			type: readType(at(columns.type)),
			lines:
				lines |
				(this.#entryDays.ordered ? lineFlags.entryDay : 0) |
				(this.#liquidationDays.ordered ? lineFlags.liquidationDay : 0),
			amount,
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

	/**
	 * Adds what else in a row is an entry number beyond doubt; gives how many. In `texts` too where no
	 * column has a name.
	 */
	#addOthers(
		cells: readonly string[],
		entry: number | undefined,
		place: number,
		rest: Omit<Rest, 'mask'> & { readonly mask?: number },
		texts: boolean
	): number {
		let found = 0;
		cells.forEach((cell, column) => {
			if (column === entry || cell.length < 11 || cell.length > (texts ? 400 : 40)) return;
			const numbers = texts && !readEntryNumber(cell).ok ? numbersInText(cell) : [cell.trim()];
			for (const number of numbers) {
				const reading = readEntryNumber(number);
				if (!reading.ok || !reading.checkDigitFits) continue;
				// Eleven digits may be an importer number or a telephone number.
				if (!/^.{0,2}[A-Za-z]|\p{Pd}/u.test(number)) continue;
				found++;
				this.#add(number, place, { mask: 0, ...rest });
			}
		});
		return found;
	}

	/**
	 * A cell of a plain list, or a line of a text: the numbers in it, as many as there are. A `label` is
	 * the words in a cell before it, which may call its number another than an entry's.
	 */
	#readText(cell: string, place: number, label = '', standing: Standing = 'within'): number {
		const text = cell.trim();
		if (text === '') return 0;
		const isOther =
			label !== '' && (isImporterLabel(label) || (standing !== 'within' && !saysEntry.test(label)));
		if (isOther || standing === 'beside') return this.#readNote(label, text, place);
		// A short number is of a title above a list, or of what the words before it say.
		if (standing === 'above' && digitsIn(text) < 5) return 0;
		if (label !== '' && digitsIn(text) < fewestDigits && !saysEntry.test(label)) return 0;
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

	/**
	 * A cell where entries do not stand, with the words that name what it holds: takes an entry number
	 * that can be nothing else, and names what may be one for a person to look at. Other numbers there
	 * are of importers, bonds, telephones.
	 */
	#readNote(label: string, text: string, place: number): number {
		const said = label === '' ? text : `${label}: ${text}`;
		// The words of another row are not shown as if they stood in this one.
		const shown = label === importerLabel ? text : said;
		const isSaid = saysEntry.test(said);
		const numbers = numbersInText(said.slice(0, 100_000));
		for (const number of numbers) {
			const reading = readEntryNumber(number);
			const isSure =
				reading.ok && reading.checkDigitFits && (isSaid || /[A-Z]|\p{Pd}/iu.test(number));
			if (isSure) this.#add(number, place, noRest);
			else this.#addNone(shown, place, noRest);
		}
		if (numbers.length > 0) return numbers.length;
		const spoiled = spoiledNumberIn(said.slice(0, 1000));
		const reading = spoiled === undefined ? undefined : readEntryNumber(spoiled);
		if (spoiled === undefined || !reading) return 0;
		if (reading.ok) {
			if (!reading.checkDigitFits) return 0;
			this.#addNone(shown, place, noRest);
		} else {
			if (reading.repair === undefined || (!isSaid && !/[A-Z]/i.test(spoiled))) return 0;
			this.#add(spoiled, place, noRest);
		}
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
			mask: rest.mask | maskOf(written, reading),
		});
	}
}

/** Whether a cell is an importer's number with its suffix; one without is too short for an entry's. */
function isImporters(cell: string): boolean {
	const bare = bareCell(cell);
	return bare.length > 10 && isImporterNumber(bare);
}

/** A guess with the columns that a person chose in its place: another column is alone of its kind. */
function withColumns(guess: Layout, columns: Columns): Layout {
	const moreEntries = columns.entry === guess.columns.entry ? guess.moreEntries : [];
	const moreIeepa = columns.ieepa === guess.columns.ieepa ? guess.moreIeepa : [];
	return { ...guess, columns, list: false, moreEntries, moreIeepa };
}

/** The first rows of a table as they are shown. */
function shownOf(rows: readonly { readonly cells: readonly string[] }[]): string[][] {
	return rows
		.slice(0, shownRows)
		.map(({ cells }) => cells.slice(0, mostColumns).map((cell) => cell.slice(0, 60)));
}

function digitsIn(text: string): number {
	return text.replace(/\D/g, '').length;
}

function isEmpty(cell: string): boolean {
	return cell.trim() === '';
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
