import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { parse, stringify } from 'yaml';
import { type Area, areaFile, areas, isArea, readAreaWords } from '../../../src/guide/areaWords.ts';
import { readFilled } from '../../../src/guide/numbers.ts';
import { inProject } from './project.ts';

const names = Object.keys(areas) as Area[];

for (const area of names) {
	test(`the English words of ${area} are complete`, async () => {
		expect(await readAreaWords(area, 'en')).toEqual(parse(await readFilled(areaFile(area, 'en'))));
	});

	test(`a word of ${area} that is missing, empty or unknown is named with its file`, async () => {
		const path = areaFile(area, 'en');
		const words = parse(await readFile(path, 'utf8')) as Record<string, unknown>;
		const [first = '', second = first] = Object.keys(words);
		for (const { broken, place } of [
			{ broken: { ...words, [first]: undefined }, place: first },
			{ broken: { ...words, [second]: ' ' }, place: second },
			{ broken: { ...words, surplus: 'x' }, place: 'surplus' },
		])
			await inProject({ [path]: stringify(broken) }, async () => {
				await expect(readAreaWords(area, 'en')).rejects.toThrow(`${path}\n`);
				await expect(readAreaWords(area, 'en')).rejects.toThrow(place);
			});
	});
}

test('only areas are areas', () => {
	expect(names.every(isArea)).toBe(true);
	for (const name of ['', 'ui', 'constructor', '__proto__', 'toString'])
		expect(isArea(name)).toBe(false);
});
