import { isEntryNumber, readEntryNumber } from '../entries/entryNumber.ts';
import { plainName } from '../entries/columns.ts';
import { sampleRows } from '../files/sampleRows.ts';
import { bareCell } from '../text/bareCell.ts';
import { readCents } from '../text/cents.ts';
import { WrittenDays } from '../entries/writtenDays.ts';

/** What a table can be; `other` is one of which a person said that it is none of these. */
export const reportKinds = [
	'validation-result',
	'claim-details',
	'es-003',
	'es-022',
	'rev-603',
	'rev-613',
	'rev-615',
	'cape-file',
	'bank',
	'other',
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a column can hold that matters here. A payee's name and address are none of it. */
export type Role =
	| 'entry'
	| 'claim'
	| 'status'
	| 'message'
	| 'importer'
	| 'notify'
	| 'liquidationDay'
	| 'refund'
	| 'interest'
	| 'refundNumber'
	| 'refundDay'
	| 'refundStatus'
	| 'secondary'
	| 'payee'
	| 'document'
	| 'hts'
	| 'duty'
	| 'indicator'
	| 'amount'
	| 'moneyOut';

/** The place of each column that is used, from 0. */
export type ReportColumns = Readonly<Partial<Record<Role, number | undefined>>>;

/** What the columns of each report are for, in the order in which a person is asked for them. */
export const rolesOf: Readonly<Record<ReportKind, readonly Role[]>> = {
	'validation-result': ['entry', 'status', 'message'],
	'claim-details': ['entry', 'claim', 'status', 'message'],
	'es-003': ['entry', 'hts', 'duty', 'liquidationDay', 'indicator'],
	'es-022': [
		'claim',
		'status',
		'importer',
		'notify',
		'entry',
		'liquidationDay',
		'refund',
		'interest',
		'refundNumber',
		'refundDay',
		'refundStatus',
	],
	'rev-603': [
		'refundNumber',
		'payee',
		'refundDay',
		'refundStatus',
		'secondary',
		'document',
		'refund',
	],
	'rev-613': ['entry', 'refundNumber', 'refundDay', 'refund', 'refundStatus', 'message'],
	'rev-615': [
		'entry',
		'claim',
		'status',
		'liquidationDay',
		'refund',
		'interest',
		'refundNumber',
		'refundDay',
		'refundStatus',
	],
	'cape-file': ['entry'],
	bank: ['refundDay', 'amount', 'moneyOut'],
	other: [],
};

/** Of these columns a report of the kind needs one each; of an inner list one of them. */
export const neededOf: Readonly<Record<ReportKind, readonly (readonly Role[])[]>> = {
	'validation-result': [['entry'], ['status', 'message']],
	'claim-details': [['entry'], ['status', 'message']],
	'es-003': [['entry'], ['hts']],
	'es-022': [['entry'], ['refund', 'refundNumber', 'refundStatus', 'claim']],
	'rev-603': [['refundNumber'], ['refund']],
	'rev-613': [['entry', 'refundNumber']],
	'rev-615': [['entry']],
	'cape-file': [['entry']],
	bank: [['refundDay'], ['amount']],
	other: [],
};

/** What a heading says of its column. */
const names: Readonly<Record<Role, RegExp>> = {
	entry: /^(?:cape )?entr(?:y|ies)(?: summary)?(?: (?:number|no|num|nbr|id))?$/,
	claim: /^(?:cape )?(?:claim|declaration)(?: (?:number|no|num|nbr|id))?$/,
	status: /^(?:(?:cape )?(?:claim|declaration|entry|validation|processing) )?(?:status|result)$/,
	message:
		/\berrors?\b|\b(?:message|reason|rejection|failure)s?(?: (?:description|text|code))?$|^(?:status )?description$/,
	importer: /^(?:importer|ior)(?: of record)?(?: (?:number|no|id))?$/,
	notify: /\b4811\b(?!.*\bname\b)|^(?:designated )?notify party(?: (?:number|no|id))?$/,
	liquidationDay: /^(?:re ?)?liq(?:uidation)? (?:date|dt)$/,
	refund:
		/^(?:total |principal |cape |ieepa )?refund(?: (?:principal|amount|amt|total))?(?: amount| amt)?$/,
	interest: /\binterest\b/,
	refundNumber: /^refund (?:id|number|no|num|nbr)$/,
	refundDay: /^refund (?:date|dt|issue date)$/,
	refundStatus: /^refund status$/,
	secondary: /^(?:refund )?secondary (?:refund )?status$/,
	payee: /^payee (?:id|number|no)$/,
	document: /^document (?:number|no|id)$/,
	hts: /^(?:hts|htsus|tariff)(?: (?:number|no|code))?(?: full)?$|^hts\b/,
	duty: /^(?:line )?(?:tariff )?duty(?: (?:amount|amt))?$|\bduty (?:amount|amt)\b/,
	indicator: /^cape(?: (?:indicator|ind|flag|status))?$/,
	amount:
		/^(?:amount|credits?|deposits?|paid in|money in|betrag|importe|monto|montant)(?: (?:amount|amt|usd))?$|^credit\b/,
	moneyOut: /^(?:debits?|withdrawals?|paid out|money out)(?: (?:amount|amt|usd))?$|^debit\b/,
};

/** A bank names the day of a deposit in these ways. */
const bankDay =
	/^(?:(?:posting|posted|post|transaction|trans|value|booking|effective|deposit) )?(?:date|day|dt)(?: posted)?$|^(?:datum|buchungstag|fecha|date de valeur)$/;

/** The columns of a report by their headings; each column once. */
export function columnsByHeading(kind: ReportKind, cells: readonly string[]): ReportColumns {
	const plain = cells.map(plainName);
	const found: Partial<Record<Role, number>> = {};
	for (const role of rolesOf[kind]) {
		const pattern = kind === 'bank' && role === 'refundDay' ? bankDay : names[role];
		const place = plain.findIndex(
			(name, at) => pattern.test(name) && !Object.values(found).includes(at)
		);
		if (place >= 0) found[role] = place;
	}
	return found;
}

/** Whether the columns hold what a report of the kind needs. */
export function isEnough(kind: ReportKind, columns: ReportColumns): boolean {
	return neededOf[kind].every((some) => some.some((role) => columns[role] !== undefined));
}

/** What a table was taken for. */
export interface ReportLayout {
	/** `undefined` where nothing tells: a person must say. */
	readonly kind: ReportKind | undefined;
	/** The row with the headings, from 0; -1 where there is none. */
	readonly header: number;
	readonly names: readonly string[];
	readonly columns: ReportColumns;
	/** How it was told: by its headings, by what stands in it, by its name alone, or by a person. */
	readonly by: 'headings' | 'cells' | 'name' | 'person' | 'nothing';
}

/** By which columns a row of headings is known, the surest first. */
const marks: readonly (readonly [
	kind: ReportKind,
	has: readonly (readonly Role[])[],
	lacks: readonly Role[],
])[] = [
	[
		'rev-603',
		[['refundNumber'], ['refund'], ['secondary', 'payee', 'document', 'refundStatus']],
		['entry'],
	],
	[
		'es-022',
		[['entry'], ['refund', 'refundNumber', 'refundStatus'], ['claim', 'notify', 'interest']],
		['hts'],
	],
	['es-003', [['entry'], ['hts']], ['claim']],
	['claim-details', [['entry'], ['claim'], ['status', 'message']], ['refund', 'hts']],
	['validation-result', [['entry'], ['status', 'message']], ['refund', 'hts', 'claim']],
	['bank', [['refundDay'], ['amount']], ['entry', 'refundNumber', 'hts']],
];

/** What a row of headings is of; `undefined` where it is none that is known. */
export function kindOfHeadings(cells: readonly string[]): ReportKind | undefined {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const [only = ''] = filled;
	if (filled.length === 1 && plainName(only) === 'entry number') return 'cape-file';
	if (filled.length < 2 || cells.some((cell) => readEntryNumber(cell).ok)) return undefined;
	const plain = cells.map(plainName);
	const has = (kind: ReportKind, role: Role) =>
		plain.some((name) =>
			(kind === 'bank' && role === 'refundDay' ? bankDay : names[role]).test(name)
		);
	return marks.find(
		([kind, some, lacks]) =>
			some.every((each) => each.some((role) => has(kind, role))) &&
			!lacks.some((role) => has(kind, role))
	)?.[0];
}

/** The order of ES-022's columns, whose exact headings are not known to us. */
const es022Places: ReportColumns = {
	claim: 0,
	status: 1,
	importer: 3,
	notify: 4,
	entry: 6,
	liquidationDay: 8,
	refund: 12,
	interest: 13,
	refundNumber: 14,
	refundDay: 15,
	refundStatus: 16,
};
const es022Width = 17;

/** A claim's number: twelve digits that begin with 1000. */
const claimNumber = /^1000\d{8}$/;

function isEntry(cell: string | undefined): boolean {
	const reading = readEntryNumber(cell ?? '');
	return reading.ok ? isEntryNumber(reading.value) : reading.repair !== undefined;
}

/** The share of rows of which something must hold for a guess by what stands in them. */
const mostRows = 0.6;

/** A report that writes no heading, or others, by what stands in its columns. */
function layoutByCells(rows: readonly (readonly string[])[]): ReportLayout | undefined {
	const first = rows.findIndex((cells) => cells.some(isEntry));
	const filled = rows
		.slice(Math.max(0, first))
		.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	const most = (holds: (cells: readonly string[]) => boolean) =>
		filled.length > 0 && filled.filter(holds).length >= filled.length * mostRows;
	const header = rows
		.slice(0, Math.max(0, first))
		.findLastIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
	const at = (kind: ReportKind, columns: ReportColumns): ReportLayout => ({
		kind,
		header,
		names: rows[header] ?? [],
		columns,
		by: 'cells',
	});
	if (first >= 0) {
		if (
			most(
				(cells) =>
					cells.length >= es022Width - 4 &&
					isEntry(cells[6]) &&
					claimNumber.test(bareCell(cells[0] ?? ''))
			)
		)
			return at('es-022', es022Places);
		if (most((cells) => isEntry(cells[0]) && claimNumber.test(bareCell(cells[1] ?? ''))))
			return at('claim-details', { entry: 0, claim: 1, status: 2, message: 3 });
		return undefined;
	}
	// A bank's list without headings: a day and an amount in most rows, and nothing of CBP's.
	const days = new WrittenDays(undefined);
	const isDay = (cell: string | undefined) =>
		/\d[/.-]\d/.test(cell ?? '') && (days.read((cell ?? '').trim()) ?? -1) > 0;
	const isAmount = (cell: string | undefined) =>
		/[.,]\d\d\D*$/.test(cell ?? '') && Number.isFinite(readCents(cell ?? '') ?? NaN);
	const width = Math.max(0, ...filled.map((cells) => cells.length));
	const places = Array.from({ length: Math.min(width, 40) }, (_, place) => place);
	const day = places.find((place) => most((cells) => isDay(cells[place])));
	const amount = places.find((place) => most((cells) => isAmount(cells[place])));
	return day === undefined || amount === undefined
		? undefined
		: { kind: 'bank', header: -1, names: [], columns: { refundDay: day, amount }, by: 'cells' };
}

/** REV-613 and REV-615 are known by their names alone: no source tells their columns. */
const namedReport = /\bREV[-_ ]?(613|615)(?!\d)/i;

/**
 * Guesses what a table is, from its first rows and the name of its file: by its headings, in whatever
 * row they stand, else by what stands in it. REV-613 and REV-615 are known by name alone, and their
 * columns are a person's to name. What nothing tells has no kind: it is asked, never guessed.
 *
 * @example
 * guessReport([['ENTRY_NUMBER', 'CLAIM_NUMBER', 'STATUS', 'ERROR_DESCRIPTION']], 'x.csv').kind; // => 'claim-details'
 */
export function guessReport(rows: readonly (readonly string[])[], fileName: string): ReportLayout {
	const sample = rows.slice(0, sampleRows);
	const header = sample.findIndex((cells) => kindOfHeadings(cells) !== undefined);
	const cells = sample[header] ?? [];
	const kind = kindOfHeadings(cells);
	const titles = sample
		.slice(0, header >= 0 ? header : 8)
		.flat()
		.join('\n');
	const [, number] = namedReport.exec(titles) ?? namedReport.exec(fileName) ?? [];
	if (number !== undefined) {
		const widest = likelyHeader(sample);
		return {
			kind: number === '613' ? 'rev-613' : 'rev-615',
			header: widest,
			names: sample[widest] ?? [],
			columns: {},
			by: 'name',
		};
	}
	if (kind !== undefined)
		return { kind, header, names: cells, columns: columnsByHeading(kind, cells), by: 'headings' };
	const widest = likelyHeader(sample);
	return (
		layoutByCells(sample) ?? {
			kind: undefined,
			header: widest,
			names: sample[widest] ?? [],
			columns: {},
			by: 'nothing',
		}
	);
}

/** The row that is most likely one of headings: the first of the widest, where it holds words. */
function likelyHeader(rows: readonly (readonly string[])[]): number {
	const width = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
	const most = Math.max(0, ...rows.slice(0, 20).map(width));
	const place = rows.findIndex((cells) => width(cells) >= Math.max(2, most - 1));
	const isWords = (rows[place] ?? []).every((cell) => cell.trim() === '' || !/\d{4}/.test(cell));
	return isWords ? place : -1;
}

/**
 * The columns of a kind that a person chose in place of the guess: by their headings in the row where
 * most of them stand, which is the guess's own where it has as many.
 */
export function guessedColumns(
	kind: ReportKind,
	{ names: heads }: ReportLayout,
	rows: readonly (readonly string[])[]
): ReportColumns {
	const own = columnsByHeading(kind, heads);
	if (isEnough(kind, own)) return own;
	if (kind === 'es-022' && rows.some((cells) => cells.length >= es022Width)) return es022Places;
	return own;
}
