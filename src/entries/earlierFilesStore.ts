/**
 * Where earlier files are remembered, on request: a database of their own, because a million
 * numbers do not fit into localStorage, and a worker has none. Nothing is opened, and nothing
 * made, until there is something to keep.
 */
import { entriesDatabase } from '../storage/keys.ts';
import type { EarlierFiles } from './earlierFiles.ts';

const store = 'earlier-files';

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('refused'));
	});
}

/** Opens the database; without `make` only where it is there already. */
function open(make: boolean): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(entriesDatabase, 1);
		let absent = false;
		request.onupgradeneeded = () => {
			if (make) request.result.createObjectStore(store);
			else {
				absent = true;
				// Without this a database would be left behind by only looking for one.
				request.transaction?.abort();
			}
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault();
			if (absent) resolve(undefined);
			else reject(request.error ?? new Error('refused'));
		};
		request.onblocked = () => reject(new Error('blocked'));
	});
}

function isEarlierFiles(value: unknown): value is EarlierFiles {
	if (typeof value !== 'object' || value === null) return false;
	const { salt, hashes } = value as Partial<EarlierFiles>;
	return Array.isArray(salt) && salt.every(Number.isInteger) && hashes instanceof Float64Array;
}

/** Tells whether anything is remembered, without opening it. Never throws. */
export async function anyEarlierFiles(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some((each) => each.name === entriesDatabase);
	} catch {
		return false;
	}
}

/** What is remembered, or `undefined` where nothing is or the browser refuses. Never throws. */
export async function readEarlierFiles(): Promise<EarlierFiles | undefined> {
	try {
		const database = await open(false);
		if (!database) return undefined;
		try {
			const request: IDBRequest<unknown> = database
				.transaction(store)
				.objectStore(store)
				.get('all');
			const value = await settled(request);
			return isEarlierFiles(value) ? value : undefined;
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}

/** Keeps what is to be remembered. Tells whether it is kept. Never throws. */
export async function writeEarlierFiles(earlier: EarlierFiles): Promise<boolean> {
	try {
		const database = await open(true);
		if (!database) return false;
		try {
			await settled(
				database.transaction(store, 'readwrite').objectStore(store).put(earlier, 'all')
			);
			return true;
		} finally {
			database.close();
		}
	} catch {
		return false;
	}
}

/** Forgets all of it, and that there was anything. Tells whether it is gone. Never throws. */
export async function forgetEarlierFiles(): Promise<boolean> {
	try {
		await settled(indexedDB.deleteDatabase(entriesDatabase));
		return true;
	} catch {
		return false;
	}
}
