import words from 'virtual:words/entries';
import type { Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';

/** What was read of one table. */
export type Table = Summary['tables'][number];

/** The file of a table, and its sheet where a workbook has several, for a sentence. */
export function fileInWords({ file, sheet }: Pick<Table, 'file' | 'sheet'>): string {
	const name = file.slice(0, 80);
	return sheet === undefined ? name : fill(words.result.sheet, { file: name, sheet: sheet + 1 });
}

/** A column by its name, or by its place where it has none. Takes the place, from 0. */
export function columnName({ layout }: Table, column: number): string {
	const name = layout.names[column]?.trim() ?? '';
	return name === '' ? fill(words.columns.unnamed, { number: column + 1 }) : name.slice(0, 60);
}

/** A column by its name and what stands first in it. Takes its place, from 0. */
export function columnInWords(table: Table, column: number): string {
	const example = table.sample
		.map((cells) => cells[column]?.trim() ?? '')
		.find((cell) => cell !== '');
	return [columnName(table, column), ...(example === undefined ? [] : [example.slice(0, 30)])].join(
		' · '
	);
}
