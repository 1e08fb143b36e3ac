import { checkLabel, cleanLabel, hasNumber, type LabelProblem, nameKey } from '../label.ts';
import type { CompanyId } from '../../progress/storage.ts';
import {
	type ColumnUse,
	columnUses,
	guessColumns,
	hasOtherCells,
	findHeading,
	type HeadingNames,
	isEmail,
	isHeading,
	type ListColumns,
	widest,
} from './listColumns.ts';
import { delimiters, type ListRow, pastedRows, type ListText, listText } from './pastedRows.ts';
import { clientNumbers, withoutCounts } from './numberedLines.ts';

/** What goes along to the file of invites and is kept nowhere. Empty where the list has none. */
export type PassedOn = Readonly<Record<'client' | 'contact' | 'email', string>>;

/** Why a line of a list adds no company. */
type LineProblem = LabelProblem | 'more-columns';

/** One company of a pasted list, or why a line names none. */
export interface PastedRow {
	/** The line that it begins on, from 1, as the person sees it. */
	readonly line: number;
	/** Where a number was found in it, with every digit hidden. */
	readonly label: string;
	readonly suffix: string;
	readonly passedOn: PassedOn;
	readonly problem: LineProblem | undefined;
	/** The company on the board that has this name and suffix. */
	readonly onBoard?: CompanyId;
}

/** A column that may hold the names. */
interface PastedColumn {
	/** What its heading calls it. Empty where it has none. */
	readonly name: string;
	/** What stands in it first, without digits that look like somebody's number. */
	readonly examples: readonly string[];
}

/** How a person wants a list to be read, where they were asked. */
export interface Wanted {
	/** The place of the column with the names, from 0; -1 takes each line as one name. */
	readonly label?: number;
	/** Whether the first row is a heading. */
	readonly heading?: boolean;
}

export interface PastedList {
	readonly rows: readonly PastedRow[];
	/** Whether a row was read as the heading. */
	readonly heading: boolean;
	/** Lines that have something in them. */
	readonly lines: number;
	/** Lines above the heading, which were not read. */
	readonly above: readonly number[];
	/** Where several lines were taken for one company, as their quotation marks say. */
	readonly together: readonly { readonly line: number; readonly last: number }[];
	/** The columns, where there are several. */
	readonly columns: readonly PastedColumn[];
	/** The column that was read as names; -1 where each line is one. */
	readonly label: number;
	/** Whether no heading says which column that is, so that a person has to look. */
	readonly unsure: boolean;
	/** Headings of columns that go along to the file of invites. */
	readonly passedOn: readonly string[];
	/** Headings of columns that were left alone. */
	readonly leftAlone: readonly string[];
	/** Whether it was longer than what is read. */
	readonly cut: boolean;
}

/** The most companies that one list adds. */
export const mostRows = 1000;
const longest = 500_000;
const numberProblems: readonly (LineProblem | undefined)[] = [
	'social-security-number',
	'importer-number',
	'long-number',
];

/** A sign that stands in no text: every line is one cell. */
const noSign = '\u001f';

interface Table {
	readonly rows: readonly ListRow[];
	/** The place of the heading among the rows. */
	readonly heading: number | undefined;
	readonly columns: ListColumns;
	/** Whether the heading says which column has the names. */
	readonly sure: boolean;
	/** How many cells a row may have; -1 where that tells nothing. */
	readonly most: number;
}

/**
 * Reads a pasted list: a name on each line, or rows of cells, with a heading or without one. Takes
 * any text and never throws; `taken` are the companies on the board by their names, as `nameKey`
 * writes them. Commas stay in names, as in “Example, Inc.”, unless a heading or what stands beside the
 * names says that they divide cells.
 */
