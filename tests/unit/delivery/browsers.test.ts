import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { inBrowser } from '../../../lint/layers.js';

test('the accessibility page names the oldest browsers', () => {
	const page = readFileSync('src/content/en/pages/accessibility.mdx', 'utf8');
	for (const name of ['oldest-chrome', 'oldest-safari', 'oldest-firefox'])
		expect(page).toContain(`{${name}}`);
});

/** What came to browsers after the oldest of them, and the bundler rewrites none of it. */
const later =
	/\.(?:toReversed|toSorted|toSpliced|toWellFormed|isWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\b(?:Object|Map)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bURL\.(?:canParse|parse)\b|\bRegExp\.escape\b|\bIterator\.from\b|\bnew Set\([^)]*\)\.(?:union|intersection|difference)\(|\bAbortSignal\.any\b/;

test('code that browsers load uses nothing that the oldest of them lacks', () => {
	const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
	const found = inBrowser.flatMap((folder) =>
		readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => `src/${folder}/${file}`)
			.filter((file) => later.test(readFileSync(file, 'utf8').replace(comments, '')))
	);
	expect(found).toEqual([]);
});
