import checklist from 'virtual:checklist';
import clocks from 'virtual:words/clocks';
import words from 'virtual:words/files';
import { dayOf } from '../progress/day';
import { inviteIdOf } from '../progress/companies';
import { textOf } from '../progress/record';
import { $companies, $company, $record, loadEveryCompany } from '../progress/store';
import { saveTextFile } from './browser';
import type { FiledCompany, TaskTexts } from './taskTexts';

/** What a file tells: the company that is shown, or all. */
export type Which = 'shown' | 'all';

/** The companies that a file tells of. */
function chosen(which: Which): FiledCompany[] {
	if (which === 'all') loadEveryCompany();
	const records = which === 'all' ? $companies.get() : new Map([[$company.get(), $record.get()]]);
	return [...records]
		.filter(([, record]) => which === 'shown' || record.size > 0)
		.map(([id, record]) => ({ id: inviteIdOf(id, record) ?? id, record }));
}

/** Saves every task with how it stands as a CSV file for a spreadsheet. */
export async function saveSpreadsheet(
	which: Which,
	texts: ReadonlyMap<string, TaskTexts>,
	reasons: Readonly<Record<string, Readonly<Record<string, string>>>>
): Promise<void> {
	const { writeProgressCsv } = await import('./progressCsv');
	const day = dayOf(new Date());
	saveTextFile(
		`refund-ready-${day}.csv`,
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

/** Saves the dates ahead as a calendar file; gives how many there are, and saves none without. */
export async function saveCalendar(
	which: Which,
	texts: ReadonlyMap<string, TaskTexts>
): Promise<number> {
	const { writeCalendar } = await import('./calendar');
	const now = new Date();
	// What is out of the way reminds nobody.
	const companies = chosen(which).filter(({ record }) => textOf(record, 'archived') === '');
	const text = writeCalendar(companies, {
		checklist,
		texts,
		words: words.calendar,
		clocks,
		now,
	});
	const count = text.split('BEGIN:VEVENT').length - 1;
	if (count > 0)
		saveTextFile(`refund-ready-${dayOf(now)}.ics`, 'text/calendar;charset=utf-8', text);
	return count;
}
