/** Which column of a pasted list holds what: by its heading, or by what stands in it. */
import { cleanLabel, hasNumber } from '../label.ts';

/** What a column of a pasted list is for. Those besides the company itself go along and are not kept. */
export const columnUses = ['label', 'suffix', 'client', 'contact', 'email'] as const;
export type ColumnUse = (typeof columnUses)[number];

/** What headings may call each column, in lower case; of the names of companies the surest first. */
export type HeadingNames = Readonly<Record<ColumnUse, readonly string[]>>;

/** The place of each column, from 0. Without one of names every line is a name as it stands. */
export type ListColumns = Readonly<Partial<Record<ColumnUse, number>>>;

type Cells = readonly string[];

/** Of the cells that are filled so many have to look alike. */
const mostly = 0.6;
/** Where a heading may stand at the latest: titles, dates and empty lines come before. */
const latestHeading = 20;

/**
 * A heading as it is compared: lower case, words apart, without what stands in brackets.
 *
 * @example
 * plainHeading('Client #'); // => 'client no'
 * plainHeading('LegalName (as on 5106):'); // => 'legal name'
 */
function plainHeading(text: string): string {
	return cleanLabel(text)
		.replace(/[([].*?[)\]]/g, ' ')
		.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
		.replace(/#|№/g, ' no ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What a cell looks like; `name` where nothing else is certain. */
function looks(cell: string): 'empty' | 'email' | 'number' | 'suffix' | 'name' {
	const text = cleanLabel(cell);
	if (text === '') return 'empty';
	if (isEmail(text)) return 'email';
	if (/^[0-9X][0-9A-Z]$/i.test(text)) return 'suffix';
	// A client's number, a telephone number or a day: no word with two letters that begins without a digit.
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	const code = /^#?[\p{L}]{0,4}[-./ ]?\d[\d\p{L}./ ()+-]*$/u.test(text);
	return !/\p{L}/u.test(text) || (code && words.join('').length <= 4) || hasNumber(text)
		? 'number'
		: 'name';
}

/** Whether a text is an address for mail, as far as its shape tells. */
export function isEmail(text: string): boolean {
	return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text);
}

/** How much of a column looks like one thing, of its cells that are filled; 0 where none is. */
function share(rows: readonly Cells[], place: number, wanted: ReturnType<typeof looks>): number {
	const filled = rows.map((cells) => looks(cells[place] ?? '')).filter((look) => look !== 'empty');
	return filled.length === 0 ? 0 : filled.filter((look) => look === wanted).length / filled.length;
}

/**
 * The columns as a heading names them, where one of the first rows is a heading: it names the
 * companies, or two other columns. Of several that might hold names, the one that does.
 */
export function findHeading(
	rows: readonly Cells[],
	names: HeadingNames
): { readonly at: number; readonly columns: ListColumns } | undefined {
	for (const [at, cells] of rows.slice(0, latestHeading).entries()) {
		// A company may be called “Client”; the heading of one column stands near the top.
		if (cells.length === 1 && at > 2) continue;
		const headings = cells.map(plainHeading);
		const below = rows.slice(at + 1);
		const label = names.label
			.flatMap((name) => headings.flatMap((heading, place) => (heading === name ? [place] : [])))
			.map((place, rank) => ({ place, rank, share: share(below, place, 'name') }))
			.sort(
				(one, other) =>
					Number(other.share >= mostly) - Number(one.share >= mostly) || one.rank - other.rank
			)[0]?.place;
		const columns: Partial<Record<ColumnUse, number>> = label === undefined ? {} : { label };
		for (const use of columnUses) {
			if (use === 'label') continue;
			const place = headings.findIndex(
				(heading, each) => each !== label && names[use].includes(heading)
			);
			if (place >= 0) columns[use] = place;
		}
		if (label !== undefined || Object.keys(columns).length > 1) return { at, columns };
	}
	return undefined;
}

/**
 * Whether the first row is a heading in words that are not known: it has no number and no address
 * where the rows below have nothing else.
 */
export function isHeading([first, ...below]: readonly Cells[]): boolean {
	if (!first || below.length === 0) return false;
	return first.some(
		(cell, place) =>
			looks(cell) === 'name' &&
			(['email', 'number', 'suffix'] as const).some((look) => share(below, place, look) > 0.8)
	);
}

/** The columns by what stands in them; names are in the first column that looks like some. */
export function guessColumns(rows: readonly Cells[]): ListColumns {
	const places = Array.from({ length: widest(rows) }, (_, place) => place);
	const found = (look: ReturnType<typeof looks>, but: readonly (number | undefined)[] = []) =>
		places.find((place) => !but.includes(place) && share(rows, place, look) > 0.8);
	const label = places.find((place) => share(rows, place, 'name') >= mostly) ?? 0;
	return Object.fromEntries(
		(
			[
				['label', label],
				['suffix', found('suffix', [label])],
				['client', found('number', [label])],
				['email', found('email', [label])],
			] as const
		).filter(([, place]) => place !== undefined)
	);
}

/** Whether something besides names stands in rows of cells, so that the sign between them divides. */
export function hasOtherCells(rows: readonly Cells[]): boolean {
	return Array.from({ length: widest(rows) }, (_, place) => place).some((place) =>
		(['email', 'number', 'suffix'] as const).some((look) => share(rows, place, look) > 0.8)
	);
}

/** How many columns some rows have at most. */
export function widest(rows: readonly Cells[]): number {
	return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}
