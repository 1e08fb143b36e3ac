/**
 * What storage had no room for, brought along to the tab's next page: in sessionStorage, which has a
 * room of its own and goes with the tab. A page loads this when it holds something, or the one
 * before did, which is seldom.
 */
import { isCompanyId } from '../storage/companyId.ts';
import { heldKey } from '../storage/keys.ts';
import { checkItem, encodeItem, isItemKey } from './item.ts';
import type { Health } from './storage.ts';
import { $goesAlong, $health } from './trouble.ts';
import { type HeldWrite, placeOf, unsaved } from './unsaved.ts';

let watching = false;
/** Whether what a page before held is still to be taken up. */
let due = true;

/**
 * Takes up what the page before held, tries it by `flush`, and from then on has the tab keep what is held here.
 * What was written here since, or by another tab, is later and stays.
 */
export function holdOver(flush: () => Health): void {
	if (due) {
		due = false;
		for (const write of readHeld())
			if (!unsaved.has(placeOf(write))) unsaved.set(placeOf(write), write);
		if (unsaved.size > 0) $health.set(flush());
	}
	keepHeld();
	if (watching) return;
	watching = true;
	$health.listen(() => {
		if (!due) keepHeld();
	});
	window.addEventListener('pagehide', () => {
		// A page that comes back from the browser's cache takes up what later pages made of it.
		if (keepHeld()) unsaved.clear();
		due = true;
	});
}

/** Keeps for this tab what is held now, and tells whether that goes along to the next page. */
function keepHeld(): boolean {
	let kept = true;
	try {
		const held = [...unsaved.values()].map(({ item, ...write }) => ({
			...write,
			...(item && { item: encodeItem(item) }),
		}));
		if (held.length > 0) window.sessionStorage.setItem(heldKey, JSON.stringify(held));
		else window.sessionStorage.removeItem(heldKey);
	} catch {
		kept = false;
	}
	$goesAlong.set(kept);
	return kept;
}

/** What the page before held, as far as it makes sense; whatever stands there, nothing is thrown. */
function readHeld(): HeldWrite[] {
	try {
		const held: unknown = JSON.parse(window.sessionStorage.getItem(heldKey) ?? '[]');
		return Array.isArray(held) ? held.flatMap(readWrite) : [];
	} catch {
		return [];
	}
}

function readWrite(data: unknown): HeldWrite[] {
	if (typeof data !== 'object' || data === null) return [];
	const { company, key, item, seen, waits } = data as Readonly<Record<string, unknown>>;
	if (typeof company !== 'string' || !isCompanyId(company)) return [];
	if (typeof key !== 'string' || !isItemKey(key)) return [];
	const kept = typeof item === 'string' ? checkItem(key, JSON.parse(item)) : undefined;
	if (item !== undefined && !kept) return [];
	return [{ company, key, item: kept, seen: textOr(seen), waits: textOr(waits) }];
}

const textOr = (data: unknown) => (typeof data === 'string' ? data : undefined);
