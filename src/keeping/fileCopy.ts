/**
 * A copy of all that is kept in a file on the reader's disk, which is written again after changes
 * (File System Access; Chromium's browsers alone have it). The file's handle stays in a database of
 * its own, how the copy stands in the marks of saving (savedMarks.ts), so that every page knows.
 *
 * - One tab at a time reads and writes the file (Web Locks).
 * - It is written over where it is as this browser left it, or where all that it holds is here.
 * - The browser writes beside the file and puts that in its place, so a write that ends half-way
 *   leaves the file as it was.
 */
import checklist from 'virtual:checklist';
import { addEarlierFiles, readEarlierFiles } from '../entries/earlierFilesStore.ts';
import { newCompanyId } from '../progress/newCompanyId.ts';
import { readSaved } from '../progress/storage.ts';
import { $companies, loadEveryCompany } from '../progress/store.ts';
import { $health } from '../progress/trouble.ts';
import { $undoable, change, undoLast } from '../progress/undo.ts';
import { largestFile, readExportFile } from '../sharing/exportFile.ts';
import { fromFile, writesOfAll } from '../sharing/incoming.ts';
import { browserStorage } from '../storage/browserStorage.ts';
import { inDatabase, removeDatabase, settled } from '../storage/database.ts';
import { copyDatabase } from '../storage/keys.ts';
import { readBesides } from './besides.ts';
import { canTakeIn, judgeCopy, saysTheSame, troubleOf } from './copyRules.ts';
import { type CopyMark, type CopyTrouble, markSaved } from './lastSaved.ts';
import { $savedMarks, changeMarks } from './savedMarks.ts';
import { wholeFile } from './wholeFile.ts';

