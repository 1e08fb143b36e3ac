import checklist from 'virtual:checklist';
import clocks from 'virtual:words/dates';
import words from 'virtual:words/files';
import { dayOf } from '../days/day.ts';
import { newCompanyId } from '../progress/newCompanyId.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';
import { $companies, $company, $record, loadEveryCompany, writeItems } from '../progress/store.ts';
import { saveTextFile } from './browser.ts';
import { isLinkId } from './linkId.ts';
import type { FiledCompany, TaskTexts } from './taskTexts.ts';

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

/**
 * The id that tells a company's dates apart in a calendar, where those of two people may meet. The
 * company that every device has gets one when it first needs it, which then goes along in files.
 */
function calendarIdOf(company: CompanyId, record: CompanyRecord): string {
	const known = [textOf(record, 'uid'), textOf(record, 'invite')].find(isLinkId);
	if (known !== undefined) return known;
	if (company !== 'first') return company;
	const id = newCompanyId(new Set());
	writeItems(company, [['uid', { at: new Date().toISOString(), text: id }]]);
	return id;
}

/** Saves every task with how it stands as a CSV file for a spreadsheet. */
export async function saveSpreadsheet(
	which: Which,
	texts: ReadonlyMap<string, TaskTexts>,
	reasons: Readonly<Record<string, Readonly<Record<string, string>>>>
): Promise<void> {
	const { writeProgressCsv } = await import('./progressCsv.ts');
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
	const { writeCalendar } = await import('./calendar.ts');
	const now = new Date();
	// What is out of the way reminds nobody.
	const companies = chosen(which).filter(({ record }) => textOf(record, 'archived') === '');
	const write = (dated: readonly FiledCompany[]) =>
		writeCalendar(dated, { checklist, texts, words: words.calendar, clocks, now });
	const count = write(companies).match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
	if (count === 0) return 0;
	const known = companies.map(({ id, record }) => ({ id: calendarIdOf(id, record), record }));
	saveTextFile(`refund-ready-${dayOf(now)}.ics`, 'text/calendar;charset=utf-8', write(known));
	return count;
}
