import { ours } from '../storage/keys.ts';

/** The text of each unreadable key, so that a file can carry them. */
export function readUnreadable(
	storage: Storage | undefined,
	keys: readonly string[]
): Map<string, string> {
	const texts = new Map<string, string>();
	try {
		for (const key of keys) {
			const text = storage?.getItem(key);
			if (typeof text === 'string') texts.set(key, text);
		}
	} catch {
		// A storage that refuses now has nothing to give.
	}
	return texts;
}

/** Deletes keys that could not be read, when the person asks for it. Only keys of ours are touched. */
export function deleteUnreadable(storage: Storage | undefined, keys: readonly string[]): void {
	try {
		for (const key of keys) if (key.startsWith(ours)) storage?.removeItem(key);
	} catch {
		// They stay; the next visit finds them again.
	}
}
