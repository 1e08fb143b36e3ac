import type { Columns } from './columns.ts';
import { EntryTable } from './entryTable.ts';
import { limits } from './limits.ts';
import { ReadError, type ReadProblem } from './readProblem.ts';
import { RowReader, type TableReport } from './rowReader.ts';
import { bytesOf, encodingOf, textPieces } from './textPieces.ts';

/** A file to read, or what was pasted as one. */
export interface ListFile {
	readonly name: string;
	readonly data: Blob;
}

/** A table that was read, and where it stood. */
export interface ReadTable extends TableReport {
	readonly file: string;
	/** The place of its sheet in a workbook of several, from 0. */
	readonly sheet: number | undefined;
}

/** What could not be read. */
export interface Trouble {
	readonly file: string;
	readonly problem: ReadProblem;
	/** The row from which on, where some could be read. */
	readonly from: number | undefined;
}

interface ReadOptions {
	/** Columns that a person chose, by the place of the table. */
	readonly columns?: ReadonlyMap<number, Columns>;
	/** Told how much of all files is done, from 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/** Whether a file begins with some bytes. */
function begins(head: Uint8Array, ...bytes: number[]): boolean {
	return bytes.every((byte, place) => head[place] === byte);
}

/** Spreadsheets and mails that are text, and whose signs stand between what they hold. */
function markupOf(head: Uint8Array): ReadProblem | undefined {
	const text = new TextDecoder()
		.decode(head)
		.replaceAll('\0', '')
		.replace(/^[\ufeff\ufffd\s]+/, '');
	if (/^\{\\rtf/.test(text)) return 'rich-text';
	if (/^MIME-Version:/im.test(text) && /^Content-Type: multipart\/related/im.test(text))
		return 'web-page';
	if (!/^<[!?a-z]/i.test(text)) return undefined;
	return text.includes('urn:schemas-microsoft-com:office:spreadsheet')
		? 'xml-workbook'
		: 'web-page';
}

/** What a file is, by its first bytes: its name may say anything. */
function kindOf(head: Uint8Array): 'workbook' | 'text' | ReadProblem {
	if (begins(head, 0x50, 0x4b, 3, 4) || begins(head, 0x50, 0x4b, 5, 6)) return 'workbook';
	if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-workbook';
	if (begins(head, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
	const markup = markupOf(head);
	if (markup) return markup;
	// UTF-16 and stray NULs are told apart later; other control characters stand in no text.
	const controls = head.filter((byte) => byte < 32 && ![0, 9, 10, 12, 13, 26, 27].includes(byte));
	return controls.length > head.length * 0.05 ? 'not-text' : 'text';
}

/**
 * Reads every file into one table. A file that cannot be read is told and the others are read;
 * what was read of it before the trouble stays, and the trouble names the row. Never throws for
 * what a file holds.
 */
export async function readList(
	files: readonly ListFile[],
	{ columns, onProgress }: ReadOptions = {}
): Promise<{ table: EntryTable; tables: ReadTable[]; troubles: Trouble[] }> {
	const table = new EntryTable();
	const tables: ReadTable[] = [];
	const troubles: Trouble[] = [];
	const total = files.reduce((sum, { data }) => sum + data.size, 0);
	let before = 0;

	for (const { name, data } of files) {
		await readFile(name, data);
		before += data.size;
		onProgress?.(total === 0 ? 1 : before / total);
	}
	table.close();
	return { table, tables, troubles };

	async function readFile(name: string, data: Blob): Promise<void> {
		let reader: RowReader | undefined;
		let sheet: number | undefined;
		let last = 0;
		/** A table keeps its place whether or not anything stands in it, so that chosen columns stay with it. */
		const begin = (nextSheet?: number) => {
			finish();
			if (tables.length >= limits.tables) throw new ReadError('too-many-tables');
			sheet = nextSheet;
			last = 0;
			reader = new RowReader(table, tables.length, columns?.get(tables.length));
		};
		const finish = () => {
			if (reader) tables.push({ ...reader.end(), file: name, sheet });
			reader = undefined;
		};
		const onRow = (cells: readonly string[], place: number) => {
			if (table.length >= limits.rows) throw new ReadError('too-many-rows');
			last = place;
			reader?.row(cells, place);
		};
		try {
			const kind = kindOf(await bytesOf(data, 0, 4096));
			if (data.size === 0) throw new ReadError('empty');
			if (kind === 'workbook') {
				if (data.size > limits.workbookBytes) throw new ReadError('too-large');
				const { readWorkbookRows } = await import('./workbookRows.ts');
				await readWorkbookRows(data, begin, onRow, (done) =>
					onProgress?.((before + done * data.size) / total)
				);
			} else if (kind === 'text') {
				if (data.size > limits.textBytes) throw new ReadError('too-large');
				begin();
				const { readTextRows } = await import('./textRows.ts');
				const pieces = textPieces(data, await encodingOf(data), (done) =>
					onProgress?.((before + done) / total)
				);
				const from = await readTextRows(pieces, onRow);
				if (from !== undefined) troubles.push({ file: name, problem: 'quote-unclosed', from });
			} else throw new ReadError(kind);
		} catch (error) {
			const problem = error instanceof ReadError ? error.problem : 'unreadable';
			troubles.push({ file: name, problem, from: last > 0 ? last : undefined });
		}
		finish();
	}
}
