/**
 * Where earlier files are remembered, on request: a database of their own, because a million
 * numbers do not fit into localStorage, and a worker has none. Nothing is opened, and nothing
 * made, until there is something to keep.
 */
import { inDatabase, removeDatabase, settled } from '../storage/database.ts';
import { entriesDatabase } from '../storage/keys.ts';
import { type EarlierFiles, setKey, withSets } from './earlierFiles.ts';

const store = 'earlier-files';
const stores = [store];

function isEarlierFiles(value: unknown): value is EarlierFiles {
	if (typeof value !== 'object' || value === null) return false;
	const { salt, hashes } = value as Partial<EarlierFiles>;
	return Array.isArray(salt) && salt.every(Number.isInteger) && hashes instanceof Float64Array;
}

async function setsIn(transaction: IDBTransaction): Promise<EarlierFiles[]> {
	const values = await settled(transaction.objectStore(store).getAll() as IDBRequest<unknown[]>);
	return values.filter(isEarlierFiles);
}

/**
 * What is remembered, a set for each company and device; none where nothing is or the browser
 * refuses. Never throws.
 */
export async function readEarlierFiles(): Promise<EarlierFiles[]> {
	try {
		return (await inDatabase(entriesDatabase, stores, 'look', setsIn)) ?? [];
	} catch {
		return [];
	}
}

/** Remembers sets beside those that are. Gives all that is remembered then, `undefined` where it is not kept. Never throws. */
export async function addEarlierFiles(
	more: readonly EarlierFiles[]
): Promise<EarlierFiles[] | undefined> {
	try {
		return await inDatabase(entriesDatabase, stores, 'write', async (transaction) => {
			const all = withSets(await setsIn(transaction), more);
			const kept = transaction.objectStore(store);
			kept.clear();
			for (const set of all) kept.put(set, setKey(set));
			return all;
		});
	} catch {
		return undefined;
	}
}

/** Forgets all of it, and that there was anything. Tells whether it is gone. Never throws. */
export async function forgetEarlierFiles(): Promise<boolean> {
	try {
		await removeDatabase(entriesDatabase);
		return true;
	} catch {
		return false;
	}
}
