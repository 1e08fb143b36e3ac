import { unreadableTexts } from '../progress/changes';
import { dayOf } from '../progress/day';
import { $companies, $company, $record, loadEveryCompany } from '../progress/store';
import { saveTextFile } from './browser';
import { writeExportFile } from './exportFile';

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
