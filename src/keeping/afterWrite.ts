/**
 * What follows once a page has written something: the browser is asked to keep it, where it decides
 * that by itself and shows no question; a copy in a file is written, where the reader keeps one.
 */
import { asksTheReader, askToKeep } from './persistence.ts';
import { $savedMarks } from './savedMarks.ts';

/** Starts it, once a page. Rejects where code of it does not load. */
export async function startKeeping(): Promise<true> {
	if ($savedMarks.get().copy) (await import('./followChanges.ts')).followChanges(true);
	if (!asksTheReader()) await askToKeep();
	return true;
}
