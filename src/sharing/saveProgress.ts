import { dayOf } from '../progress/day';
import { $company, $record, unreadableTexts } from '../progress/store';
import { saveTextFile } from './browser';
import { writeExportFile } from './exportFile';

/** Saves what is kept, and what could not be read, as a file of JSON named for the day. */
export function saveProgress(): void {
	const now = new Date();
	saveTextFile(
		`refund-ready-${dayOf(now)}.json`,
		'application/json',
		writeExportFile(
			new Map([[$company.get(), $record.get()]]),
			now.toISOString(),
			unreadableTexts()
		)
	);
}
