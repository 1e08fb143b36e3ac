import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import type { BoardRow } from '../../companies/board.ts';
import type { Day } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { $companies } from '../../progress/store.ts';
import { saveTextFile } from '../../sharing/browser.ts';
import { moverText } from './CompanyRow.tsx';
import { dueText } from './DueCell.tsx';

/** Saves companies as a CSV file with one row for each. Gives whether the code for it could be loaded. */
export async function saveBoard(
	rows: readonly BoardRow[],
	titleOf: (task: string) => string,
	today: Day
): Promise<boolean> {
	const parts = await Promise.all([
		import('../../sharing/boardCsv.ts'),
		import('../wording/reportCounts.ts'),
	]).catch(() => undefined);
	if (!parts) return false;
	const [{ writeBoardCsv }, { reportsInWords }] = parts;
	saveTextFile(
		fill(words.csv.saveAs, { day: today }),
		'text/csv;charset=utf-8',
		writeBoardCsv(rows, {
			checklist,
			records: $companies.get(),
			words: words.csv,
			titleOf,
			reportsIn: reportsInWords,
			moverOf: ({ mover }) => (mover ? moverText(mover) : ''),
			dueOf: ({ dates: [first] }) => (first ? dueText(first, today, titleOf) : ''),
		})
	);
	return true;
}
