import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { datesWords } from './areas/dates.ts';
import { textFile } from './contentFiles.ts';
import { readFilled } from './numbers.ts';
import { companiesWords } from './areas/companies.ts';
import { filesWords } from './areas/files.ts';
import { keptWords } from './areas/kept.ts';
import { downloadWords } from './areas/download.ts';
import { offlineWords } from './areas/offline.ts';
import { entriesPageWords, entriesWords } from './areas/entries.ts';
import { searchWords } from './areas/search.ts';
import { notPaidWords } from './areas/not-paid.ts';
import { sharingWords } from './areas/sharing.ts';
import { sheetWords } from './areas/sheet.ts';
import { storageWords } from './areas/storage.ts';
import { taskDetailsWords } from './areas/task-details.ts';

/**
 * Areas of the site whose words are a file of their own, `words/<area>.yaml` in its language's folder: they load
 * with the code that shows them, so that no other page carries them.
 */
export const areas = {
	dates: datesWords,
	companies: companiesWords,
	entries: entriesWords,
	'entries-page': entriesPageWords,
	files: filesWords,
	download: downloadWords,
	kept: keptWords,
	offline: offlineWords,
	search: searchWords,
	'not-paid': notPaidWords,
	sharing: sharingWords,
	sheet: sheetWords,
	storage: storageWords,
	'task-details': taskDetailsWords,
};

export type Area = keyof typeof areas;

/** An area's words in one language. */
export type AreaWords<Name extends Area> = z.output<(typeof areas)[Name]>;

/** Where an area's words stand. */
export function areaFile(area: Area, language: string): string {
	return textFile(`words/${area}.yaml`, language);
}

/** Tells whether a text names an area. */
export function isArea(name: string): name is Area {
	return Object.hasOwn(areas, name);
}

/**
 * Reads an area's words. Throws an Error that names the file and each word that is missing, empty
 * or unknown.
 */
export async function readAreaWords(area: Area, language: string): Promise<unknown> {
	const path = areaFile(area, language);
	const data: unknown = parse(await readFilled(path));
	const result = areas[area].safeParse(data);
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		({ path: at, message }) => `${placeOf(data, at)}: ${message}`
	);
	throw new Error(`${path}\n${problems.join('\n')}`);
}

/** Where a mistake stands, with an entry of a list named by its id where it has one. */
function placeOf(data: unknown, path: readonly PropertyKey[]): string {
	let at = data;
	return path
		.map((key) => {
			const listed = Array.isArray(at);
			at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
			const id = (at as { id?: unknown } | null | undefined)?.id;
			return listed && typeof id === 'string' ? id : String(key);
		})
		.join('.');
}
