import type { DayNumber } from '../days/dayNumber.ts';
import { readCellDay } from './cellDay.ts';

/**
 * A day in figures with its year last, which is one day where the month comes first and another
 * where the day does: 05/10/2026, 5.10.26.
 */
const inFigures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ T,])/;

/** Which of the two a column must be, by a cell of it. */
type Order = 'month-first' | 'day-first' | 'either';

/** How many cells of a doubtful column are shown to the person who decides. */
const shownExamples = 3;

/** How many ways of writing a day are kept once they are read. */
const mostKept = 5_000;

/**
 * The days of one column. CBP's reports write the month first; a spreadsheet that was made or saved
 * elsewhere may not. One cell that can only be day first puts the whole column in doubt: it is asked
 * about once, and never decided row by row.
 */
export class WrittenDays {
	/** Whether the day that was read last rests on the column's order. */
	ordered = false;
	readonly #dayFirst: boolean | undefined;
	readonly #examples: string[] = [];
	#certain = { 'month-first': false, 'day-first': false };
	/** Days are few and rows many. */
	readonly #read = new Map<
		string,
		{ readonly day: DayNumber | undefined; readonly ordered: boolean }
	>();
	/** Whether any day is written with dots. */
	#dotted = false;

	/** `dayFirst` is what a person said of the column; `undefined` before anybody was asked. */
	constructor(dayFirst: boolean | undefined) {
		this.#dayFirst = dayFirst;
	}

	/**
	 * Reads a cell: its day, `noDay` where it says that there is none, `undefined` where it cannot
	 * be read. `ordered` says afterwards whether the column's order decided.
	 */
	read(text: string): DayNumber | undefined {
		const known = this.#read.get(text);
		if (known) {
			this.ordered = known.ordered;
			return known.day;
		}
		const day = this.#readAnew(text);
		if (this.#read.size < mostKept) this.#read.set(text, { day, ordered: this.ordered });
		return day;
	}

	#readAnew(text: string): DayNumber | undefined {
		const parts = inFigures.exec(text.trim());
		const [whole = '', one = '', sign, two = '', year = ''] = parts ?? [];
		const order = orderOf(Number(one), Number(two));
		this.ordered = order !== undefined;
		if (order === undefined) return readCellDay(text);
		if (order !== 'either') this.#certain[order] = true;
		if (sign === '.') this.#dotted = true;
		this.#keepExample(whole, order);
		// Dots stand between the parts of a day where the day comes first.
		const dayFirst = this.#dayFirst ?? (sign === '.' || order === 'day-first');
		return readCellDay(`${dayFirst ? two : one}/${dayFirst ? one : two}/${year}`);
	}

	/**
	 * Some cells of the column where its order is not certain, those that show the doubt first; none
	 * where it is certain, or was told.
	 */
	doubt(): readonly string[] {
		if (this.#dayFirst !== undefined) return [];
		const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#certain;
		if (this.#dotted ? dayFirst && !monthFirst : !dayFirst) return [];
		return this.#examples;
	}

	/** Keeps the first cells, and among them one of each order where there is one. */
	#keepExample(text: string, order: Order): void {
		const examples = this.#examples;
		if (examples.includes(text)) return;
		if (examples.length < shownExamples) examples.push(text);
		else if (order === 'day-first' && !examples.some((each) => orderIn(each) === order))
			examples[shownExamples - 1] = text;
	}
}

function orderIn(text: string): Order | undefined {
	const [, one, , two] = inFigures.exec(text) ?? [];
	return orderOf(Number(one), Number(two));
}

function orderOf(one: number, two: number): Order | undefined {
	if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) return undefined;
	if (one > 12) return 'day-first';
	return two > 12 ? 'month-first' : 'either';
}
