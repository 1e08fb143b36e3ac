import type { CellValue } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { ReadError } from './readProblem.ts';
import { checkWorkbook } from './zipParts.ts';

/** A cell as text. A number that is whole keeps all of its digits; a date is YYYY-MM-DD. */
function textOf(value: CellValue | undefined): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	return '';
}

/** The share of the time that looking through a workbook takes, before it is read. */
const checking = 0.3;

/**
 * Reads a workbook (.xlsx) sheet by sheet and row by row. `onSheet` is called before the rows of
 * each sheet, with its place from 0. Places of rows count from 1, as spreadsheets do; of a very
 * wide row the first five hundred cells are looked at. `onProgress` is told how much is done, from
 * 0 to 1. Throws a ReadError.
 */
export async function readWorkbookRows(
	file: Blob,
	onSheet: (sheet: number) => void,
	onRow: (cells: readonly string[], place: number) => void,
	onProgress: (done: number) => void
): Promise<void> {
	const { sheets, rows } = await checkWorkbook(file, (done) => onProgress(done * checking));
	let read = 0;
	const bytes = new Uint8Array(await file.arrayBuffer());
	for (let sheet = 0; sheet < sheets; sheet++) {
		onSheet(sheet);
		try {
			for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
				onRow(values.slice(0, 500).map(textOf), index + 1);
				if (++read % 1000 === 0)
					onProgress(checking + (1 - checking) * Math.min(1, read / Math.max(1, rows)));
			}
		} catch (error) {
			throw error instanceof ReadError ? error : new ReadError('damaged-workbook');
		}
	}
}
