import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse, YAMLParseError } from 'yaml';
import { readFilled } from './numbers.ts';

/**
 * Reads a list of entries from YAML text.
 * Takes the text and the file's name for messages; gives each entry by its id.
 * Throws an Error that names the file and the place when the text is no YAML, is no list,
 * or when an entry has no id or an id that another has.
 */
export function readEntries(text: string, fileName: string): Map<string, Record<string, unknown>> {
	let data: unknown;
	try {
		data = parse(text);
	} catch (error) {
		const place = error instanceof YAMLParseError ? `, line ${error.linePos?.[0].line ?? '?'}` : '';
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(`${fileName}${place}: not YAML. ${why}`, { cause: error });
	}
	if (!Array.isArray(data)) throw new Error(`${fileName}: write a list, each entry with an id`);

	const entries = new Map<string, Record<string, unknown>>();
	for (const [place, entry] of data.entries()) {
		const id: unknown = entry?.id;
		if (typeof id !== 'string' || id === '')
			throw new Error(`${fileName}: entry ${place + 1} has no id`);
		if (entries.has(id)) throw new Error(`${fileName}: the id ${id} is there twice`);
		entries.set(id, Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'id')));
	}
	return entries;
}

/**
 * A content loader for YAML lists. Astro's own logs a broken file and builds on without it;
 * here a content mistake stops the build and names the file.
 */
export function yamlFiles(...fileNames: string[]): Loader {
	return {
		name: 'yaml-files',
		async load({ config, store, parseData, watcher }) {
			const read = async () => {
				store.clear();
				for (const fileName of fileNames) {
					const filePath = fileURLToPath(new URL(fileName, config.root));
					const entries = readEntries(await readFilled(filePath), fileName);
					for (const [id, data] of entries) {
						if (store.has(id)) throw new Error(`${fileName}: the id ${id} is in another file too`);
						store.set({
							id,
							data: await parseData({ id, data, filePath }),
							filePath: relative(fileURLToPath(config.root), filePath),
						});
					}
				}
			};
			await read();
			watcher?.on('change', (changed) => {
				if (fileNames.some((name) => changed === fileURLToPath(new URL(name, config.root))))
					void read();
			});
		},
	};
}
