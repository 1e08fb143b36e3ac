/**
 * What was taken in last, by a link or a file, brought along to the tab's next pages, which offer to
 * take it back: in sessionStorage, which goes with the tab. Only the last such act, and only until
 * another is done at once: what comes after it is no longer the act that a person came from.
 */
import { showCompany } from '../companies/companies.ts';
import { isEmpty } from '../progress/compare.ts';
import { checkItem, encodeItem, type Item, type ItemKey, isItemKey } from '../progress/item.ts';
import type { CompanyId } from '../progress/storage.ts';
import { isCompanyId } from '../storage/companyId.ts';
import { $companies, $company } from '../progress/store.ts';
import { $undoable, type UndoableChange } from '../progress/undo.ts';
import { takenKey } from '../storage/keys.ts';
import { removeFromBin } from './binStore.ts';

/** In ms: who comes later than this thinks of something else. */
const offeredFor = 60 * 60 * 1000;

/** Whether this page knows what was taken in last: it did so itself, or took it up. */
let known = false;

/** What goes along beside the change itself. */
interface Along {
	/** What is said of it. */
	readonly said: string;
	/** The company that was shown before. */
	readonly shown: CompanyId;
	/** What was put into the bin for it, and leaves it where it is taken back. */
	readonly binned?: readonly string[] | undefined;
}

/**
 * Lets the tab's next pages take back the change that was made last here. To be called after it.
 * Never throws: where the browser refuses, only the page itself can take it back.
 */
export function bringAlong(along: Along): void {
	const undoable = $undoable.get();
	const last = undoable.at(-1);
	if (!last) return;
	known = true;
	$undoable.set([...undoable.slice(0, -1), { ...last, said: along.said }]);
	keep(
		JSON.stringify({
			...along,
			at: Date.now(),
			changes: last.changes.map(({ company, before, after }) => ({
				company,
				before: written(before),
				after: written(after),
			})),
		})
	);
	untilNext();
}

/**
 * Takes up what a page before took in, once every company is read, so that it can be taken back here.
 * Gives what is said of it; `undefined` where there is nothing, nothing of it stands any more, or this
 * page knows of it already.
 */
export function takeUp(now = Date.now()): string | undefined {
	const taken = known ? undefined : read();
	if (!taken) return undefined;
	known = true;
	const stands = taken.changes.some(({ company, after }) =>
		[...after].some(([key, item]) => item && textOf(company, key) === encodeItem(item))
	);
	if (!stands || !(Math.abs(now - taken.at) < offeredFor)) {
		keep(undefined);
		return undefined;
	}
	const { changes, said, shown, binned } = taken;
	const undone = () => {
		void removeFromBin(binned);
		if (isEmpty($companies.get().get($company.get()) ?? new Map())) showCompany(shown);
	};
	$undoable.set([{ changes, said, undone }, ...$undoable.get()]);
	untilNext();
	return said;
}

/** Forgets it as soon as it is taken back, or something else is done at once. */
function untilNext(): void {
	const stop = $undoable.listen(() => {
		stop();
		keep(undefined);
	});
}

function keep(text: string | undefined): void {
	try {
		if (text === undefined) window.sessionStorage.removeItem(takenKey);
		else window.sessionStorage.setItem(takenKey, text);
	} catch {
		// It can be taken back on the page itself.
	}
}

const textOf = (company: CompanyId, key: ItemKey) => {
	const item = $companies.get().get(company)?.get(key);
	return item && encodeItem(item);
};

const written = (items: UndoableChange['before']) =>
	[...items].map(([key, item]) => (item ? [key, encodeItem(item)] : [key]));

/** What stands there, as far as all of it makes sense; whatever it is, nothing is thrown. */
function read() {
	try {
		const taken: unknown = JSON.parse(window.sessionStorage.getItem(takenKey) ?? '');
		if (typeof taken !== 'object' || taken === null) return undefined;
		const { said, shown, at, binned = [], changes } = taken as Readonly<Record<string, unknown>>;
		if (typeof said !== 'string' || typeof at !== 'number') return undefined;
		if (typeof shown !== 'string' || !isCompanyId(shown)) return undefined;
		if (!Array.isArray(changes) || !Array.isArray(binned)) return undefined;
		return {
			said,
			shown,
			at,
			binned: binned.filter((id) => typeof id === 'string'),
			changes: changes.map(readChange),
		};
	} catch {
		return undefined;
	}
}

/** One company's change; throws where it makes no sense. */
function readChange(data: unknown): UndoableChange {
	const { company, before, after } = data as Readonly<Record<string, unknown>>;
	if (typeof company !== 'string' || !isCompanyId(company)) throw new TypeError('no company');
	return { company, before: readItems(before), after: readItems(after) };
}

function readItems(data: unknown): Map<ItemKey, Item | undefined> {
	return new Map(
		(data as readonly (readonly unknown[])[]).map(([key, text]) => {
			if (typeof key !== 'string' || !isItemKey(key)) throw new TypeError('no key');
			if (text === undefined) return [key, undefined];
			const item = typeof text === 'string' ? checkItem(key, JSON.parse(text)) : undefined;
			if (!item) throw new TypeError('no item');
			return [key, item];
		})
	);
}
