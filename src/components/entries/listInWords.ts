import words from 'virtual:words/entries';
import type { Summary } from '../../entries/listSession.ts';
import { columnNamed, columnWithExamples, fileAndSheet } from '../wording/tableInWords.ts';

/** What was read of one table. */
export type Table = Summary['tables'][number];

/** The file of a table, and its sheet where a workbook has several, for a sentence. */
export function listFileInWords(table: Pick<Table, 'file' | 'sheet'>): string {
	return fileAndSheet(table, words.result.sheet);
}

/** A column by its name, or by its place where it has none. Takes the place, from 0. */
export function columnName(table: Table, column: number): string {
	return columnNamed(table, column, words.columns.unnamed);
}

/** A column by its name and what stands in it: its first cells, or those that are given. Takes its place, from 0. */
export function columnInWords(table: Table, column: number, examples?: readonly string[]): string {
	return columnWithExamples(table, column, words.columns.unnamed, examples);
}
