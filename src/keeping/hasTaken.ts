import { takenKey } from '../storage/keys.ts';

/** Whether a page before took something in that can be taken back (taken.ts), so that few pages load what does. */
export function hasTaken(): boolean {
	try {
		return window.sessionStorage.getItem(takenKey) !== null;
	} catch {
		return false;
	}
}
