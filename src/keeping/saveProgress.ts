import { dayOf } from '../days/day.ts';
import { $company, $companyIds, $record } from '../progress/store.ts';
import { saveTextFile } from '../sharing/browser.ts';
import { fileName } from '../sharing/fileName.ts';
import { markSaved } from './lastSaved.ts';
import { changeMarks } from './savedMarks.ts';
import { wholeFile } from './wholeFile.ts';

/**
 * Saves what is kept of the company that is shown, or of all, as a file of JSON named for the company
 * and the day, and notes when. Rejects where it cannot be made.
 */
export async function saveProgress(which: 'shown' | 'all'): Promise<void> {
	const now = new Date();
	const text = await wholeFile(which, now);
	const alone = $companyIds.get().length < 2;
	const company = which === 'shown' || alone ? $record.get() : undefined;
	saveTextFile(fileName(company, dayOf(now), 'json'), 'application/json', text);
	const isAll = which === 'all' || alone;
	changeMarks((marks) => markSaved(marks, isAll ? 'all' : $company.get(), now.toISOString()));
}
