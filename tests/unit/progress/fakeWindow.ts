import type * as Store from '../../../src/progress/store';
import { FakeStorage } from './fakeStorage';

type Listener = (event: unknown) => void;

/** As much of a window as the store asks for. Each tab of a test has one; all may share a storage. */
export class FakeWindow {
	storage: Storage | undefined;
	/** As in a browser that forbids storage: asking for it throws. */
	forbidden = false;
	private readonly listeners = new Map<string, Set<Listener>>();

	constructor(storage: Storage | undefined = new FakeStorage()) {
		this.storage = storage;
	}

	get localStorage(): Storage | undefined {
		if (this.forbidden) throw new DOMException('Forbidden', 'SecurityError');
		return this.storage;
	}

	addEventListener(type: string, listener: Listener): void {
		this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
	}

	removeEventListener(type: string, listener: Listener): void {
		this.listeners.get(type)?.delete(listener);
	}

	/** How many listen to events of a type. */
	listening(type: string): number {
		return this.listeners.get(type)?.size ?? 0;
	}

	/** Tells this tab that another one changed a key; `null` says that storage was cleared. */
	tellOfKey(key: string | null): void {
		for (const listener of this.listeners.get('storage') ?? []) listener({ key });
	}

	/** Shows the page, from the back/forward cache or anew. */
	show(persisted: boolean): void {
		for (const listener of this.listeners.get('pageshow') ?? []) listener({ persisted });
	}

	/** Makes this the window that code under test sees. */
	enter(): void {
		Object.assign(globalThis, { window: this });
	}
}

/** The store of one page. */
export type OpenStore = typeof Store;

let opened = 0;

/** Opens the store as a page load does: modules of its own, mounted, in this window. */
export async function openStore(window: FakeWindow): Promise<OpenStore> {
	window.enter();
	// The query makes Node load the module anew.
	const path = `../../../src/progress/store.ts?opened=${++opened}`;
	const store = (await import(path)) as OpenStore;
	store.$record.listen(() => undefined);
	return store;
}
