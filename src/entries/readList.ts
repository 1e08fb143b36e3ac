import { limits } from '../files/limits.ts';
import { ReadError, type ReadProblem } from '../files/readProblem.ts';
import { type GivenFile, readRows } from '../files/readRows.ts';
import { type TextSizes, textSizes } from '../files/textPieces.ts';
import type { Columns } from './columns.ts';
import { EntryTable } from './entryTable.ts';
import { isParameters } from './besideEntries.ts';
import { numbersInText } from './numbersInText.ts';
import { RowReader, type TableReport } from './rowReader.ts';

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
	/** Whether plain rows are read from bytes (plainRows.ts); a test reads without, and compares. */
	readonly plain?: boolean;
	readonly sizes?: TextSizes;
}

/**
 * Reads every file into one table. A file that cannot be read is told and the others are read;
 * what was read of it before the trouble stays, and the trouble names the row. Never throws for
 * what a file holds.
 */
export async function readList(
	files: readonly GivenFile[],
	{ columns, onProgress, plain = true, sizes = textSizes }: ReadOptions = {}
): Promise<{ table: EntryTable; tables: ReadTable[]; troubles: Trouble[] }> {
	const table = new EntryTable();
	const tables: ReadTable[] = [];
	const troubles: Trouble[] = [];
	const total = files.reduce((sum, { data }) => sum + data.size, 0);
	let before = 0;
	let count = 0;

	for (const { name, data } of files) {
		await readFile(name, data);
		before += data.size;
		onProgress?.(total === 0 ? 1 : before / total);
	}
	table.close();
	return { table, tables, troubles };

	async function readFile(name: string, data: Blob): Promise<void> {
		let reader: RowReader | undefined;
		/** Sheets without a list of their own, until it is known whether another has one. */
		const heldBack: { reader: RowReader; place: number; sheet: number | undefined }[] = [];
		let hasList = false;
		let sheet: number | undefined;
		let last = 0;
		/** A table keeps its place whether or not anything stands in it, so that chosen columns stay with it. */
		const begin = (nextSheet: number | undefined, sheetName: string) => {
			finish();
			if (count >= limits.tables) throw new ReadError('too-many-tables');
			sheet = nextSheet;
			last = 0;
			const use = isParameters(sheetName) ? 'parameters' : 'any';
			reader = new RowReader(
				table,
				count,
				columns?.get(count),
				nextSheet === undefined ? undefined : use
			);
			count++;
		};
		const finish = () => {
			if (reader?.isHeldBack) heldBack.push({ reader, place: count - 1, sheet });
			else if (reader) {
				hasList = true;
				tables[count - 1] = { ...reader.end(), file: name, sheet };
			}
			reader = undefined;
		};
		const onRow = (cells: readonly string[], place: number) => {
			if (table.length >= limits.rows) throw new ReadError('too-many-rows');
			last = place;
			reader?.row(cells, place);
		};
		try {
			const from = await readRows(
				data,
				{
					begin,
					row: onRow,
					plainRows: (bytes, place, left) => {
						const taken = plain ? reader?.plainRows(bytes, place, left) : undefined;
						if (taken && taken.rows > 0) last = place + taken.rows - 1;
						return taken ?? { rows: 0, bytes: 0 };
					},
					isRow: (line) => numbersInText(line).length > 0,
					progress: (done) => onProgress?.((before + done * data.size) / total),
				},
				sizes
			);
			if (from !== undefined) troubles.push({ file: name, problem: 'quote-unclosed', from });
		} catch (error) {
			const problem = error instanceof ReadError ? error.problem : 'unreadable';
			troubles.push({ file: name, problem, from: last > 0 ? last : undefined });
		}
		finish();
		// What is called after parameters is a list only where nothing else is.
		heldBack.sort(
			(one, other) => Number(one.reader.isParameters) - Number(other.reader.isParameters)
		);
		for (const { reader: held, place, sheet: at } of heldBack) {
			const first = table.length;
			tables[place] = { ...held.end(hasList), file: name, sheet: at };
			for (let row = first; row < table.length && !hasList; row++)
				hasList = !held.isParameters && table.numberOf(row) !== undefined;
		}
	}
}
