/** What was kept, could not be read and was put aside: to save it, and to delete it. */
import { browserStorage } from '../storage/browserStorage.ts';
import { readSaved } from './storage.ts';
import { flushUnsaved, load } from './store.ts';
import { $health, $unreadable } from './trouble.ts';
import { deleteUnreadable, readUnreadable } from './unreadable.ts';

/** What could not be read, as text, for the file that saves everything. */
export function unreadableTexts(): Map<string, string> {
	return readUnreadable(browserStorage(), $unreadable.get());
}

/** Deletes what could not be read and was put aside. The person asks for it; it cannot be undone. */
export function forgetUnreadable(): void {
	// Found anew: a tick may have taken the place of one since.
	deleteUnreadable(browserStorage(), readSaved(browserStorage()).unreadable);
	$health.set(flushUnsaved());
	load();
}
