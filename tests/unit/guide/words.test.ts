import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readWords, wordsSchema } from '../../../src/guide/words.ts';
import { inProject } from './project.ts';

/** The place of every text in a tree of words. */
function placesIn(tree: object, above: readonly string[] = []): string[][] {
	return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? placesIn(value, [...above, name])
			: [[...above, name]]
	);
}

/** A copy of the words with one place changed; `undefined` takes the word away. */
function withWord(tree: object, place: readonly string[], value: unknown): object {
	const copy = structuredClone(tree);
	let at = copy as Record<string, unknown>;
	for (const name of place.slice(0, -1)) at = at[name] as Record<string, unknown>;
	const last = place.at(-1) ?? '';
	if (value === undefined) Reflect.deleteProperty(at, last);
	else at[last] = value;
	return copy;
}

function problemsOf(tree: object): string[] {
	const { error } = wordsSchema.safeParse(tree);
	return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

test('the English words are complete', async () => {
	expect(problemsOf(await readWords('en'))).toEqual([]);
});

test('each word that is missing or empty is named by its place', async () => {
	const words = await readWords('en');
	const places = placesIn(words);
	expect(places.length).toBeGreaterThan(200);
	for (const place of places) {
		// Of two lines, taking the first away leaves a hole in the list.
		const named = place.join('.');
		expect(problemsOf(withWord(words, place, '  ')), named).toEqual([named]);
		expect(problemsOf(withWord(words, place, undefined)).join(), named).toContain(
			place.slice(0, -1).join('.')
		);
	}
});

test('a word that nothing uses is refused in every group', async () => {
	const words = await readWords('en');
	const groups = new Set(placesIn(words).map((place) => place.slice(0, -1).join('.')));
	for (const group of groups) {
		const broken = withWord(words, [...group.split('.'), 'surplus'], 'x');
		if (!Array.isArray(group.split('.').reduce<unknown>(stepInto, words)))
			expect(problemsOf(broken), group).toEqual([group]);
	}
});

function stepInto(tree: unknown, name: string): unknown {
	return (tree as Record<string, unknown>)[name];
}

test('reading an incomplete file tells the file and every word to write', async () => {
	const text = await readFile('src/content/en/words/ui.yaml', 'utf8');
	const broken = text.replace(/^ {2}(?:tagline|skip): .*$/gm, '');
	expect(broken).not.toBe(text);
	await inProject({ 'src/content/es/words/ui.yaml': broken }, async () => {
		await expect(readWords('es')).rejects.toThrow('src/content/es/words/ui.yaml\n');
		await expect(readWords('es')).rejects.toThrow('site.tagline: ');
		await expect(readWords('es')).rejects.toThrow('site.skip: ');
	});
});
