import { sampleRows } from '../files/sampleRows.ts';
import { readCents } from '../text/cents.ts';
import { readEntryNumber } from './entryNumber.ts';
import { numbersInText } from './numbersInText.ts';
import { WrittenDays } from './writtenDays.ts';

/** What a column of a report can hold that matters here. */
export const roles = [
	'entry',
	'filer',
	'entryDay',
	'liquidationDay',
	'type',
	'hts',
	'duty',
	'ieepa',
	'importer',
] as const;
type Role = (typeof roles)[number];

/** The place of each column that is used, from 0, and in which order its days are written. */
export interface Columns extends Readonly<Partial<Record<Role, number | undefined>>> {
	/** What a person said of days such as 05/10/2026; `undefined` before anybody was asked. */
	readonly dayFirst?: boolean | undefined;
}

/** What was made of the first rows of a table. */
export interface Layout {
	/** The row with the names, from 0; -1 where there is none. */
	readonly header: number;
	/** The names as they stand there; made up as nothing where there is none. */
	readonly names: readonly string[];
	readonly columns: Columns;
	/** Every cell is taken for an entry number: a plain list, however many to a line. */
	readonly list: boolean;
	/** Other columns with the same name that hold entry numbers too, beside each other on a page. */
	readonly moreEntries: readonly number[];
}

