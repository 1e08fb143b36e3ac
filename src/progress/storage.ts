/**
 * What is kept of progress in the browser, and how. Its keys are named in storage/keys.ts; no other
 * module reaches for localStorage for progress, and unreadable.ts, which few pages need, is handed it.
 *
 * Every item is a key of its own, so two tabs that tick different tasks never undo each other:
 *
 *     refund-ready/1/first/task/apply.submitted
 *         {"at":"2026-11-22T15:04:05.000Z","state":"done","on":"2026-11-22","revision":"2026-11-22"}
 *     refund-ready/1/first/note/apply.submitted/k3v9qd
 *         {"at":"…","text":"Ada has the confirmation","by":"Grace"}
 *     refund-ready/1/first/waiting/ach.letter     {"at":"…","text":"the bank","since":"2026-11-20"}
 *     refund-ready/1/first/answer/account         {"at":"…","text":"none"}
 *     refund-ready/1/first/own/not-paid.rejected  {"at":"…","state":"open"}
 *     refund-ready/1/first/clock/k3v9qd           {"at":"…","text":"liquidation:2026-09-03"}
 *     refund-ready/1/first/reports                {"at":"…","text":"2026-11-29 late:3 paid:120"}
 *     refund-ready/1/first/label                  {"at":"…","text":"Example Widgets"}
 *     refund-ready/shown                          k3v9qd
 *
 * `1` is the version of this shape and `first` the company: an importer with one number never
 * sees that there could be more. `shown` is the company that a new tab shows; a tab that is open
 * keeps its own in sessionStorage, so that two tabs can show two companies.
 *
 * When the checklist changes nothing here does: ids never change, a task that is gone keeps its
 * item, and an id that was replaced is named in the new task's `was`.
 *
 * - An item of ours that cannot be read moves to `refund-ready/aside/…`, so that a new tick does
 *   not write over it. Where there is no room for that it stays, and the tick is not kept.
 * - A key of ours that makes no sense stays where it is; nothing would write over it.
 * - What an older version kept is carried over: see carryOver.ts.
 * - A newer version's keys, kinds that a later release adds, and everybody else's keys are left alone.
 */
