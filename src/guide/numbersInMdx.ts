import type { Loader } from 'astro/loaders';
import { languageOf } from '../i18n/languages.ts';
import { language } from './contentFiles.ts';
import { fillNumbers, readFilled } from './fillNumbers.ts';

/**
 * A content loader's entries with their numbers filled in: in what stands on top of a file, and in
 * the text that the search reads. Throws as `fillNumbers` does.
 */
export function withNumbersFilled(loader: Loader): Loader {
	return {
		...loader,
		load(context) {
			// What was kept from a build before has the numbers of that build.
			context.store.clear();
			const { tag } = languageOf(language);
			const fill = (text: string) => fillNumbers(text, loader.name, tag);
			return loader.load({
				...context,
				async parseData(entry) {
					// The whole file first: an entry's data no longer tell in which line they stood.
					if (entry.filePath !== undefined) await readFilled(entry.filePath);
					return context.parseData({ ...entry, data: inEvery(entry.data, fill) });
				},
				store: {
					...context.store,
					set: ({ body, ...entry }) =>
						context.store.set({ ...entry, ...(body !== undefined && { body: fill(body) }) }),
				},
			});
		},
	};
}

/** A value with every text in it changed. */
function inEvery<Value>(value: Value, change: (text: string) => string): Value {
	const changed = (each: unknown): unknown => {
		if (typeof each === 'string') return change(each);
		if (Array.isArray(each)) return each.map(changed);
		if (typeof each !== 'object' || each === null || each instanceof Date) return each;
		return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, changed(inner)]));
	};
	return changed(value) as Value;
}
