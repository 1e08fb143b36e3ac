import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Checklist } from '../progress/checklist.ts';
import { type ChecklistFile, outlineChecklist } from './outline.ts';
import { checklistSchema } from './schemas.ts';
import { readEntries } from './yamlFiles.ts';

const checklistPath = 'src/content/checklist.yaml';
export const factPaths = ['account', 'refunds', 'process'].map(
	(name) => `src/content/facts/${name}.yaml`
);

/** The files that the checklist is made from, from the project's root. */
export const checklistSources = [checklistPath, ...factPaths];

/**
 * Reads checklist.yaml. Throws an Error that names the file, the place and what to mend
 * when it does not fit its schema.
 */
export async function readChecklistFile(): Promise<ChecklistFile> {
	const result = checklistSchema.safeParse(parse(await readFile(checklistPath, 'utf8')));
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	throw new Error(`${checklistPath}\n${problems.join('\n')}`);
}

/** Reads the checklist as the browser gets it, joined with the days on which its facts changed. */
export async function readChecklist(): Promise<Checklist> {
	const facts = new Map<string, { changed: string }>();
	for (const path of factPaths)
		for (const [id, { changed }] of readEntries(await readFile(path, 'utf8'), path))
			facts.set(id, { changed: String(changed) });
	return outlineChecklist(await readChecklistFile(), facts);
}