/** A file's handle, with what the types of the language leave out. */
interface Handle extends FileSystemFileHandle {
	queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Pickers {
	showSaveFilePicker(wishes: object): Promise<Handle>;
	showOpenFilePicker(wishes: object): Promise<Handle[]>;
}

/** What came of writing: nothing where the copy is off, or the reader took the choice back. */
export type CopyOutcome = 'written' | 'off' | CopyTrouble;

const stores = ['copy'];

/** Whether this browser can write the same file again. */
export const canKeepCopy = () => 'showSaveFilePicker' in window && 'locks' in navigator;

/**
 * Has the reader choose the file: a new one, which the browser empties where it is there already, or
 * one to go on with. A new one is called by the name that is suggested, where the reader leaves it. Then
 * it is written. A press has to come just before.
 */
export async function chooseCopy(
	which: 'new' | 'existing',
	suggestedName: string
): Promise<CopyOutcome> {
	const pickers = window as unknown as Pickers;
	const types = [{ accept: { 'application/json': ['.json'] } }];
	let handle: Handle | undefined;
	try {
		handle =
			which === 'new'
				? await pickers.showSaveFilePicker({ suggestedName, types })
				: (await pickers.showOpenFilePicker({ types }))[0];
	} catch (error) {
		// Who closes the dialog wants nothing.
		if (error instanceof DOMException && error.name === 'AbortError') return 'off';
		return 'failed';
	}
	if (!handle) return 'off';
	const { name } = handle;
	try {
		await inDatabase(copyDatabase, stores, 'write', (transaction) => {
			const store = transaction.objectStore('copy');
			store.delete('left');
			return settled(store.put(handle, 'handle'));
		});
	} catch {
		return 'failed';
	}
	markCopy(() => ({ name }));
	return writeCopy({ ask: true });
}

/** Ends it: the file stays on the disk as it is, and this browser forgets which it was. */
export async function stopCopy(): Promise<void> {
	markCopy(() => undefined);
	await removeDatabase(copyDatabase).catch(() => undefined);
}

/**
 * Writes the copy, unless the file holds what may not be written over; `ask` where a press came just
 * before, so that the browser may ask for its leave again. Never throws.
 */
export async function writeCopy({ ask = false } = {}): Promise<CopyOutcome> {
	return withFile(ask, async (handle, isAsLeft) => {
		const now = new Date();
		const text = await textOf(handle);
		if (!(await isAsLeft(text))) {
			const { companies } = readSaved(browserStorage());
			const here = {
				companies: new Map([...companies, ...$companies.get()]),
				filed: await readEarlierFiles(),
			};
			const judged = judgeCopy(text, here, now);
			if (judged !== 'write') return judged;
		}
		return write(handle, now, text);
	});
}

/**
 * Takes in what the file holds and this browser lacks, as a change that can be taken back, then writes
 * the copy. What does not fit here leaves the file as it is.
 */
export async function takeInCopy(): Promise<CopyOutcome> {
	return withFile(true, async (handle) => {
		const text = await textOf(handle);
		const file = readExportFile(text);
		if (!canTakeIn(file)) return 'foreign';
		loadEveryCompany();
		const writes = writesOfAll(
			fromFile(file.companies),
			$companies.get(),
			'merge',
			checklist,
			newCompanyId
		);
		const { filed } = readBesides(file.fields);
		if (filed.length > 0 && !(await addEarlierFiles(filed))) return 'failed';
		const before = $undoable.get();
		change(writes, () => void forgetLeft());
		// Where there was nothing to change, the last change is another's.
		if ($undoable.get() !== before && $health.get() !== 'kept') {
			undoLast();
			return 'failed';
		}
		return write(handle, new Date(), text);
	});
}

/** What was taken in and taken back stands in the file alone: that is judged anew before it is written over. */
async function forgetLeft(): Promise<void> {
	await inDatabase(copyDatabase, stores, 'write', (transaction) =>
		settled(transaction.objectStore('copy').delete('left'))
	).catch(() => undefined);
}

/** Does something with the file while no other tab does, and marks what came of it. */
async function withFile(
	ask: boolean,
	act: (handle: Handle, isAsLeft: (text: string) => Promise<boolean>) => Promise<CopyOutcome>
): Promise<CopyOutcome> {
	if ($savedMarks.get().copy === undefined) return 'off';
	const outcome = await navigator.locks.request(copyDatabase, async (): Promise<CopyOutcome> => {
		try {
			const kept = await inDatabase(copyDatabase, stores, 'look', async (transaction) => {
				const store = transaction.objectStore('copy');
				const [handle, left] = await Promise.all([
					settled(store.get('handle') as IDBRequest<Handle | undefined>),
					settled(store.get('left') as IDBRequest<string | undefined>),
				]);
				return { handle, left };
			});
			if (!kept?.handle) return 'gone';
			if (!(await mayWrite(kept.handle, ask))) return 'permission';
			return await act(kept.handle, async (text) => kept.left === (await hashOf(text)));
		} catch (error) {
			return troubleOf(error);
		}
	});
	if (outcome !== 'off' && outcome !== 'written')
		markCopy((copy) => copy && { ...copy, trouble: outcome });
	return outcome;
}

async function mayWrite(handle: Handle, ask: boolean): Promise<boolean> {
	const wish = { mode: 'readwrite' } as const;
	const now = await handle.queryPermission(wish);
	return now === 'granted' || (ask && (await handle.requestPermission(wish)) === 'granted');
}

async function textOf(handle: Handle): Promise<string> {
	const file = await handle.getFile();
	// None of ours is so large, and reading it would stop the page.
	return file.size > largestFile ? '?' : file.text();
}

/** Writes all that is kept; a file that has it already is left as it is. `before` is what stands in it. */
async function write(handle: Handle, now: Date, before: string): Promise<CopyOutcome> {
	const whole = await wholeFile('all', now);
	const isThere = saysTheSame(before, whole);
	if (!isThere) {
		const stream = await handle.createWritable();
		try {
			await stream.write(whole);
			await stream.close();
		} catch (error) {
			await stream.abort().catch(() => undefined);
			throw error;
		}
	}
	const text = isThere ? before : whole;
	const left = await hashOf(text);
	await inDatabase(copyDatabase, stores, 'write', (transaction) =>
		settled(transaction.objectStore('copy').put(left, 'left'))
	);
	const at = now.toISOString();
	changeMarks((marks) =>
		marks.copy ? { ...markSaved(marks, 'all', at), copy: { name: handle.name, at } } : marks
	);
	return 'written';
}

async function hashOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return String.fromCharCode(...new Uint8Array(hash));
}

function markCopy(next: (copy: CopyMark | undefined) => CopyMark | undefined): void {
	changeMarks(({ copy, ...marks }) => {
		const after = next(copy);
		return after ? { ...marks, copy: after } : marks;
	});
}
