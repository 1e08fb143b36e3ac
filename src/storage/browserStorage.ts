/** The browser's storage, or `undefined` where it refuses to be used at all. */
export function browserStorage(): Storage | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}

/** Every key on this origin, also those of others. Throws where storage does. */
export function keysOf(storage: Storage): string[] {
	return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
		(key) => key !== null
	);
}
