/** What somebody who writes notes on this device is called, if they say so. */
import { browserStorage } from '../storage/browserStorage.ts';
import { writerKey } from '../storage/keys.ts';
import { textLimits } from './item.ts';

/** The name that was given; empty where none was, or the browser keeps nothing. */
export function readWriter(): string {
	try {
		return browserStorage()?.getItem(writerKey)?.slice(0, textLimits.by) ?? '';
	} catch {
		return '';
	}
}

/** Keeps the name for the notes that are written from now on; an empty one is forgotten. */
export function writeWriter(name: string): void {
	try {
		if (name.trim() === '') browserStorage()?.removeItem(writerKey);
		else browserStorage()?.setItem(writerKey, name.slice(0, textLimits.by));
	} catch {
		// The notes of this page have it all the same.
	}
}
