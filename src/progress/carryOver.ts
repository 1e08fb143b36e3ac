import { browserStorage } from '../storage/browserStorage.ts';
import { holdOver } from './heldOver.ts';
import { migrateStorage } from './migrateStorage.ts';
import type { Health } from './storage.ts';
import { $health, $otherVersion } from './trouble.ts';
import { hold, placeOf, unsaved } from './unsaved.ts';

/**
 * Takes up what the tab's page before held, which `flush` tries, and carries over what older versions kept, and has the page read anew by `load` where that changes
 * what it shows. A page loads it when it finds another version's keys, which few do; what is ticked
 * before it comes is later than all of it, and stays.
 */
export function carryOver(load: () => void, flush: () => Health): void {
	holdOver(flush);
	const storage = browserStorage();
	if (!storage || !$otherVersion.get()) return;
	const { moved, held, health, left } = migrateStorage(storage);
	const fresh = held.filter((write) => !unsaved.has(placeOf(write)));
	for (const write of fresh) hold(write);
	if (moved || fresh.length > 0) load();
	if (health !== 'kept') $health.set(health);
	$otherVersion.set(left);
}
