/**
 * What a saved file holds beside the companies: what a reader chose for this device, and the entries
 * that it remembers. Never a detail or anything of a bank; never the bin.
 */
import type { EarlierFiles } from '../entries/earlierFiles.ts';
import { earlierToJson, readEarlierJson } from '../entries/earlierFilesText.ts';
import { searchKeyKey, themeKey } from '../storage/keys.ts';

/** What a file holds of choices: texts as they stand in storage, each under a name of its own. */
const choices = { theme: themeKey, searchKey: searchKeyKey } as const;
const allowed: Readonly<Record<keyof typeof choices, readonly string[]>> = {
	theme: ['light', 'dark'],
	searchKey: ['off'],
};

/** What a file holds beside the companies. */
interface Besides {
	/** Storage keys of choices with their texts. */
	readonly choices: ReadonlyMap<string, string>;
	readonly filed: readonly EarlierFiles[];
}

/** The choices of this device, from its storage. Never throws. */
export function readChoices(storage: Storage | undefined): Map<string, string> {
	const found = new Map<string, string>();
	for (const key of Object.values(choices))
		try {
			const text = storage?.getItem(key);
			if (typeof text === 'string') found.set(key, text);
		} catch {
			// What cannot be read was not chosen.
		}
	return found;
}

/** Takes over choices, where storage takes them. Tells whether it took all. */
export function writeChoices(storage: Storage | undefined, texts: Besides['choices']): boolean {
	try {
		for (const [key, text] of texts) storage?.setItem(key, text);
		return storage !== undefined;
	} catch {
		return false;
	}
}

/** The fields of a file for what it holds beside the companies; none where there is nothing. */
export function besidesToJson({ choices: texts, filed }: Besides): Record<string, unknown> {
	const chosen = Object.entries(choices).flatMap(([name, key]) => {
		const text = texts.get(key);
		return text === undefined ? [] : [[name, text] as const];
	});
	return {
		...(chosen.length > 0 && { choices: Object.fromEntries(chosen) }),
		...(filed.length > 0 && { filed: filed.map(earlierToJson) }),
	};
}

/** What a file holds beside the companies, as far as it makes sense. Takes any value, never throws. */
export function readBesides(file: Readonly<Record<string, unknown>>): Besides {
	const found = new Map<string, string>();
	const { choices: said, filed } = file;
	if (typeof said === 'object' && said !== null)
		for (const name of ['theme', 'searchKey'] as const) {
			const text = (said as Readonly<Record<string, unknown>>)[name];
			if (typeof text === 'string' && allowed[name].includes(text)) found.set(choices[name], text);
		}
	return { choices: found, filed: readEarlierJson(filed) ?? [] };
}
