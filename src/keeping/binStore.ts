/**
 * Where the bin lies: in a database of its own, so that what was deleted takes no room from what is
 * kept. Nothing here throws. One act at a time, in all tabs: an empty bin is removed, and what another
 * puts in just then would go with it. What is told of a thing (its line) and the thing itself stand apart, so
 * that a look into the bin reads no more than it shows.
 */
import { binDatabase } from '../storage/keys.ts';
import { inDatabase, inTurn, removeDatabase, settled } from '../storage/database.ts';
import { type BinLine, binBytes, byTime, checkLine, makesRoom, notAheadIn, overIn } from './bin.ts';

const stores = ['lines', 'contents'] as const;

/** A thing for the bin: the line that tells of it, and the text of the file that it would be. */
export interface BinThing {
	readonly line: BinLine;
	readonly content: string;
}

/** What is in the bin, the newest first. */
export interface BinReading {
	readonly lines: readonly BinLine[];
	/** How many things in it cannot be read. */
	readonly unreadable: number;
	/** Whether the browser did not let it be opened. */
	readonly refused: boolean;
}

/** What came of putting things into the bin. */
interface Put {
	readonly kept: boolean;
	/** What had to leave for them. */
	readonly left: readonly BinLine[];
}

/** All lines that can be read, and the keys of those that cannot. */
async function linesIn(transaction: IDBTransaction) {
	const store = transaction.objectStore('lines');
	const [keys, values] = await Promise.all([
		settled(store.getAllKeys()),
		settled(store.getAll() as IDBRequest<unknown[]>),
	]);
	const lines = values.map(checkLine);
	return {
		lines: lines.filter((line) => line !== undefined),
		unreadable: keys.filter((key, place) => lines[place]?.id !== key),
	};
}

function remove(transaction: IDBTransaction, keys: readonly IDBValidKey[]): void {
	for (const store of stores) for (const key of keys) transaction.objectStore(store).delete(key);
}

/** What is in the bin on a day. What has been in it for its days leaves. */
export function readBin(now: Date): Promise<BinReading> {
	return inTurn(binDatabase, () => read(now));
}

async function read(now: Date): Promise<BinReading> {
	try {
		const found = await inDatabase(binDatabase, stores, 'look', linesIn);
		if (!found) return { lines: [], unreadable: 0, refused: false };
		const bounded = notAheadIn(found.lines, now);
		const over = overIn(bounded, now).map(({ id }) => id);
		const ahead = bounded.filter((line, place) => line !== found.lines[place]);
		if (over.length > 0 || ahead.length > 0)
			await write((transaction) => {
				remove(transaction, over);
				for (const line of ahead) transaction.objectStore('lines').put(line, line.id);
			});
		const lines = byTime(bounded.filter(({ id }) => !over.includes(id))).reverse();
		const unreadable = found.unreadable.length;
		if (lines.length + unreadable === 0) await removeDatabase(binDatabase);
		return { lines, unreadable, refused: false };
	} catch {
		return { lines: [], unreadable: 0, refused: true };
	}
}

function write(act: (transaction: IDBTransaction) => void): Promise<unknown> {
	return inDatabase(binDatabase, stores, 'write', (transaction) =>
		Promise.resolve(act(transaction))
	);
}

/** Puts things into the bin, all or none; what is oldest leaves where they find no room. */
export function putInBin(things: readonly BinThing[], now: Date): Promise<Put> {
	return inTurn(binDatabase, () => put(things, now));
}

async function put(things: readonly BinThing[], now: Date): Promise<Put> {
	const size = things.reduce((sum, { line }) => sum + line.size, 0);
	try {
		const left = await inDatabase(binDatabase, stores, 'write', async (transaction) => {
			const { lines } = await linesIn(transaction);
			const over = overIn(lines, now);
			const leaving = makesRoom(
				lines.filter((line) => !over.includes(line)),
				size
			);
			if (!leaving) throw new Error('too large');
			remove(
				transaction,
				[...over, ...leaving].map(({ id }) => id)
			);
			for (const { line, content } of things) {
				transaction.objectStore('lines').put(line, line.id);
				transaction.objectStore('contents').put(content, line.id);
			}
			return leaving;
		});
		return { kept: true, left: left ?? [] };
	} catch {
		return { kept: false, left: [] };
	}
}

/**
 * Whether the bin would take so many bytes: found by writing and removing as much, since browsers do
 * not tell. Nothing of it stays.
 */
export function hasRoomFor(size: number): Promise<boolean> {
	return inTurn(binDatabase, () => tryRoom(size));
}

async function tryRoom(size: number): Promise<boolean> {
	if (size > binBytes) return false;
	const probe = '?';
	try {
		await write((transaction) => {
			transaction.objectStore('contents').put(new Uint8Array(size), probe);
		});
		return await takeOut([probe]);
	} catch {
		return false;
	}
}

/** A thing in the bin; `undefined` where it is not there or cannot be read. */
export async function contentInBin(id: string): Promise<string | undefined> {
	try {
		const content = await inDatabase(binDatabase, stores, 'look', (transaction) =>
			settled(transaction.objectStore('contents').get(id) as IDBRequest<unknown>)
		);
		return typeof content === 'string' ? content : undefined;
	} catch {
		return undefined;
	}
}

/** Takes things out of the bin for good; an empty bin leaves nothing behind. Tells whether they are gone. */
export function removeFromBin(ids: readonly string[]): Promise<boolean> {
	return inTurn(binDatabase, () => takeOut(ids));
}

async function takeOut(ids: readonly string[]): Promise<boolean> {
	try {
		const left = await inDatabase(binDatabase, stores, 'write', (transaction) => {
			remove(transaction, ids);
			return settled(transaction.objectStore('lines').count());
		});
		if (left === 0) await removeDatabase(binDatabase);
		return true;
	} catch {
		return false;
	}
}

/** Empties the bin, of what cannot be read too. Tells whether it is empty. */
export async function emptyBin(): Promise<boolean> {
	try {
		await inTurn(binDatabase, () => removeDatabase(binDatabase));
		return true;
	} catch {
		return false;
	}
}
