import { browserStorage } from '../storage/browserStorage.ts';
import { calendarKey } from '../storage/keys.ts';
import { nothingSaved, readSavedCalendar, type SavedCalendar } from './savedCalendar.ts';

/** What this device remembers of the calendar files that it saved. Never throws. */
export function savedCalendar(): SavedCalendar {
	try {
		return readSavedCalendar(browserStorage()?.getItem(calendarKey) ?? null);
	} catch {
		return nothingSaved;
	}
}

/**
 * Keeps it. Never throws: where there is no room, a later file cannot cancel what this one has, and the
 * file itself is saved all the same.
 */
export function keepSavedCalendar(saved: SavedCalendar): void {
	try {
		browserStorage()?.setItem(calendarKey, JSON.stringify(saved));
	} catch {
		// Told nowhere: what is lost is only that a later file can tidy up.
	}
}
