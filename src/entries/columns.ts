import { readEntryNumber } from './entryNumber.ts';

/** What a column of a report can hold that matters here. */
export const roles = [
	'entry',
	'filer',
	'entryDay',
	'liquidationDay',
	'type',
	'hts',
	'duty',
] as const;
type Role = (typeof roles)[number];

/** The place of each column that is used, from 0. */
export type Columns = Readonly<Partial<Record<Role, number | undefined>>>;

/** What was made of the first rows of a table. */
export interface Layout {
	/** The row with the names, from 0; -1 where there is none. */
	readonly header: number;
	/** The names as they stand there; made up as nothing where there is none. */
	readonly names: readonly string[];
	readonly columns: Columns;
	/** Every cell is taken for an entry number: a plain list, however many to a line. */
	readonly list: boolean;
}

/** How many rows a guess looks at. */
export const sampleRows = 60;

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
		/^ent(?:ry)? (?:summary )?(?:date|dt)$/,
		/^date of entry$/,
		/^entry (?:summary )?(?:create |creation |filed? )?(?:date|dt)\b/,
	],
	liquidationDay: [
		/^(?:actual |latest )?liq(?:uidation)? (?:date|dt)$/,
		/^date of liquidation$/,
		/^liquidat(?:ed|ion)(?: on| day)?$/,
		/^(?:entry |re)?liq(?:uidation)? (?:date|dt)\b/,
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
	duty: [
		/^ieepa (?:duty|duties|amount)\b/,
		/^(?:line |line tariff |tariff )?duty(?: amount| amt| paid)?$/,
		/\bduty (?:amount|amt|paid)\b/,
		/^duties$/,
	],
};

function plainName(cell: string): string {
	return cell
		.slice(0, 80)
		.toLowerCase()
		.replace(/#/g, ' number ')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The columns whose names say what they hold; each column once, each role once. */
function columnsByName(cells: readonly string[]): Partial<Record<Role, number>> {
	const found: Partial<Record<Role, number>> = {};
	const plain = cells.map(plainName);
	for (const role of roles)
		for (const pattern of names[role]) {
			const place = plain.findIndex(
				(name, at) => pattern.test(name) && !Object.values(found).includes(at)
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
		return entry !== undefined && !looksLikeEntry(cells[entry] ?? '');
	});
	if (header >= 0) {
		const cells = sample[header] ?? [];
		return { header, names: cells, columns: columnsByName(cells), list: false };
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
		return { header: above, names: cells, columns: { ...others, entry }, list: false };
	}
	// One column, or rows that hold hardly anything but entry numbers.
	const numbers = hits.reduce((sum, count = 0) => sum + count, 0);
	const all = sample.flat().filter((cell) => /\d/.test(cell)).length;
	const list =
		Math.max(0, ...sample.map(filledIn)) <= 1 || (numbers > most && numbers >= all * mostlyNumbers);
	return { header: -1, names: [], columns: { entry }, list };
}

function filledIn(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

/** Of a list's cells so many look like entry numbers; the others are headings and spoiled numbers. */
const mostlyNumbers = 0.8;