export function readPastedList(
	text: string,
	names: HeadingNames,
	taken: ReadonlyMap<string, CompanyId>,
	wanted: Wanted = {}
): PastedList {
	const lines = listText(text.slice(0, longest));
	const found = findTable(lines, names, wanted.heading);
	const table = wanted.label === -1 ? namesAlone(lines) : (found ?? namesAlone(lines));
	const columns =
		wanted.label === undefined || wanted.label < 0
			? table.columns
			: withLabel(table.columns, wanted.label);
	const heading = table.heading === undefined ? undefined : table.rows[table.heading]?.cells;
	const below = table.rows.slice(table.heading === undefined ? 0 : table.heading + 1);
	const seen = new Set<string>();
	const asked = found && widest(found.rows.map(({ cells }) => cells)) > 1 ? found : undefined;

	return {
		rows: below.slice(0, mostRows).map((row) => readRow(row, columns, table.most, taken, seen)),
		heading: heading !== undefined,
		lines: lines.lines.filter((line) => line.trim() !== '').length,
		above: [
			...(lines.delimiter === undefined ? [] : [lines.from]),
			...table.rows.slice(0, table.heading ?? 0).map(({ line }) => line),
		],
		together: table.rows
			.filter((row) => row.lines > 1)
			.map((row) => ({ line: row.line, last: row.line + row.lines - 1 })),
		columns: asked ? examplesOf(asked) : [],
		label: table === found ? (columns.label ?? 0) : -1,
		unsure: asked !== undefined && !asked.sure,
		...headingsOf(heading ?? [], columns),
		cut: text.length > longest || below.length > mostRows,
	};
}

/** The table that a text is; `undefined` where each line is a name. */
function findTable(
	lines: ListText,
	names: HeadingNames,
	withHeading: boolean | undefined
): Table | undefined {
	const signs = lines.delimiter === undefined ? delimiters : [lines.delimiter];
	const tables = signs.map((sign) => ({ sign, rows: pastedRows(lines, sign) }));
	if (withHeading !== false)
		for (const { sign, rows } of tables) {
			const found = findHeading(
				rows.map(({ cells }) => cells),
				names
			);
			if (found) return underHeading(sign, rows, found);
		}
	for (const { sign, rows } of tables) {
		const cells = rows.map((row) => row.cells);
		if (!divides(sign, cells, lines.delimiter === sign)) continue;
		const heading = (withHeading ?? isHeading(cells)) ? 0 : undefined;
		const columns = guessColumns(heading === undefined ? cells : cells.slice(1));
		return { rows, heading, columns, sure: false, most: -1 };
	}
	const rows = pastedRows(lines, noSign);
	const numbered = clientNumbers(rows.map(({ cells }) => cells[0] ?? ''));
	return numbered
		? {
				rows: rows.map((row, place) => ({ ...row, cells: numbered[place] ?? [] })),
				heading: undefined,
				columns: { client: 0, label: 1 },
				sure: false,
				most: -1,
			}
		: undefined;
}

/**
 * A table under its heading. One that names no column of companies leaves that to be found by what
 * stands in them.
 */
function underHeading(
	sign: string,
	rows: readonly ListRow[],
	{ at, columns }: { readonly at: number; readonly columns: ListColumns }
): Table {
	const below = rows.slice(at + 1).map(({ cells }) => cells);
	const width = rows[at]?.cells.length ?? 0;
	if (columns.label === undefined) {
		const used = new Set(Object.values(columns));
		const free = below.map((cells) => cells.map((cell, place) => (used.has(place) ? '' : cell)));
		const label = guessColumns(free).label ?? 0;
		return { rows, heading: at, columns: { ...columns, label }, sure: false, most: -1 };
	}
	// A comma or the like in a name gives its row more cells than the heading has; a tab stands in none.
	const most = sign === '\t' ? -1 : width;
	if (widest(below) > 1 || width > 1) return { rows, heading: at, columns, sure: true, most };
	const plain = withoutCounts(below.map((cells) => cells[0] ?? ''));
	return {
		rows: rows.map((row, place) =>
			place <= at ? row : { ...row, cells: [plain[place - at - 1] ?? ''] }
		),
		heading: at,
		columns,
		sure: true,
		most,
	};
}

