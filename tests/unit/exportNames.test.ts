import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from './program.ts';

/** Names that several files have to export, since something asks each of them for it. */
const askedFor: Readonly<Record<string, string>> = {
	GET: 'what Astro calls to make a page that is no HTML',
	check: 'what components/details/detailGroups.ts takes of the group that it loads',
	jsx: 'what a JSX runtime has to export',
};

/** Each name that several files export, with these files. Takes texts of files by their paths. */
function namesOfSeveral(files: Iterable<readonly [string, string]>): Record<string, string[]> {
	const exports = new Map<string, Set<string>>();
	for (const [file, text] of files)
		for (const [, name = ''] of text.matchAll(
			/^export (?:default )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm
		))
			exports.set(name, (exports.get(name) ?? new Set()).add(file));
	return Object.fromEntries(
		[...exports]
			.filter(([, { size }]) => size > 1)
			.map(([name, found]) => [name, [...found].sort()])
	);
}

test('a name that is exported is one thing: no two files of src export the same', () => {
	const files = filesIn('src')
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => [relative(resolve('.'), file), readFileSync(file, 'utf8')] as const);
	const expected = Object.keys(askedFor).map((name) => [name, expect.any(Array)]);
	expect(namesOfSeveral(files)).toEqual(Object.fromEntries(expected));
});

test('a type and a function of one name are told, an overload and what is only handed on are not', () => {
	expect(
		namesOfSeveral([
			[
				'one.ts',
				'export interface Wait {}\nexport async function late() {}\nexport { at } from "./two.ts";',
			],
			['two.tsx', 'export function Wait() {}\nexport const at = 1;\n\texport const late = 2;'],
			['three.ts', 'export function over(a: 1): 1;\nexport function over(a: 2): 2;'],
		])
	).toEqual({ Wait: ['one.ts', 'two.tsx'] });
});
