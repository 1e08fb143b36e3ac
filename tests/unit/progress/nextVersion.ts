/**
 * Opens modules as a release to come would have them: with another version of the shape of items,
 * and ways to it (nextMigrations.ts). All else is the code of today.
 */
import { registerHooks } from 'node:module';
import { type FakeWindow, noteField, type OpenStore } from './fakeWindow.ts';

const replaced = new Map([
	['storage/keys.ts', 'nextKeys.ts'],
	['progress/migrations.ts', 'nextMigrations.ts'],
]);

// What a module of a release imports is of that release, and of that opening: two pages share nothing.
registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		const [, release] = /\/src\/.*(\?next=.*)$/.exec(context.parentURL ?? '') ?? [];
		const [, path = ''] = /\/src\/([^?]*)$/.exec(found.url) ?? [];
		if (release === undefined || path === '') return found;
		const other = replaced.get(path);
		return { ...found, url: (other ? new URL(other, import.meta.url).href : found.url) + release };
	},
});

let opened = 0;

/** Opens a module of a release, by its path in src. The caller says what it is. */
type Open = <Module>(path: string) => Promise<Module>;

/** A release whose items are of this version, as a page of its own. */
export function release(version: number): Open {
	const query = `?next=${version}.${++opened}`;
	return async <Module>(path: string) =>
		(await import(`../../../src/${path}.ts${query}`)) as Module;
}

/** The store of a new page of such a release. `carriedOver` waits for what it loads to carry over. */
export async function openNextStore(
	window: FakeWindow,
	version: number
): Promise<OpenStore & { carriedOver(): Promise<void> }> {
	window.enter();
	const open = release(version);
	const parts: object[] = [];
	for (const name of ['store', 'undo', 'notes', 'texts', 'trouble'])
		parts.push(await open<object>(`progress/${name}`));
	const store = Object.assign({}, ...parts) as OpenStore;
	Object.assign(store, noteField(store));
	store.openProgress();
	return {
		...store,
		async carriedOver() {
			await open('progress/carryOver');
			await new Promise(setImmediate);
		},
	};
}
