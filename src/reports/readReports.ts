import { type Day, isDay } from '../days/day.ts';
import { limits } from '../files/limits.ts';
import { ReadError, type ReadProblem } from '../files/readProblem.ts';
import { type GivenFile, readRows } from '../files/readRows.ts';
import { isParameters } from '../entries/besideEntries.ts';
import { numbersInText } from '../entries/numbersInText.ts';
import { ReportBorders } from './reportBorders.ts';
import type { ReportKind } from './reportKinds.ts';
import { ReportReader, type ReportTable, type ToldTable } from './reportTable.ts';

/** A file of reports, with the day on which it was saved where that is known, and what it is where that is. */
export interface ReportFile extends GivenFile {
	readonly saved?: Day | undefined;
	readonly kind?: ReportKind | undefined;
}

/** A table that was read, where it stood, and on which day it was made. */
export interface ReadReport {
	readonly file: string;
	/** The place of its sheet in a workbook of several, from 0. */
	readonly sheet: number | undefined;
	readonly table: ReportTable;
	readonly made: Day;
	/** What tells that day: the file, the day it was saved, or nothing, for what was pasted. */
	readonly madeBy: 'file' | 'saved' | 'today';
}

/** What could not be read, and from which row on where some could. */
export interface ReportTrouble {
	readonly file: string;
	readonly problem: ReadProblem;
	readonly from: number | undefined;
}

interface Options {
	readonly today: Day;
	/** What a person said of a table, by its place among all. */
	readonly told?: ReadonlyMap<number, ToldTable>;
	/** How much of all files is done, from 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/**
 * Reads every file, table by table. A file that cannot be read is told and the others are read; what
 * was read of it before the trouble stays. A sheet on which no report stands beside one on which one
 * does is set aside: it says how the report was made, and on which day. Never throws for what a file
 * holds.
 */
export async function readReports(
	files: readonly ReportFile[],
	{ today, told, onProgress }: Options
): Promise<{ reports: ReadReport[]; troubles: ReportTrouble[] }> {
	const reports: ReadReport[] = [];
	const troubles: ReportTrouble[] = [];
	const total = files.reduce((sum, { data }) => sum + data.size, 0);
	let before = 0;
	let rows = 0;
	for (const file of files) {
		await readFile(file);
		before += file.data.size;
		onProgress?.(total === 0 ? 1 : before / total);
	}
	return { reports, troubles };

	async function readFile({ name, data, saved, kind }: ReportFile): Promise<void> {
		const first = reports.length;
		const made: {
			readonly sheet: number | undefined;
			readonly table: ReportTable;
			/** Whether its sheet is called after parameters, and nobody said that it is a report. */
			readonly parameters: boolean;
		}[] = [];
		let reader: ReportReader | undefined;
		let sheet: number | undefined;
		let sheetName = '';
		let last = 0;
		let borders = new ReportBorders();
		const finish = () => {
			if (!reader) return;
			const parameters = isParameters(sheetName) && !told?.has(first + made.length);
			made.push({ sheet, table: reader.end(), parameters });
			reader = undefined;
		};
		const begin = () => {
			finish();
			const place = first + made.length;
			if (place >= limits.tables) throw new ReadError('too-many-tables');
			reader = new ReportReader(name, { ...(kind && { kind }), ...told?.get(place) });
		};
		try {
			const unclosed = await readRows(data, {
				begin(next, nextName) {
					begin();
					borders = new ReportBorders();
					sheet = next;
					sheetName = nextName;
					last = 0;
				},
				row(cells, place) {
					if (rows >= limits.rows) throw new ReadError('too-many-rows');
					rows++;
					last = place;
					if (borders.begins(cells)) begin();
					reader?.row(cells, place);
				},
				isRow: (line) => numbersInText(line).length > 0,
				progress: (done) => onProgress?.((before + done * data.size) / total),
			});
			if (unclosed !== undefined)
				troubles.push({ file: name, problem: 'quote-unclosed', from: unclosed });
		} catch (error) {
			const problem = error instanceof ReadError ? error.problem : 'unreadable';
			troubles.push({ file: name, problem, from: last > 0 ? last : undefined });
		}
		finish();

		const own = made.find(({ table }) => table.made !== undefined)?.table.made;
		const day = own ?? (saved !== undefined && isDay(saved) ? saved : undefined);
		const known = made.some(
			({ table, parameters }) => !parameters && table.layout.kind !== undefined
		);
		for (const { sheet: at, table, parameters } of made)
			reports.push({
				file: name,
				sheet: made.length > 1 ? at : undefined,
				table: !known
					? table
					: parameters
						? setAside(table)
						: table.layout.kind === undefined
							? asParameters(table)
							: table,
				made: day ?? today,
				madeBy: own !== undefined ? 'file' : day !== undefined ? 'saved' : 'today',
			});
	}
}

/** A sheet beside a report, of which nothing is asked: what it was read for was the day. */
function asParameters(table: ReportTable): ReportTable {
	const holdsEntries = [...table.reasons.values()].some((rows) =>
		rows.some(({ written }) => numbersInText(written).length > 0)
	);
	return holdsEntries ? table : setAside(table);
}

/** A table of which no row is read, whatever it looked like. */
function setAside(table: ReportTable): ReportTable {
	return {
		...table,
		layout: { ...table.layout, kind: 'other' },
		read: 0,
		beside: table.beside + table.read + table.leftOut,
		leftOut: 0,
		reasons: new Map(),
		notes: new Map(),
		said: [],
		lines: new Map(),
		doubtfulDays: [],
	};
}
