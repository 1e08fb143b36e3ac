import { mergeRecords } from '../progress/merge';
import { takeIn } from '../progress/changes';
import { $company, $record } from '../progress/store';
import { largestFile, readExportFile } from './exportFile';

/** What came of opening a file; `count` is how many items were newer than what was here. */
export type Opened =
	| { readonly outcome: 'opened'; readonly count: number }
	| { readonly outcome: 'failed' | 'too-large' };

/**
 * Reads a saved file and takes its items in, the last writer wins. A file with one company goes
 * into the one that is shown; of several, the one with the same id. Never throws.
 */
export async function openProgress(file: File): Promise<Opened> {
	if (file.size > largestFile) return { outcome: 'too-large' };
	const reading = readExportFile(await file.text().catch(() => ''));
	if (reading.outcome !== 'read') return { outcome: 'failed' };
	const { companies } = reading;
	const [only] = companies.values();
	const other = companies.size === 1 ? only : companies.get($company.get());
	if (!other) return { outcome: 'failed' };

	const mine = $record.get();
	const merged = mergeRecords(mine, other);
	const count = [...merged].filter(([key, item]) => mine.get(key) !== item).length;
	takeIn(other);
	return { outcome: 'opened', count };
}
