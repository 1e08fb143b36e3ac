import checklist from 'virtual:checklist';
import clocks from 'virtual:words/dates';
import words from 'virtual:words/files';
import { dayOf } from '../days/day.ts';
import { $companies, $company, $record, loadEveryCompany } from '../progress/store.ts';
import { saveTextFile } from './browser.ts';
import { calendarIdOf, knownCalendarId } from './calendarId.ts';
import { keepSavedCalendar, savedCalendar } from './calendarMemory.ts';
import { fileName } from './fileName.ts';
import type { FiledCompany, TaskInFile } from './taskTexts.ts';

/** What a file tells: the company that is shown, or all. */
export type Which = 'shown' | 'all';

/** The companies that a file tells of. */
function chosen(which: Which): FiledCompany[] {
	if (which === 'all') loadEveryCompany();
	const records = which === 'all' ? $companies.get() : new Map([[$company.get(), $record.get()]]);
	return [...records]
		.filter(([, record]) => which === 'shown' || record.size > 0)
		.map(([id, record]) => ({ id, record }));
}

/** The company that a file is named after: the one that it is of. */
function oneOf(which: Which) {
	return which === 'shown' ? $record.get() : undefined;
}

/** Saves every task with how it stands as a CSV file for a spreadsheet. */
export async function saveSpreadsheet(
	which: Which,
	texts: ReadonlyMap<string, TaskInFile>,
	reasons: Readonly<Record<string, Readonly<Record<string, string>>>>
): Promise<void> {
	const { writeProgressCsv } = await import('./progressCsv.ts');
	const day = dayOf(new Date());
	saveTextFile(
		fileName(oneOf(which), day, 'csv'),
		'text/csv;charset=utf-8',
		writeProgressCsv(chosen(which), {
			checklist,
			texts,
			reasons,
			words: words.spreadsheet,
			day,
		})
	);
}

/**
 * Saves the dates ahead as a calendar file, with what earlier files have that holds no more as
 * cancelled; gives how many there are of either, and saves none without.
 */
export async function saveCalendar(
	which: Which,
	texts: ReadonlyMap<string, TaskInFile>
): Promise<{ readonly dates: number; readonly cancelled: number }> {
	const { makeCalendar } = await import('./calendar.ts');
	const now = new Date();
	const companies = chosen(which);
	const before = savedCalendar();
	const make = (dated: readonly FiledCompany[]) =>
		makeCalendar(
			dated,
			{ checklist, texts, words: words.calendar, clocks, now },
			before,
			which === 'all'
		);
	const { dates, cancelled } = make(
		companies.map(({ id, record }) => ({ id: knownCalendarId(id, record) ?? id, record }))
	);
	if (dates + cancelled === 0) return { dates, cancelled };
	const known = companies.map(({ id, record }) => ({ id: calendarIdOf(id, record), record }));
	const file = make(known);
	saveTextFile(fileName(oneOf(which), dayOf(now), 'ics'), 'text/calendar;charset=utf-8', file.text);
	keepSavedCalendar(file.saved);
	return { dates: file.dates, cancelled: file.cancelled };
}
