import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Runs something in a folder of its own that has these files, as if it were the project. */
export async function inProject<Result>(
	files: Readonly<Record<string, string>>,
	run: (folder: string) => Result | Promise<Result>
): Promise<Result> {
	const before = process.cwd();
	const folder = await mkdtemp(join(tmpdir(), 'project-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		process.chdir(folder);
		return await run(folder);
	} finally {
		process.chdir(before);
		await rm(folder, { recursive: true });
	}
}

/** A change of a content file: its path below src/content, what stands there, and what instead. */
export type Edit = readonly [file: string, from: string, to: string];

/**
 * Runs something in a project that has a copy of this site's content with some changes. `language` is
 * the folder of a copy of the English texts, to which the changes of files below it apply. Throws an
 * Error when a file does not have what is to be changed.
 */
export async function inContent<Result>(
	edits: readonly Edit[],
	run: () => Result | Promise<Result>,
	language?: string
): Promise<Result> {
	const content = resolve('src/content');
	return inProject({}, async (folder) => {
		const copy = join(folder, 'src/content');
		await cp(content, copy, { recursive: true });
		if (language !== undefined) await copyAs(language, copy);
		for (const [file, from, to] of edits) {
			const text = await readFile(join(copy, file), 'utf8');
			if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
			await writeFile(
				join(copy, file),
				text.replace(from, () => to)
			);
		}
		return run();
	});
}

/** Makes a language of the English texts, with what it has to have beside them. */
async function copyAs(language: string, content: string): Promise<void> {
	await rm(join(content, language), { recursive: true, force: true });
	await cp(join(content, 'en'), join(content, language), { recursive: true });
	const ids = await Promise.all(
		['account', 'refunds', 'process'].map(async (name) =>
			(await readFile(join(content, `facts/${name}.yaml`), 'utf8')).match(/(?<=^- id: )\S+/gm)
		)
	);
	await writeFile(
		join(content, language, 'facts.yaml'),
		ids
			.flatMap((each) => each ?? [])
			.map((id) => `${id}: Lo que dice.\n`)
			.join('')
	);
}

/** What an error of a reading says; nothing where it succeeds. */
export async function mistakesIn(reading: Promise<unknown>): Promise<string> {
	try {
		await reading;
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
