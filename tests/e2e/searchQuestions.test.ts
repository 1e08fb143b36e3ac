import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { languageOf } from '../../src/i18n/languages.ts';
import { type SearchHelp, sectionFinder } from '../../src/search/finder.ts';
import type { Section } from '../../src/search/section.ts';
import { mistyped, questions } from '../unit/search/questions.ts';
import { questions as spanish } from '../unit/search/questions-es.ts';
import { chineseQuestions as chinese } from '../unit/search/questions-zh.ts';
import { further, heldOut, sentences } from '../unit/search/sentences.ts';

// On the index that the build makes; no browser is needed here.

/** The index of a language of the built site, as a browser imports it. */
async function builtIndex(folder = 'dist'): Promise<SearchHelp & { sections: Section[] }> {
	const address = pathToFileURL(`${folder}/search-index.js`).href;
	const module = (await import(address)) as {
		default: SearchHelp & { sections: Section[] };
	};
	return module.default;
}

function isRight(href: string, right: readonly string[]): boolean {
	return right.some((each) =>
		each.includes('#') ? href === each : href === each || href.startsWith(`${each}#`)
	);
}

for (const { name, asked, atLeast } of [
	{ name: 'of 139 questions, 136 or more', asked: questions, atLeast: 136 },
	{ name: 'of 5 mistyped ones, 4 or more', asked: mistyped, atLeast: 4 },
	{ name: 'of 60 whole sentences, 57 or more', asked: sentences, atLeast: 57 },
	{ name: 'of 20 sentences more, 18 or more', asked: heldOut, atLeast: 18 },
	{ name: 'of 80 further sentences, 68 or more', asked: further, atLeast: 68 },
])
	test(`${name} have the right page in the first three places`, async () => {
		const { sections, ...help } = await builtIndex();
		const find = await sectionFinder(sections, help);
		const missed = asked.filter(
			([question, ...right]) =>
				!find(question)
					.slice(0, 3)
					.some(({ section }) => isRight(section.href, right))
		);
		expect(asked.length - missed.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(
			atLeast
		);
	});

test('every answer that the questions name is a place of the index', async () => {
	const { sections } = await builtIndex();
	const hrefs = sections.map(({ href }) => href);
	const unknown = [...questions, ...mistyped, ...sentences, ...heldOut, ...further]
		.flatMap(([, ...right]) => right)
		.filter((right) => !hrefs.some((href) => isRight(href, [right])));
	expect(unknown).toEqual([]);
});

for (const { id, asked, atLeast } of [
	{ id: 'es', asked: spanish, atLeast: 40 },
	{ id: 'zh', asked: chinese, atLeast: 36 },
])
	test(`in ${languageOf(id).name}, of ${asked.length} questions, ${atLeast} or more have the right page in the first three places`, async () => {
		test.skip(!existsSync(`dist/${id}/search-index.js`), 'This build is without the language');
		const { sections, ...help } = await builtIndex(`dist/${id}`);
		const find = await sectionFinder(sections, help, languageOf(id));
		const hrefs = sections.map(({ href }) => href);
		expect(
			asked
				.flatMap(([, ...right]) => right)
				.filter((right) => !hrefs.some((href) => isRight(href, [right])))
		).toEqual([]);
		const missed = asked.filter(
			([question, ...right]) =>
				!find(question)
					.slice(0, 3)
					.some(({ section }) => isRight(section.href, right))
		);
		expect(asked.length - missed.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(
			atLeast
		);
	});
