import { unreadableTexts } from '../progress/putAside.ts';
import { dayOf } from '../days/day.ts';
import { $companies, $company, $record, loadEveryCompany } from '../progress/store.ts';
import { saveTextFile } from './browser.ts';
import { writeExportFile } from './exportFile.ts';

/**
 * Saves what is kept of the company that is shown, or of all, and what could not be read, as a
 * file of JSON named for the day.
 */
export function saveProgress(which: 'shown' | 'all'): void {
	const now = new Date();
	if (which === 'all') loadEveryCompany();
	saveTextFile(
		`refund-ready-${dayOf(now)}.json`,
		'application/json',
		writeExportFile(
			which === 'all' ? $companies.get() : new Map([[$company.get(), $record.get()]]),
			now.toISOString(),
			unreadableTexts()
		)
	);
}
