import Papa from 'papaparse';
import { checkLabel, cleanLabel, type LabelProblem, nameKey } from '../companies/label.ts';

/** One line of a pasted list: the company that it names, or why it names none. */
interface PastedRow {
	/** Its place in the list, from 1, as the person sees it. */
	readonly line: number;
	/** Where a number was found in it, with every digit hidden. */
	readonly label: string;
	readonly suffix: string;
	readonly problem: LabelProblem | undefined;
}

export interface PastedList {
	readonly rows: readonly PastedRow[];
	/** Whether its first line was read as a header. */
	readonly header: boolean;
	/** Columns that were left alone, by what the header calls them. */
	readonly leftAlone: readonly string[];
	/** Whether it was longer than what is read. */
	readonly cut: boolean;
}

/** What a header may call the columns, in lower case. */
interface HeaderNames {
	readonly label: readonly string[];
	readonly suffix: readonly string[];
}

/** The most companies that one list adds. */
export const mostRows = 1000;
const longest = 500_000;
const delimiters = ['\t', ',', ';', '|'];
const numbers: readonly (LabelProblem | undefined)[] = [
	'social-security-number',
	'importer-number',
	'long-number',
];

/**
 * Reads a pasted list: a name on each line, or columns under a header that names one of them.
 * Without a header commas stay where they are, as in “Example, Inc.”, and only the first of
 * several columns copied from a spreadsheet is read. Takes any text and never throws; `taken` are
 * the names on the board, as `nameKey` writes them.
 */
export function readPastedList(
	text: string,
	names: HeaderNames,
	taken: ReadonlySet<string>
): PastedList {
	const whole = text.slice(0, longest).replace(/^\ufeff/, '');
	const first = whole.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
	const table = headerOf(first, names);
	const cells = table ? tableRows(whole, table) : lines(whole);
	const seen = new Set<string>();
	return {
		rows: cells.slice(0, mostRows).map(({ line, label, suffix }) => {
			const clean = [cleanLabel(label), cleanLabel(suffix)] as const;
			const key = nameKey(...clean);
			const problem =
				checkLabel(...clean) ?? (taken.has(key) ? 'on-board' : seen.has(key) ? 'twice' : undefined);
			seen.add(key);
			return {
				line,
				label: numbers.includes(problem) ? hideDigits(clean[0]) : clean[0],
				suffix: numbers.includes(problem) ? hideDigits(clean[1]) : clean[1],
				problem,
			};
		}),
		header: table !== undefined,
		leftAlone: table?.leftAlone ?? [],
		cut: text.length > longest || cells.length > mostRows,
	};
}

interface Table {
	readonly delimiter: string;
	readonly label: number;
	readonly suffix: number;
	readonly leftAlone: readonly string[];
}

function headerOf(line: string, names: HeaderNames): Table | undefined {
	for (const delimiter of delimiters) {
		const cells = (Papa.parse<string[]>(line, { delimiter }).data[0] ?? []).map(cleanLabel);
		const find = (wanted: readonly string[]) =>
			cells.findIndex((cell) => wanted.includes(cell.toLowerCase()));
		const label = find(names.label);
		if (label < 0) continue;
		const suffix = find(names.suffix);
		const leftAlone = cells
			.filter((cell, place) => place !== label && place !== suffix && cell !== '')
			.map((cell) => hideDigits(cell.slice(0, 40)));
		return { delimiter, label, suffix, leftAlone };
	}
	return undefined;
}

function tableRows(text: string, { delimiter, label, suffix }: Table) {
	return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' })
		.data.slice(1, mostRows + 2)
		.map((cells, place) => ({
			line: place + 2,
			label: cells[label] ?? '',
			suffix: cells[suffix] ?? '',
		}));
}

function lines(text: string) {
	return text
		.split(/\r\n?|\n/)
		.map((line, place) => ({
			line: place + 1,
			// Line by line, so that a quote that is not closed swallows none of the next ones.
			label: Papa.parse<string[]>(line, { delimiter: '\t' }).data[0]?.[0] ?? '',
			suffix: '',
		}))
		.filter(({ label }) => label.trim() !== '')
		.slice(0, mostRows + 1);
}

/** What looks like somebody's number is not shown again either. */
function hideDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, '•');
}