/** What a column's name says of what it holds; the first that fits counts. Compared in lower case, signs as spaces. */
const names: Readonly<Record<Role, readonly RegExp[]>> = {
	entry: [
		/^ent(?:ry)? (?:summary )?(?:number|no|num|nbr|nr)$/,
		/^(?:full |complete )?ent(?:ry)? (?:summary )?(?:number|no|num|nbr|id)\b/,
		/^(?:cbp |customs )?entr(?:y|ies)(?: #)?$/,
		/^entry summary$/,
		/\bentry (?:summary )?(?:number|no|num|nbr)\b/,
	],
	filer: [/^(?:entry )?filer(?: code)?$/, /\bfiler code\b/],
	entryDay: [
		/^ent(?:ry)? (?:date|dt)$/,
		/^date of entry$/,
		/^entry (?:create |creation |filed? )?(?:date|dt)\b/,
		/^ent(?:ry)? summary (?:create |creation |filed? )?(?:date|dt)\b/,
		/^(?:fecha de entrada|einfuhrdatum|date d entree)$/,
	],
	liquidationDay: [
		/^(?:actual |latest )?liq(?:uidation)? (?:date|dt)$/,
		/^date of liquidation$/,
		/^liquidat(?:ed|ion)(?: on| day)?$/,
		/^(?:entry |re)?liq(?:uidation)? (?:date|dt)\b/,
		/^(?:fecha de liquidacion|liquidations? ?datum|date de liquidation)$/,
	],
	type: [
		/^ent(?:ry)? (?:summary )?typ(?:e)?(?: code)?$/,
		/^typ(?:e)?(?: code)?$/,
		/^entry (?:summary )?type\b/,
	],
	hts: [
		/^(?:hts|htsus|tariff|hs)(?: us)?(?: (?:number|no|num|code))?(?: full)?$/,
		/^hts\b/,
		/\b(?:hts|htsus|tariff) (?:number|no|num|code|line)\b/,
	],
	ieepa: [
		/\bieepa\b.*\b(?:duty|duties|amount|amt|paid)\b/,
		/^ieepa(?: (?:flag|indicator|ind|y n|yes no|applies|applicable|code|line|hts|tariff))?$/,
		/\bieepa\b/,
	],
	importer: [
		/^(?:importer|ior|importer of record)(?: of record)? (?:number|no|num|nbr|id)(?: number)?$/,
		/^ior$/,
	],
	duty: [
		/^(?:line |line tariff |tariff )?duty(?: amount| amt| paid)?$/,
		/\bduty (?:amount|amt|paid)\b/,
		/^duties$/,
	],
};

/** Words of column names, to part those that are written together. */
const nameWords =
	/^(?:entry|summary|number|num|nbr|no|liquidation|liquidated|liq|date|dt|type|code|filer|htsus|hts|tariff|duty|amount|amt|paid|line)+?$/;
const nameWord =
	/entry|summary|number|num|nbr|no|liquidation|liquidated|liq|date|dt|type|code|filer|htsus|hts|tariff|duty|amount|amt|paid|line/g;

/** A column's name in lower case, its words apart however they are joined, without accents. */
export function plainName(cell: string): string {
	const plain = cell
		.slice(0, 80)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/#/g, ' number ')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
	return nameWords.test(plain) ? (plain.match(nameWord) ?? []).join(' ') : plain;
}

/** A day that is only expected; a liquidation counts from the day on which it was. */
const expected =
	/\b(?:estimate[ds]?|est|expected|planned|scheduled|projected|anticipated|target|proj)\b/;

/** The columns whose names say what they hold; each column once, each role once. */
function columnsByName(cells: readonly string[]): Partial<Record<Role, number>> {
	const found: Partial<Record<Role, number>> = {};
	const plain = cells.map(plainName);
	for (const role of roles)
		for (const pattern of names[role]) {
			const place = plain.findIndex(
				(name, at) =>
					pattern.test(name) &&
					!Object.values(found).includes(at) &&
					!(role === 'liquidationDay' && expected.test(name))
			);
			if (place < 0) continue;
			found[role] = place;
			break;
		}
	return found;
}

/** Columns beyond these are not looked at; no report of ACE has as many. */
export const mostColumns = 500;

/** An importer number with its dash: eleven characters too, once its suffix and the dash are gone. */
const importerNumber = /^\s*\d{2}-\d{7}/;

/** Whether a cell looks like an entry number, or like one that a spreadsheet spoiled. */
function looksLikeEntry(cell: string): boolean {
	if (cell.length < 9 || cell.length > 40 || importerNumber.test(cell)) return false;
	const reading = readEntryNumber(cell);
	return reading.ok || reading.repair !== undefined || reading.issue === 'lost-zero';
}

/** Whether a cell is an entry number, or a text with one in it. */
function holdsEntry(cell: string): boolean {
	return looksLikeEntry(cell) || (cell.length < 400 && numbersInText(cell).length > 0);
}

/** A day that stands in an export beside the liquidation, and is none. */
const otherDay =
	/\b(?:entry|summary|release|import|arrival|export|payment|paid|statement|due|filed|created?|update[ds]?|run|print(?:ed)?|invoice|ship|eta|etd)\b/;

/** A column that a person is asked about, by its place from 0, and up to three different cells of it. */
export interface MaybeColumn {
	readonly column: number;
	readonly examples: readonly string[];
}

/** So many cells of a column tell a person what it holds. */
const mostExamples = 3;

/** A column half of whose filled cells fit at least, as a list of one; else none. */
function maybeColumn(
	column: number,
	rows: readonly (readonly string[])[],
	fits: (text: string) => boolean
): MaybeColumn[] {
	const filled = rows.map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '');
	const fitting = filled.filter(fits);
	if (fitting.length === 0 || fitting.length < filled.length / 2) return [];
	const examples = [...new Set(fitting)].slice(0, mostExamples).map((text) => text.slice(0, 40));
	return [{ column, examples }];
}

/**
 * The columns of which a person must say whether they are the liquidation dates, where no column has
 * such a name: those with days in them and a name that says nothing else. Takes the rows below the
 * names.
 */
export function maybeLiquidation(
	{ header, names: given, columns, list }: Layout,
	rows: readonly (readonly string[])[]
): MaybeColumn[] {
	if (list || header < 0 || columns.liquidationDay !== undefined) return [];
	const used = Object.values(columns);
	return given.flatMap((cell, place) => {
		const name = plainName(cell);
		if (used.includes(place) || expected.test(name) || otherDay.test(name)) return [];
		return maybeColumn(place, rows, looksLikeDay);
	});
}

/** What a column of amounts may be called that is the duty. */
const maybeDutyName =
	/\b(?:amount|amt|paid|total|refund|duty|duties|tariffs?|usd|zoll|aranceles?|droits)\b/;

/** What an amount in an export is, and no duty. */
const otherAmount =
	/\b(?:value|goods|quantity|qty|count|weight|fees?|mpf|hmf|tax|interest|invoice|rate|freight)\b/;

