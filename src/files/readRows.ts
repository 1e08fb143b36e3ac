import { kindOf } from './fileKind.ts';
import { limits } from './limits.ts';
import { loadedPart, ReadError } from './readProblem.ts';
import { bytesOf, readTextPieces, type TextSizes, textSizes } from './textPieces.ts';

/** A file to read, or what was pasted as one. */
export interface GivenFile {
	readonly name: string;
	readonly data: Blob;
}

/** Takes what a file holds, as it comes. */
interface RowTaker {
	/** A table begins: a text, or a sheet of a workbook with its place from 0 and its name. */
	begin(sheet: number | undefined, name: string): void;
	/** A row of it. `place` counts from 1, as spreadsheets do. */
	row(cells: readonly string[], place: number): void;
	/**
	 * Offered what comes next of a text in bytes, at the start of a row with that place, with how many bytes
	 * are left of the text: takes as many
	 * whole rows as it can read so, and gives how many rows and bytes these were.
	 */
	plainRows?(
		bytes: Uint8Array,
		place: number,
		left: number
	): { readonly rows: number; readonly bytes: number };
	/** Whether a line is surely a row of its own, which no quotation mark above it may swallow. */
	isRow(line: string): boolean;
	/** How much of the file is done, from 0 to 1. */
	progress(done: number): void;
}

/**
 * Reads a file, a text, a workbook or a bank's OFX, table by table and row by row. Gives the place of
 * the first row whose quotation mark is never closed, or `undefined`. Throws a ReadError for what cannot be read;
 * the rows before it were handed over.
 */
export async function readRows(
	data: Blob,
	taker: RowTaker,
	sizes: TextSizes = textSizes
): Promise<number | undefined> {
	const kind = kindOf(await bytesOf(data, 0, 4096));
	if (data.size === 0) throw new ReadError('empty');
	const onRow = (cells: readonly string[], place: number) => taker.row(cells, place);
	if (kind === 'workbook') {
		if (data.size > limits.workbookBytes) throw new ReadError('too-large');
		const { readWorkbookRows } = await loadedPart(import('./workbookRows.ts'));
		await readWorkbookRows(
			data,
			(sheet, name) => taker.begin(sheet, name),
			onRow,
			(done) => taker.progress(done)
		);
		return undefined;
	}
	if (kind !== 'text' && kind !== 'ofx') throw new ReadError(kind);
	if (data.size > limits.textBytes) throw new ReadError('too-large');
	taker.begin(undefined, '');
	if (kind === 'ofx') {
		const { OfxRows } = await loadedPart(import('./ofxRows.ts'));
		const transactions = new OfxRows(onRow);
		await readTextPieces(
			data,
			{
				text: (piece) => transactions.add(piece),
				bytes: () => undefined,
				progress: (done) => taker.progress(done / data.size),
			},
			sizes
		);
		transactions.end();
		return undefined;
	}
	const { TextRows } = await loadedPart(import('./textRows.ts'));
	const rows = new TextRows(onRow, (line) => taker.isRow(line), sizes);
	await readTextPieces(
		data,
		{
			text: (piece) => rows.add(piece),
			bytes: (bytes, left) => {
				const place = rows.nextPlace;
				if (place === undefined) return undefined;
				const taken = taker.plainRows?.(bytes, place, left);
				rows.skip(taken?.rows ?? 0);
				return taken?.bytes ?? 0;
			},
			progress: (done) => taker.progress(done / data.size),
		},
		sizes
	);
	return rows.end();
}
