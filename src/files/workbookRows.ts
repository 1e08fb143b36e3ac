import type { CellValue } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { ReadError } from './readProblem.ts';
import { checkWorkbook } from './checkWorkbook.ts';
import { plainWorkbook } from './plainWorkbook.ts';

/** A cell as text. A number that is whole keeps all of its digits; a date is YYYY-MM-DD. */
function textOf(value: CellValue | undefined): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	return '';
}

/** Of a very wide row so many cells are looked at. */
const mostCells = 500;

/** The share of the time that looking through a workbook takes, before it is read. */
const checking = 0.3;

/**
 * Reads a workbook (.xlsx) sheet by sheet and row by row. `onSheet` is called before the rows of
 * each sheet, with its place from 0 and its name. Places of rows count from 1, as spreadsheets do; of a very
 * wide row the first five hundred cells are looked at. `onProgress` is told how much is done, from
 * 0 to 1. Throws a ReadError.
 */
export async function readWorkbookRows(
	file: Blob,
	onSheet: (sheet: number, name: string) => void,
	onRow: (cells: readonly string[], place: number) => void,
	onProgress: (done: number) => void
): Promise<void> {
	const checked = await checkWorkbook(file, (done) => onProgress(done * checking));
	const { bytes, sheets } = await plainWorkbook(file, checked);
	const rows = Math.max(1, checked.rows);
	let read = 0;
	for (const { place: sheet, name } of sheets) {
		onSheet(sheet, name);
		try {
			let row = { index: -1, cells: [] as string[] };
			for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
				const cells = values.slice(0, mostCells).map(textOf);
				// Some programs write a row anew for each of its cells.
				if (index === row.index) {
					cells.forEach((cell, place) => cell !== '' && (row.cells[place] = cell));
					continue;
				}
				if (row.index >= 0) onRow(row.cells, row.index + 1);
				row = { index, cells };
				if (++read % 1000 === 0) onProgress(checking + (1 - checking) * Math.min(1, read / rows));
			}
			if (row.index >= 0) onRow(row.cells, row.index + 1);
		} catch (error) {
			throw error instanceof ReadError ? error : new ReadError('damaged-workbook');
		}
	}
}
