/**
 * The browser's databases (IndexedDB), for what does not fit into localStorage or is needed by a
 * worker, which has none. Nothing is made until there is something to keep.
 */

/** What came of a request to a database; rejects where it was refused. */
export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('refused'));
	});
}

/** Opens a database with these stores; without `make` only where it is there already. */
function open(
	name: string,
	stores: readonly string[],
	make: boolean
): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		let absent = false;
		request.onupgradeneeded = () => {
			if (make) for (const store of stores) request.result.createObjectStore(store);
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

/**
 * Does something in one transaction over all stores of a database, and closes it. `look` only reads,
 * and gives `undefined` where there is no database; `write` makes it. Rejects where the browser
 * refuses, has no room, or what was done failed: then nothing of it is kept.
 */
export async function inDatabase<Value>(
	name: string,
	stores: readonly string[],
	mode: 'look' | 'write',
	act: (transaction: IDBTransaction) => Promise<Value>
): Promise<Value | undefined> {
	const database = await open(name, stores, mode === 'write');
	if (!database) return undefined;
	try {
		const transaction = database.transaction(
			[...stores],
			mode === 'write' ? 'readwrite' : 'readonly'
		);
		// A write is kept when the transaction is over, not when its request is: the disk may be full.
		const over = new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
		});
		try {
			const value = await act(transaction);
			await over;
			return value;
		} catch (error) {
			over.catch(() => undefined);
			try {
				transaction.abort();
			} catch {
				// It is over already.
			}
			throw error;
		}
	} finally {
		database.close();
	}
}

const turns = new Map<string, Promise<unknown>>();

/**
 * Does something with a database when nobody else does: what is found out in one transaction still holds
 * in what follows. No other tab does meanwhile either, where the browser has locks. Not within itself.
 */
export function inTurn<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
	const turn = (turns.get(name) ?? Promise.resolve()).then(() => whenAlone(name, act));
	turns.set(
		name,
		turn.catch(() => undefined)
	);
	return turn;
}

/** With a lock where the browser gives one, as it does on pages by https. */
async function whenAlone<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
	let begun = false;
	try {
		return await navigator.locks.request(name, () => {
			begun = true;
			return act();
		});
	} catch (error) {
		if (begun) throw error;
		return act();
	}
}

/** Removes a database, and with it that there was one. Rejects where the browser refuses. */
export async function removeDatabase(name: string): Promise<void> {
	await settled(indexedDB.deleteDatabase(name));
}

/** Whether there is a database of this name, without opening it. Never throws. */
export async function hasDatabase(name: string): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some((each) => each.name === name);
	} catch {
		return false;
	}
}
