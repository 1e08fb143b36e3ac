import { browserStorage } from '../storage/browserStorage.ts';
import { migrateStorage } from './migrateStorage.ts';
import { $health, $otherVersion } from './trouble.ts';
import { hold, placeOf, unsaved } from './unsaved.ts';

/**
 * Carries over what older versions kept, and has the page read anew by `load` where that changes
 * what it shows. A page loads it when it finds another version's keys, which few do; what is ticked
 * before it comes is later than all of it, and stays.
 */
export function carryOver(load: () => void): void {
	const storage = browserStorage();
	if (!storage) return;
	const { moved, held, health, left } = migrateStorage(storage);
	const fresh = held.filter((write) => !unsaved.has(placeOf(write)));
	for (const write of fresh) hold(write);
	if (moved || fresh.length > 0) load();
	if (health !== 'kept') $health.set(health);
	$otherVersion.set(left);
}
