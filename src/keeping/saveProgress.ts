import { dayOf } from '../days/day.ts';
import { $company, $companyIds } from '../progress/store.ts';
import { saveTextFile } from '../sharing/browser.ts';
import { markSaved } from './lastSaved.ts';
import { changeMarks } from './savedMarks.ts';
import { wholeFile } from './wholeFile.ts';

/**
 * Saves what is kept of the company that is shown, or of all, as a file of JSON named for the day,
 * and notes when. Rejects where it cannot be made.
 */
export async function saveProgress(which: 'shown' | 'all'): Promise<void> {
	const now = new Date();
	const text = await wholeFile(which, now);
	saveTextFile(`refund-ready-${dayOf(now)}.json`, 'application/json', text);
	const isAll = which === 'all' || $companyIds.get().length < 2;
	changeMarks((marks) => markSaved(marks, isAll ? 'all' : $company.get(), now.toISOString()));
}
