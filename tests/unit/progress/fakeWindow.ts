import { registerHooks } from 'node:module';
import type * as Changes from '../../../src/progress/undo.ts';
import type * as Companies from '../../../src/companies/companies.ts';
import type * as TakeIn from '../../../src/companies/takeIn.ts';
import type * as Taken from '../../../src/keeping/taken.ts';
import type * as KeepReports from '../../../src/progress/keepReports.ts';
import type * as KeptDates from '../../../src/progress/keptDates.ts';
import type * as Notes from '../../../src/progress/notes.ts';
import type * as OwnTasks from '../../../src/progress/ownTasks.ts';
import type * as PutAside from '../../../src/progress/putAside.ts';
import type * as Store from '../../../src/progress/store.ts';
import type * as Texts from '../../../src/progress/texts.ts';
import type * as Trouble from '../../../src/progress/trouble.ts';
import type { Task } from '../../../src/progress/checklist.ts';
import { noteEntries } from '../../../src/progress/noteEntries.ts';
import { FakeStorage } from './fakeStorage.ts';

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

	/** Tells this tab that another one changed a key; `null` says that storage was cleared. */
	tellOfKey(key: string | null): void {
		for (const listener of this.listeners.get('storage') ?? []) listener({ key });
	}

	/** Shows the page, from the back/forward cache or anew. */
	show(persisted: boolean): void {
		for (const listener of this.listeners.get('pageshow') ?? []) listener({ persisted });
	}

	/** Leaves the page, as a link that is followed does. */
	leave(): void {
		this.enter();
		for (const listener of this.listeners.get('pagehide') ?? []) listener({});
	}

	/** Makes this the window that code under test sees. */
	enter(): void {
		Object.assign(globalThis, { window: this });
	}
}

/** The only field of a note, as the page shows where there is one entry or none. */
export interface NoteField {
	writeNote(task: Task, text: string): void;
}

/** Such a field of a page. */
export function noteField(store: typeof Store & typeof Notes): NoteField {
	return {
		writeNote(task, text) {
			const [from] = noteEntries(store.$record.get(), task);
			store.writeEntry(task, text, { from });
		},
	};
}

/** The store of one page, with everything that writes through it. */
export type OpenStore = typeof Store &
	typeof Changes &
	typeof Companies &
	typeof TakeIn &
	typeof Taken &
	typeof KeepReports &
	typeof KeptDates &
	typeof OwnTasks &
	typeof Notes &
	typeof Texts &
	NoteField &
	typeof PutAside &
	typeof Trouble & {
		/** Once the part has come that a page loads when it holds something. */
		carried(): Promise<void>;
	};

// A module that was opened anew opens its neighbours anew, or two pages would share one store.
registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		const opened = /\?opened=\d+$/.exec(context.parentURL ?? '')?.[0];
		return opened !== undefined &&
			/\/src\/(?:progress\/(?:store|undo|unsaved|trouble|carryOver|heldOver)|companies\/companies)\.ts$/.test(
				found.url
			)
			? { ...found, url: found.url + opened }
			: found;
	},
});

let opened = 0;

/**
 * Opens the store as a page load does: modules of its own, mounted, in this window. `before` is what a
 * part of the page asks of it before anything is read.
 */
export async function openStore(
	window: FakeWindow,
	before: (store: typeof Store) => void = () => undefined
): Promise<OpenStore> {
	window.enter();
	const page = ++opened;
	const open = async (name: string): Promise<unknown> =>
		import(`../../../src/${name}.ts?opened=${page}`);
	const store = (await open('progress/store')) as typeof Store;
	const changes = (await open('progress/undo')) as typeof Changes;
	const companies = (await open('companies/companies')) as typeof Companies;
	const takeIn = (await open('companies/takeIn')) as typeof TakeIn;
	const taken = (await open('keeping/taken')) as typeof Taken;
	const keepReports = (await open('progress/keepReports')) as typeof KeepReports;
	const keptDates = (await open('progress/keptDates')) as typeof KeptDates;
	const ownTasks = (await open('progress/ownTasks')) as typeof OwnTasks;
	const notes = (await open('progress/notes')) as typeof Notes;
	const texts = (await open('progress/texts')) as typeof Texts;
	const putAside = (await open('progress/putAside')) as typeof PutAside;
	const trouble = (await open('progress/trouble')) as typeof Trouble;
	before(store);
	store.openProgress();
	return {
		...store,
		...changes,
		...companies,
		...takeIn,
		...taken,
		...keepReports,
		...keptDates,
		...ownTasks,
		...notes,
		...noteField({ ...store, ...notes }),
		...texts,
		...putAside,
		...trouble,
		// The page asked for it before: what it does then is done once this has it too.
		carried: async () => void (await open('progress/carryOver')),
	};
}
