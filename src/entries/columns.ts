import { sampleRows } from '../files/sampleRows.ts';
import { saysOfOthers } from './besideEntries.ts';
import { readCents } from '../text/cents.ts';
import { checkDigitFits, readEntryNumber } from './entryNumber.ts';
import { isImporterLabel, tellsImporter } from './importerNumbers.ts';
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
	/** Further columns of IEEPA duty, or that say whether there is any: some lists have one for each kind. */
	readonly moreIeepa?: readonly number[] | undefined;
	/** The column of the check digit, where it has one of its own. */
	readonly digit?: number | undefined;
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
		/^date (?:of liquidation|liquidated)$/,
		/^liquidated (?:date|dt)$/,
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

/** What a column may be called that has nothing but check digits. */
const checkDigitName = /^(?:entry )?(?:check|chk|ck) ?(?:digit|dgt|dig)?$|^(?:check )?digit$/;

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
	/\b(?:estimate[ds]?|est|expected|planned|scheduled|projected|anticipated|target|proj|calc|calculated|\d{2,3})\b/;

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

/** Whether a number has the check digit of an entry, or is spoiled and has it once mended. */
function isSureEntry(text: string): boolean {
	const reading = readEntryNumber(text);
	return reading.ok ? reading.checkDigitFits : reading.repair !== undefined;
}

function holdsSureEntry(cell: string): boolean {
	const isWhole = cell.length > 8 && cell.length <= 40 && isSureEntry(cell);
	return isWhole || (cell.length < 400 && numbersInText(cell).some(isSureEntry));
}

/** Whether a row has an entry number in it, and not that of an importer. */
export function hasEntry(cells: readonly string[]): boolean {
	return cells.slice(0, mostColumns).some(holdsEntry) && !tellsImporter(cells);
}

/**
 * Whether a table has a name for the entry number, and below it what may be one. A column of counts
 * may be called “Entries”.
 */
export function hasEntryColumn(
	{ header, names: given, columns, moreEntries }: Layout,
	rows: readonly (readonly string[])[]
): boolean {
	if (columnsByName(given).entry === undefined) return false;
	const below = rows.slice(header + 1).flatMap((cells) =>
		[columns.entry ?? 0, ...moreEntries].flatMap((place) => {
			const text = (cells[place] ?? '').trim();
			return text === '' ? [] : [text];
		})
	);
	return below.length === 0 || below.some((text) => text.replace(/\D/g, '').length >= fewestDigits);
}

/**
 * Whether most of a table's first rows have an entry number: one with words in the cell before it, as
 * a reference or a telephone has them, has to be one beyond doubt.
 */
