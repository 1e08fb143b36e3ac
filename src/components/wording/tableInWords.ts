import { fill } from '../../i18n/fill.ts';

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

/** A column by its name and what stands first in it; takes what `columnNamed` does. */
export function columnWithExample(table: Columns, column: number, unnamed: string): string {
	const example = table.sample
		.map((cells) => cells[column]?.trim() ?? '')
		.find((cell) => cell !== '');
	const name = columnNamed(table, column, unnamed);
	return example === undefined ? name : `${name} · ${example.slice(0, 30)}`;
}
