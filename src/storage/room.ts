import { keysOf } from './browserStorage.ts';
import { probeRoot } from './keys.ts';

/** How many UTF-16 units all of this origin's keys and values take; browsers count them together. */
export function unitsInUse(storage: Storage | undefined): number {
	try {
		return (storage ? keysOf(storage) : []).reduce(
			(sum, key) => sum + key.length + (storage?.getItem(key)?.length ?? 0),
			0
		);
	} catch {
		return 0;
	}
}

/** So much every browser gives a site: Safari 5 MB of two bytes a unit, the others twice that. */
export const leastUnits = 2_500_000;

/** As far as `unitsLeft` looks. */
export const mostUnits = 2 ** 23 - 2 ** 10;

/**
 * How many more units fit, found by trying: browsers do not tell. Looks up to some eight million,
 * to within a thousand, and leaves nothing behind.
 */
export function unitsLeft(storage: Storage | undefined): number {
	let fits = 0;
	// Each step under a key of its own, or every one would write all that fits once more.
	const probes: string[] = [];
	for (let step = 2 ** 22; step >= 2 ** 10; step /= 2)
		try {
			const key = `${probeRoot}${step}`;
			probes.push(key);
			storage?.setItem(key, 'x'.repeat(step - key.length));
			fits += storage ? step : 0;
		} catch {
			// It does not fit; half of it may.
		}
	try {
		for (const key of probes) storage?.removeItem(key);
	} catch {
		// A storage that refuses to remove also refused to write.
	}
	return fits;
}
