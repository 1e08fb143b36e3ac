import { expect, test } from 'playwright/test';
import type { z } from 'zod';
import type { GroupId } from '../../../src/details/detailGroup.ts';
import { textFile } from '../../../src/guide/contentFiles.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { detailsFile } from '../../../src/guide/textSchemas.ts';

type DetailWords = z.output<typeof detailsFile>[number];

/** The words of details in some groups: of one by its id, and of all. */
export async function readDetailWords(groups: readonly GroupId[]) {
	const files = await Promise.all(
		groups.map((group) => readYaml(textFile(`details/${group}.yaml`), detailsFile))
	);
	const all = new Map(files.flatMap(({ data }) => data.map((words) => [words.id, words] as const)));
	const wordsOf = (id: string): DetailWords => {
		const words = all.get(id);
		if (!words) throw new Error(`There are no words for ${id}`);
		return words;
	};
	return { all, wordsOf };
}

/** Tests that these words are of these details, with every issue, in the site's style. */
export function testDetailWords(
	all: ReadonlyMap<string, DetailWords>,
	details: readonly {
		readonly id: string;
		readonly label: string;
		readonly issues: readonly string[];
	}[]
): void {
	test('the words hold these details and no others', () =>
		expect([...all.keys()].sort()).toEqual(details.map(({ id }) => id).sort()));

	for (const { id, label, issues } of details) {
		test(`${id} has words for every issue of its check, and for no other`, () => {
			expect(all.get(id)?.label).toBe(label);
			expect(Object.keys(all.get(id)?.issues ?? {}).sort()).toEqual([...issues].sort());
		});

		test(`${id} speaks as the style asks`, () => {
			const { issues: found = {}, ...entry } = all.get(id) ?? {};
			const texts = [entry, Object.values(found).map(({ says, why }) => [says, why])];
			expect(JSON.stringify(texts)).not.toMatch(
				/invalid|please|required field|!|'|e-mail|\b(?:simply|just|easy)\b/i
			);
		});
	}
}

/** The values that a detail's words on an issue name in braces. */
export function bracesOf(words: DetailWords, issue: string): string[] {
	return [...JSON.stringify(words.issues[issue]).matchAll(/\{(\w+)\}/g)].map(
		([, name = '']) => name
	);
}