/** Whether a sign stands between cells, and not in names as the comma does. */
function divides(sign: string, rows: readonly (readonly string[])[], named: boolean): boolean {
	const widths = new Set(rows.map((cells) => cells.length));
	if (Math.max(1, ...widths) === 1) return false;
	if (named || sign === '\t') return true;
	// A comma or a semicolon of a name is seldom in every line.
	return widths.size === 1 && (sign !== ',' || hasOtherCells(rows));
}

/** Each line as one name. */
function namesAlone(lines: ListText): Table {
	const rows = pastedRows(lines, noSign);
	const plain = withoutCounts(rows.map(({ cells }) => cells[0] ?? ''));
	return {
		rows: rows.map((row, place) => ({ ...row, cells: [plain[place] ?? ''] })),
		heading: undefined,
		columns: { label: 0 },
		sure: true,
		most: -1,
	};
}

/** The columns with another one of names: what was thought of it holds no more. */
function withLabel(columns: ListColumns, label: number): ListColumns {
	return {
		...Object.fromEntries(Object.entries(columns).filter(([, place]) => place !== label)),
		label,
	};
}

function readRow(
	{ line, cells }: ListRow,
	columns: ListColumns,
	most: number,
	taken: ReadonlyMap<string, CompanyId>,
	seen: Set<string>
): PastedRow {
	const cell = (use: ColumnUse) => cleanLabel(cells[columns[use] ?? -1] ?? '');
	const [label, suffix] = [cell('label'), cell('suffix')];
	const key = nameKey(label, suffix);
	const onBoard = taken.get(key);
	const extra = most > 0 && cells.slice(most).some((each) => each.trim() !== '');
	const problem: LineProblem | undefined =
		checkLabel(label, suffix) ??
		(extra ? 'more-columns' : undefined) ??
		(onBoard !== undefined ? 'on-board' : seen.has(key) ? 'twice' : undefined);
	seen.add(key);
	const secret = numberProblems.includes(problem);
	return {
		line,
		label: secret ? hideDigits(label) : label,
		suffix: secret ? hideDigits(suffix) : suffix,
		passedOn: {
			client: passable(cell('client')),
			contact: passable(cell('contact')),
			email: emailOf(cell('email')),
		},
		problem,
		...(onBoard !== undefined && { onBoard }),
	};
}

/** What goes along: never a number as long as a bank's or an importer's. */
function passable(text: string): string {
	return hasNumber(text) ? '' : text;
}

/** The address in a cell, also in brackets behind a name. */
function emailOf(text: string): string {
	const [address = ''] = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/.exec(text) ?? [];
	return isEmail(address) ? address : '';
}

function examplesOf({ rows, heading, columns }: Table): PastedColumn[] {
	const below = rows.slice(heading === undefined ? 0 : heading + 1);
	const heads = heading === undefined ? [] : (rows[heading]?.cells ?? []);
	return Array.from(
		{ length: Math.min(30, widest(rows.map(({ cells }) => cells))) },
		(_, place) => ({
			name: shownText(heads[place] ?? ''),
			examples: below
				.map(({ cells }) => shownText(cells[place] ?? ''))
				.filter((text) => text !== '')
				.slice(0, 3),
		})
	).map((column, place) =>
		columns.email === place ? column : { ...column, examples: column.examples.map(hideNumber) }
	);
}

const shownText = (text: string) => cleanLabel(text).slice(0, 40);
const hideNumber = (text: string) => (hasNumber(text) ? hideDigits(text) : text);

/** What the columns besides the names are called, by whether they go along. */
function headingsOf(heading: readonly string[], columns: ListColumns) {
	const used = new Map(columnUses.map((use) => [columns[use], use]));
	const passedOn: string[] = [];
	const leftAlone: string[] = [];
	for (const [place, cell] of heading.entries()) {
		const name = hideDigits(shownText(cell));
		const use = used.get(place);
		if (name === '' || use === 'label' || use === 'suffix') continue;
		(use ? passedOn : leftAlone).push(name);
	}
	return { passedOn, leftAlone };
}

/** What looks like somebody's number is not shown again either. */
function hideDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, '•');
}
