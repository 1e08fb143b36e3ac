/**
 * Which English text each text of a language was made from, so that one that English changed later
 * shows. It stands in the language's folder and is written by `npm run translations -- --write`
 * alone, after somebody looked:
 *
 *     { "help.yaml": { "looked": "2026-11-30", "texts": { "locked-out": "3f9a1c" } } }
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { defaultLanguage } from '../i18n/languages.ts';
import { language, madeFromFile, textFile } from './contentFiles.ts';
import { pairedTexts } from './pairedTexts.ts';
import { readYaml } from './readYaml.ts';

/** The day on which somebody looked at a file, and a short hash of each English text of that day. */
interface Looked {
	readonly looked: string;
	readonly texts: Readonly<Record<string, string>>;
}

/** What somebody looked at, by the files' paths in the language's folder. */
type MadeFrom = Readonly<Record<string, Looked | undefined>>;

const schema = z.record(
	z.string(),
	z.strictObject({ looked: z.iso.date(), texts: z.record(z.string(), z.string()) })
);

/** Reads what a language's texts were made from; nothing of English, and where nobody has looked yet. */
export async function readMadeFrom(of: string = language): Promise<MadeFrom> {
	const file = textFile(madeFromFile, of);
	if (of === defaultLanguage || !existsSync(file)) return {};
	// JSON is YAML.
	return (await readYaml(file, schema)).data;
}

/**
 * Short hashes of a file's English texts: one for each entry, group of words or part of a step, since
 * whoever looks at a sentence looks at those around it.
 */
export async function hashesOf(path: string, of: string): Promise<Record<string, string>> {
	const groups = new Map<string, string>();
	for (const { way, english, free } of await pairedTexts(path, of)) {
		if (free) continue;
		const group = groupOf(way);
		groups.set(group, `${groups.get(group) ?? ''}${english}\n`);
	}
	return Object.fromEntries(
		[...groups].map(([group, text]) => [
			group,
			createHash('sha256').update(text).digest('hex').slice(0, 6),
		])
	);
}

/** The first two names of the way to a text; of a task, its id has a dot. */
function groupOf(way: string): string {
	return way.split('.').slice(0, 2).join('.');
}

/** What English changed in a file since somebody looked at its translation; `undefined` if nobody did. */
export function changedSince(
	looked: Looked | undefined,
	now: Readonly<Record<string, string>>
): string[] | undefined {
	return looked && Object.keys(now).filter((group) => now[group] !== looked.texts[group]);
}

/**
 * The pages whose English text is newer: a fact that they cite changed in substance after the day on
 * which somebody looked at their text in this language. Takes the facts that each page cites, by its
 * path, the days on which facts changed, by their ids, and what was looked at.
 */
export function newerInEnglish(
	cited: Readonly<Record<string, readonly string[]>>,
	changed: ReadonlyMap<string, string>,
	madeFrom: MadeFrom
): string[] {
	return Object.keys(cited).filter((path) => {
		const looked = filesOfPage(path, Object.keys(madeFrom)).map((file) => madeFrom[file]?.looked);
		return looked.some(
			(day = '9') => cited[path]?.some((fact) => (changed.get(fact) ?? '') > day) ?? false
		);
	});
}

/** The content files that a page's own text is in. Takes the page's path from its language's root. */
function filesOfPage(path: string, files: readonly string[]): string[] {
	const [, name = ''] = /^\/(?:(?:guide|tools|help)\/(?=[a-z]))?([a-z-]*)\/?$/.exec(path) ?? [];
	const its = name === '' ? ['pages/home.mdx'] : wholeFiles(name);
	return its.flatMap((each) => files.filter((file) => file === each || file.startsWith(each)));
}

function wholeFiles(name: string): readonly string[] {
	return (
		{
			changes: ['changes.yaml', 'misreadings.yaml'],
			details: ['details/'],
			entries: ['words/entries.yaml', 'words/entries-page.yaml'],
			progress: ['steps/'],
			reports: ['words/reports.yaml', 'words/reports-page.yaml'],
		}[name] ?? [`${name}.yaml`, `steps/${name}.mdx`, `pages/${name}.mdx`, `words/${name}.yaml`]
	);
}