import { keysOf } from '../storage/browserStorage.ts';
import { isCompanyId } from '../storage/companyId.ts';
import { asideRoot, heldKey, itemsVersion, ours, shownKey } from '../storage/keys.ts';
import { decodeItem, encodeItem, isItemKey, type Item, type ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';

/** Names a company on this device. Never an importer number. */
export type CompanyId = string;

/** Whether what is ticked will be there next time, and if not, why. */
export type Health = 'kept' | 'blocked' | 'full';

/** All that was found: each company's record, the keys that cannot be read, and whether other versions have keys here. */
interface Saved {
	readonly companies: ReadonlyMap<CompanyId, CompanyRecord>;
	/** Every company of which something is kept, also those whose record was not asked for. */
	readonly ids: readonly CompanyId[];
	readonly unreadable: readonly string[];
	readonly otherVersion: boolean;
	readonly health: Health;
}

const root = `${ours}${itemsVersion}/`;
const laterKind = /^[a-z][a-z-]*(?:\/[a-z0-9.-]+)*$/;

/** The storage key of an item of this version. */
export function keyOf(company: CompanyId, item: ItemKey): string {
	return `${root}${company}/${item}`;
}

/** Splits a storage key of this version; `undefined` where it names no item of a company. */
export function splitKey(key: string): { company: CompanyId; item: string } | undefined {
	const rest = key.slice(root.length);
	const slash = rest.indexOf('/');
	const company = rest.slice(0, slash);
	return slash > 0 && isCompanyId(company) ? { company, item: rest.slice(slash + 1) } : undefined;
}

/**
 * Reads what is kept, of one company or of all, and puts aside what cannot be read. Never throws.
 * A page that shows one company does not pay for reading five hundred.
 */
export function readSaved(storage: Storage | undefined, only?: CompanyId): Saved {
	const companies = new Map<CompanyId, Map<ItemKey, Item>>();
	const ids = new Set<CompanyId>();
	const unreadable: string[] = [];
	let otherVersion = false;
	let health: Health = storage ? 'kept' : 'blocked';
	try {
		for (const key of storage ? keysOf(storage) : []) {
			if (!key.startsWith(ours)) continue;
			if (key.startsWith(asideRoot)) unreadable.push(key);
			else if (key.startsWith(root)) readKey(key);
			else if (/^refund-ready\/\d+\//.test(key)) otherVersion = true;
		}
	} catch {
		health = 'blocked';
	}
	return { companies, ids: [...ids], unreadable, otherVersion, health };

	function readKey(key: string): void {
		const parts = splitKey(key);
		if (!parts || !isItemKey(parts.item)) {
			if (!parts || !laterKind.test(parts.item)) unreadable.push(key);
			return;
		}
		if (only !== undefined && parts.company !== only) {
			ids.add(parts.company);
			return;
		}
		const stored = storage?.getItem(key);
		if (storage === undefined || stored === null || stored === undefined) return;
		const item = decodeItem(parts.item, stored);
		if (item) {
			const record = companies.get(parts.company) ?? new Map<ItemKey, Item>();
			companies.set(parts.company, record.set(parts.item, item));
			ids.add(parts.company);
		} else unreadable.push(putAside(storage, key, stored));
	}
}

/**
 * Moves a value out of the way of new ticks; gives the key under which it now stands. Where there
 * is no room for a copy it stays: to remove it first and copy it then could lose it.
 */
export function putAside(storage: Storage, key: string, stored: string): string {
	try {
		let target = asideRoot + key.slice(ours.length);
		for (let copy = 2; storage.getItem(target) !== null; copy++)
			target = `${asideRoot}${key.slice(ours.length)}~${copy}`;
		storage.setItem(target, stored);
		storage.removeItem(key);
		return target;
	} catch {
		return key;
	}
}

/** The company that this tab shows; `undefined` where none was chosen. */
export function readShown(): CompanyId | undefined {
	try {
		const id =
			window.sessionStorage.getItem(shownKey) ?? window.localStorage.getItem(shownKey) ?? '';
		return isCompanyId(id) ? id : undefined;
	} catch {
		return undefined;
	}
}

/** Whether this tab brought something along for which a page before had no room. */
export function hasHeld(): boolean {
	try {
		return window.sessionStorage.getItem(heldKey) !== null;
	} catch {
		return false;
	}
}

/** Keeps the company to show in this tab, and, where a person chose it, in those that open later. */
export function writeShown(company: CompanyId, chosen: boolean): void {
	try {
		window.sessionStorage.setItem(shownKey, company);
		if (chosen) window.localStorage.setItem(shownKey, company);
	} catch {
		// This page goes on showing it; the next shows what it finds.
	}
}

/** Whether storage has anything of a company. */
export function keepsAny(storage: Storage | undefined, company: CompanyId): boolean {
	try {
		return !storage || keysOf(storage).some((key) => key.startsWith(`${root}${company}/`));
	} catch {
		return true;
	}
}

/** Reads one item anew, for a change that another tab made. `undefined` where it is gone or unreadable. */
export function readItem(
	storage: Storage | undefined,
	company: CompanyId,
	key: ItemKey
): Item | undefined {
	try {
		const stored = storage?.getItem(keyOf(company, key));
		return typeof stored === 'string' ? decodeItem(key, stored) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Storage keys of older versions for which there was no room, by the key that is to take their
 * place: they go with what is written or removed there.
 */
export const waiting = new Map<string, readonly string[]>();

/** Writes one item; `undefined` removes it. Tells whether it is kept. Never throws. */
export function writeItem(
	storage: Storage | undefined,
	company: CompanyId,
	key: ItemKey,
	item: Item | undefined
): Health {
	if (!storage) return 'blocked';
	try {
		const place = keyOf(company, key);
		const stored = storage.getItem(place);
		// What could not be read and had no room aside is not written over.
		if (stored !== null && !decodeItem(key, stored))
			if (putAside(storage, place, stored) === place) return 'full';
		if (item) storage.setItem(place, encodeItem(item));
		else storage.removeItem(place);
		for (const older of waiting.get(place) ?? []) storage.removeItem(older);
		waiting.delete(place);
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError'
			? 'full'
			: 'blocked';
	}
}

/**
 * Follows what other tabs write. `onItem` is told which item changed; `onAll` that everything may
 * have: storage was cleared, or this page comes back from the back/forward cache, where it heard
 * nothing.
 */
export function followOtherTabs(
	onItem: (company: CompanyId, key: ItemKey) => void,
	onAll: () => void
): void {
	window.addEventListener('storage', ({ key }) => {
		if (key === null) return onAll();
		if (!key.startsWith(root)) return;
		const parts = splitKey(key);
		if (parts && isItemKey(parts.item)) onItem(parts.company, parts.item);
	});
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) onAll();
	});
}
