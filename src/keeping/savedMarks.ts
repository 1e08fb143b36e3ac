/** What storage knows of saving, as a store that a page and its other tabs share. */
import { atom } from 'nanostores';
import { browserStorage } from '../storage/browserStorage.ts';
import { savedKey } from '../storage/keys.ts';
import { readMarks, type SavedMarks } from './lastSaved.ts';

function stored(): SavedMarks {
	try {
		return readMarks(browserStorage()?.getItem(savedKey) ?? null);
	} catch {
		return readMarks(null);
	}
}

/** What is known of saving now. */
export const $savedMarks = atom(stored());

/** Follows what other tabs save, put aside or clear; gives what stops it. */
export function followMarks(): () => void {
	const follow = ({ key }: StorageEvent) => {
		if (key === savedKey || key === null) $savedMarks.set(stored());
	};
	window.addEventListener('storage', follow);
	return () => window.removeEventListener('storage', follow);
}

/** Changes what is known of saving, in storage where that takes it. Never throws. */
export function changeMarks(change: (marks: SavedMarks) => SavedMarks): void {
	// Read anew: another tab may have saved meanwhile.
	const marks = change(stored());
	$savedMarks.set(marks);
	try {
		browserStorage()?.setItem(savedKey, JSON.stringify(marks));
	} catch {
		// Blocked or full: this page knows it, the next asks again.
	}
}