export function isMostlyEntries(rows: readonly (readonly string[])[]): boolean {
	const filled = rows
		.slice(0, sampleRows)
		.map((cells) => cells.slice(0, mostColumns))
		.filter((cells) => filledIn(cells) > 0);
	const importers = importerColumns(filled);
	let sure = 0;
	let likely = 0;
	for (const cells of filled) {
		const found = cells.flatMap((cell, place) => {
			if (importers.has(place)) return [];
			const label = (cells[place - 1] ?? '').trim();
			if (label === '' || /\d/.test(label))
				return holdsSureEntry(cell) && !tellsImporter(cells) ? ['sure'] : [];
			return numbersInText(`${label.slice(0, 80)}: ${cell.slice(0, 400)}`).filter(isSureEntry);
		});
		if (found.some((number) => /[a-z]|\p{Pd}/iu.test(number))) sure++;
		else if (found.length > 0) likely++;
	}
	// One number behind words may have an entry's check digit by chance, two hardly.
	const count = sure + (likely > 1 ? likely : 0);
	return filled.length > 0 && count >= filled.length * mostlyEntries;
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

/** The columns beside that of IEEPA duty that are named so too, and are no sum, value or rate. */
function otherIeepaColumns(names: readonly string[], ieepa: number): number[] {
	return names.flatMap((cell, place) => {
		const name = plainName(cell);
		const isOther = otherAmount.test(name) || /\b(?:total|sum|refund|hts|date)\b/.test(name);
		return place !== ieepa && /\bieepa\b/.test(name) && !isOther ? [place] : [];
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
	const top = headerOf(sample);
	if (top >= 0) {
		const { header, cells } = inOneRow(sample, top);
		const columns = columnsByName(cells);
		const name = withoutCount(cells[columns.entry ?? 0] ?? '');
		const moreEntries = cells.flatMap((cell, place) =>
			place !== columns.entry && withoutCount(cell) === name ? [place] : []
		);
		const digit = cells.findIndex((each) => checkDigitName.test(plainName(each)));
		return {
			header,
			names: cells,
			columns,
			list: false,
			moreEntries,
			moreIeepa: columns.ieepa === undefined ? [] : otherIeepaColumns(cells, columns.ieepa),
			...(digit >= 0 && { digit }),
		};
	}

	const importers = importerColumns(sample);
	const hits: number[] = [];
	for (const cells of sample)
		cells.forEach((cell, place) => {
			if (looksLikeEntry(cell) && !importers.has(place)) hits[place] = (hits[place] ?? 0) + 1;
		});
	const most = Math.max(0, ...hits.filter((count) => count > 0));
	const entry = Math.max(0, hits.indexOf(most));
	const above = sample.findIndex((cells) => looksLikeEntry(cells[entry] ?? '')) - 1;
	const cells = sample[above] ?? [];
	const named =
		most > 0 &&
		(cells[entry] ?? '').trim() !== '' &&
		filledIn(cells) > 1 &&
		!cells.some((cell) => /\d\d/.test(cell));
	if (named) {
		const others = columnsByName(cells.map((cell, place) => (place === entry ? '' : cell)));
		const columns = { ...others, entry };
		const moreEntries = cells.flatMap((_, place) =>
			place !== entry && isAnotherEntry(sample.slice(above + 1), place, importers) ? [place] : []
		);
		return { header: above, names: cells, columns, list: false, moreEntries };
	}
	if (most === 0) {
		const parts = entryInParts(sample);
		if (parts) return { header: -1, names: [], ...parts, list: false, moreEntries: [] };
	}
	// One column, rows that hold hardly anything but entry numbers, or a text with commas in it.
	const numbers = hits.reduce((sum, count = 0) => sum + count, 0);
	const all = sample.flat().filter((cell) => /\d/.test(cell)).length;
	// Titles above the first entry say nothing of what stands below them, nor do totals and parameters.
	const filled = sample
		.slice(Math.max(0, sample.findIndex(hasEntry)))
		.filter((row) => !row.some(saysOfOthers) && !tellsImporter(row))
		.map(filledIn);
	const list =
		Math.max(0, ...filled) <= 1 ||
		most < filled.filter((count) => count > 0).length * mostlyEntries ||
		(numbers > most && numbers >= all * mostlyNumbers);
	return { header: -1, names: [], columns: { entry }, list, moreEntries: [] };
}

/**
 * The row of names, from 0; -1 where there is none. It is the first with a name for the entry number,
 * unless that is a parameter or a title above, such as “Entry Number: All” or “Entries”: then one with
 * more names follows it before any entry.
 */
function headerOf(rows: readonly (readonly string[])[]): number {
	const isHeader = (cells: readonly string[]) =>
		columnsByName(cells).entry !== undefined && cells.every((cell) => !holdsEntry(cell));
	const first = rows.findIndex(isHeader);
	const cells = rows[first];
	if (!cells || filledIn(cells) > 2 || namesIn(cells) > 1) return first;
	const below = rows.slice(first + 1);
	const entry = below.findIndex(hasEntry);
	const other = below
		.slice(0, Math.max(0, entry))
		.findIndex((row) => isHeader(row) && namesIn(row) > 1);
	return other < 0 ? first : first + 1 + other;
}

/**
 * The names of a table, and the last row of them: two or three rows are read as one where the words
 * below say more together with those above, which may be merged over several columns.
 */
function inOneRow(
	rows: readonly (readonly string[])[],
	header: number
): { readonly header: number; readonly cells: readonly string[] } {
	const cells = rows[header] ?? [];
	let both = cells;
	for (const row of [header + 1, header + 2]) {
		const below = rows[row] ?? [];
		if (filledIn(below) === 0 || below.some((cell) => /\d/.test(cell))) break;
		let above = '';
		both = Array.from({ length: Math.max(both.length, below.length) }, (_, place) => {
			above = both[place]?.trim() || above;
			return `${above} ${below[place] ?? ''}`.trim();
		});
		if (columnsByName(both).entry !== undefined && namesIn(both) > namesIn(cells))
			return { header: row, cells: both };
	}
	return { header, cells };
}

/**
 * The columns that hold importer numbers, by the words above them; or, without any, since theirs all
 * end in the same two digits, have no dashes and no check digit of an entry.
 */
function importerColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
	const found = new Set<number>();
	const width = Math.max(0, ...rows.map((cells) => cells.length));
	for (let place = 0; place < width; place++) {
		const filled = rows.flatMap((cells) => {
			const text = (cells[place] ?? '').trim();
			return text === '' ? [] : [{ text, isName: !cells.some((cell) => /\d/.test(cell)) }];
		});
		const first = filled.findIndex(({ text }) => /\d/.test(text));
		const numbers = filled.map(({ text }) => text).filter((text) => /\d/.test(text));
		const above = filled[first - 1];
		const isCalled =
			above?.isName === true &&
			isImporterLabel(above.text) &&
			!numbers.some((text) => /^[A-Z0-9]*[A-Z]/i.test(text));
		if (isCalled || (numbers.length > 1 && width > 1 && areImporters(numbers))) found.add(place);
	}
	return found;
}

/** Whether a column beside that of the entries, called otherwise, has nothing but others beyond doubt. */
function isAnotherEntry(
	rows: readonly (readonly string[])[],
	place: number,
	importers: ReadonlySet<number>
): boolean {
	if (importers.has(place)) return false;
	const filled = rows.map((cells) => (cells[place] ?? '').trim()).filter((text) => text !== '');
	// A note or a reference is the same in every row.
	const isVaried = new Set(filled).size === filled.length;
	return filled.length > 0 && isVaried && filled.every((text) => numbersInText(text).length > 0);
}

/** The columns of entry numbers that stand in parts beside each other, where nearly all rows have one. */
function entryInParts(rows: readonly (readonly string[])[]): Parts | undefined {
	const filled = rows.filter((cells) => filledIn(cells) > 1);
	const width = Math.max(0, ...filled.map((cells) => cells.length));
	for (let filer = 0; filer + 1 < width; filer++)
		for (const digit of [filer + 2, undefined]) {
			const whole = filled.filter((cells) => {
				const [code = '', number = ''] = cells.slice(filer, filer + 2);
				const text = inOneCell(number, code, digit === undefined ? undefined : cells[digit]);
				const reading = text === number ? undefined : readEntryNumber(text);
				return reading?.ok === true && reading.checkDigitFits;
			});
			if (whole.length > 0 && whole.length >= filled.length * mostlyNumbers)
				return { columns: { filer, entry: filer + 1 }, digit };
		}
	return undefined;
}

interface Parts {
	readonly columns: Columns;
	readonly digit: number | undefined;
}

/**
 * An entry number from the cells that a report gives its parts: the filer code, seven digits, and the
 * check digit with them or in a cell of its own. A spreadsheet drops the zeros that each begins with;
 * the dashes show where they were. A number that is whole comes back as it is.
 *
 * @example
 * inOneCell('0324527', 'B76', '8'); // => 'B76-0324527-8'
 */
export function inOneCell(entry: string, filer: string, digit?: string): string {
	const code = filer.trim();
	const number = entry.trim();
	const last = digit?.trim() ?? '';
	if (/^\d$/.test(last) && /^(?:[A-Z0-9]{3}-?)\d{7}$/i.test(number)) return `${number}-${last}`;
	if (!/^(?:[A-Za-z0-9]{3}|\d{1,2})$/.test(code)) return entry;
	if (/^\d$/.test(last) && /^\d{1,7}$/.test(number)) return `${code}-${number}-${last}`;
	const [, first, check] = /^(\d{1,7})-?(\d)$/.exec(number) ?? [];
	if (first === undefined) return entry;
	return code.length === 3 && first.length === 7 ? code + number : `${code}-${first}-${check}`;
}

/** Whether a cell is eleven digits without the check digit of an entry: those of an importer, a bond. */
function isOther(cell: string): boolean {
	const text = cell.trim();
	return /^\d{11}$/.test(text) && !checkDigitFits(text);
}

function areImporters(numbers: readonly string[]): boolean {
	return numbers.every((text) => isOther(text) && text.slice(-2) === numbers[0]?.slice(-2));
}

/** How many columns of a row say what they hold. */
function namesIn(cells: readonly string[]): number {
	return Object.keys(columnsByName(cells)).length;
}

/** A column's name without what tells it from others of its kind: “Entry Number 2”. */
function withoutCount(cell: string): string {
	return plainName(cell).replace(/ (?:\d+|[a-z])$/, '');
}

function filledIn(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

/** An entry number has eleven signs, and a spoiled one hardly fewer digits than this. */
export const fewestDigits = 7;

/** Of a table's rows so many have their entry number in one column. */
const mostlyEntries = 0.5;

/** Of a list's cells so many look like entry numbers; the others are headings and spoiled numbers. */
const mostlyNumbers = 0.8;