/**
 * The columns of which a person must say whether they are the duty, where no column has such a name:
 * those with amounts and a name that may mean it. Takes the rows below the names.
 */
export function maybeDuty(
	{ header, names: given, columns, list }: Layout,
	rows: readonly (readonly string[])[]
): MaybeColumn[] {
	if (list || header < 0 || columns.duty !== undefined || columns.ieepa !== undefined) return [];
	const used = Object.values(columns);
	return given.flatMap((cell, place) => {
		const name = plainName(cell);
		if (used.includes(place) || !maybeDutyName.test(name) || otherAmount.test(name)) return [];
		return maybeColumn(place, rows, (text) => Number.isFinite(readCents(text)));
	});
}

/** Whether a cell is written as a day is; a bare number may be anything. */
function looksLikeDay(text: string): boolean {
	return (
		text.length < 40 &&
		/\d[-/. ](?:\d|[A-Za-z]{3})|[A-Za-z]{3}\.? \d/.test(text) &&
		new WrittenDays(undefined).read(text) !== undefined
	);
}

/**
 * Guesses from a table's first rows where its names are and which columns matter. A row of names
 * needs one for the entry number; without one the column whose cells look most like entry numbers
 * is taken, with what stands above it for its names where that holds no number. Where nearly all
 * cells look like entry numbers the table is a plain list. A guess is a start: the person sees it
 * and can say otherwise.
 *
 * @example
 * guessLayout([['Entry Number'], ['B7603245278']]); // => { header: 0, columns: { entry: 0 }, … }
 */
export function guessLayout(rows: readonly (readonly string[])[]): Layout {
	const sample = rows.slice(0, sampleRows).map((cells) => cells.slice(0, mostColumns));
	const header = sample.findIndex((cells) => {
		const { entry } = columnsByName(cells);
		return entry !== undefined && cells.every((cell) => !holdsEntry(cell));
	});
	if (header >= 0) {
		const cells = sample[header] ?? [];
		const columns = columnsByName(cells);
		const name = withoutCount(cells[columns.entry ?? 0] ?? '');
		const moreEntries = cells.flatMap((cell, place) =>
			place !== columns.entry && withoutCount(cell) === name ? [place] : []
		);
		return { header, names: cells, columns, list: false, moreEntries };
	}

	const hits: number[] = [];
	for (const cells of sample)
		cells.forEach((cell, place) => {
			if (looksLikeEntry(cell)) hits[place] = (hits[place] ?? 0) + 1;
		});
	const most = Math.max(0, ...hits.filter((count) => count > 0));
	const entry = Math.max(0, hits.indexOf(most));
	const above = sample.findIndex((cells) => looksLikeEntry(cells[entry] ?? '')) - 1;
	const cells = sample[above] ?? [];
	const named =
		(cells[entry] ?? '').trim() !== '' &&
		filledIn(cells) > 1 &&
		!cells.some((cell) => /\d\d/.test(cell));
	if (named) {
		const others = columnsByName(cells.map((cell, place) => (place === entry ? '' : cell)));
		const columns = { ...others, entry };
		return { header: above, names: cells, columns, list: false, moreEntries: [] };
	}
	// One column, rows that hold hardly anything but entry numbers, or a text with commas in it.
	const numbers = hits.reduce((sum, count = 0) => sum + count, 0);
	const all = sample.flat().filter((cell) => /\d/.test(cell)).length;
	const filled = sample.map(filledIn);
	const list =
		Math.max(0, ...filled) <= 1 ||
		most < filled.filter((count) => count > 0).length * mostlyEntries ||
		(numbers > most && numbers >= all * mostlyNumbers);
	return { header: -1, names: [], columns: { entry }, list, moreEntries: [] };
}

/** A column's name without what tells it from others of its kind: “Entry Number 2”. */
function withoutCount(cell: string): string {
	return plainName(cell).replace(/ (?:\d+|[a-z])$/, '');
}

function filledIn(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

/** Of a table's rows so many have their entry number in one column. */
const mostlyEntries = 0.5;

/** Of a list's cells so many look like entry numbers; the others are headings and spoiled numbers. */
const mostlyNumbers = 0.8;
