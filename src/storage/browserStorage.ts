/** The browser's storage, or `undefined` where it refuses to be used at all. */
export function browserStorage(): Storage | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}

/**
 * Every key on this origin, also those of others. Throws where storage does. As the object's own
 * properties: one after the other by their number takes twice as long, which twenty thousand are felt by.
 */
export function keysOf(storage: Storage): string[] {
	return Object.keys(storage);
}
