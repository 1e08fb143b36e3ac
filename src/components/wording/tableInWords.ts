import { fill } from '../../i18n/fill.ts';
import { showList } from '../../i18n/showList.ts';

/**
 * The file of a table for a sentence, and its sheet where a workbook has several. Takes the words for
 * both: a text with {file} and {sheet}.
 */
export function fileAndSheet(
	{ file, sheet }: { readonly file: string; readonly sheet: number | undefined },
	both: string
): string {
	const name = file.slice(0, 80);
	return sheet === undefined ? name : fill(both, { file: name, sheet: sheet + 1 });
}

/** A table by the names of its columns and its first rows. */
interface Columns {
	readonly layout: { readonly names: readonly string[] };
	readonly sample: readonly (readonly string[])[];
}

/**
 * A column by its name, or by its place, from 0, where it has none. Takes the words for that: a text
 * with {number}.
 */
export function columnNamed({ layout }: Columns, column: number, unnamed: string): string {
	const name = layout.names[column]?.trim() ?? '';
	return name === '' ? fill(unnamed, { number: column + 1 }) : name.slice(0, 60);
}

/** So many cells of a column tell a person what it holds. */
const mostExamples = 3;

/**
 * A column by its name and what stands in it: some cells, or else the first three different ones of
 * the table's first rows. Takes what `columnNamed` does.
 */
export function columnWithExamples(
	table: Columns,
	column: number,
	unnamed: string,
	examples: readonly string[] = table.sample.map((cells) => cells[column]?.trim() ?? '')
): string {
	const shown = [...new Set(examples)].filter((cell) => cell !== '').slice(0, mostExamples);
	const name = columnNamed(table, column, unnamed);
	if (shown.length === 0) return name;
	return `${name} · ${showList(shown.map((cell) => cell.slice(0, 30)))}`;
}
