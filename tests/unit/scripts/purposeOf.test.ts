import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { purposeOf } from '../../../scripts/purposeOf.ts';

/** What the files of other languages are for stands at the head of those that they translate. */
const ofOtherLanguage = /^src\/content\/(?!(?:en|facts)$)\w+$/;

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (!entry.isDirectory()) return [path];
		return ofOtherLanguage.test(path) ? [] : filesIn(path);
	});

const paths = ['src', 'scripts', 'lint'].flatMap(filesIn);

test('every file of code, content and style says what it is for', () => {
	const silent = paths.filter(
		(path) =>
			/\.(?:tsx?|js|css|astro|yaml|mdx)$/.test(path) &&
			!path.endsWith('.d.ts') &&
			purposeOf(path, readFileSync(path, 'utf8')) === undefined
	);
	expect(silent).toEqual([]);
});

for (const { path, text, says } of [
	{
		path: 'src/keeping/bin.ts',
		text: '/** One thing. */\nexport interface Thing {}\n\n/**\n * The bin, of all\n * companies. More of it.\n */\nexport function bin() {}\n',
		says: 'The bin, of all companies. [Thing]',
	},
	{
		path: 'src/days/day.ts',
		text: 'const a = 1;\n/** The next day. @param day a day */\nexport const nextDay = 1;\nexport type Day = string;',
		says: 'The next day. [nextDay, Day]',
	},
	{
		path: 'scripts/serve.js',
		text: '// Serves the site\n// until it is stopped. Twice.\nimport 1;',
		says: 'Serves the site until it is stopped.',
	},
	{ path: 'src/a.css', text: '/* The board. */\n.a {}', says: 'The board.' },
	{ path: 'src/a.css', text: '.a {}\n/* One part. */', says: undefined },
	{
		path: 'src/a.yaml',
		text: '# The words\n# of sharing. More.\na: b # c',
		says: 'The words of sharing.',
	},
	{ path: 'src/a.mdx', text: '---\ntitle: Privacy\n---\n', says: 'Privacy' },
	{ path: 'src/components/A.astro', text: '---\n// A frame.\n---\n<p />', says: 'A frame.' },
	{ path: 'src/pages/tools/index.astro', text: '---\n---\n', says: 'The page /tools/' },
	{ path: 'src/pages/index.astro', text: '---\n---\n', says: 'The page /' },
	{ path: 'tests/a.test.ts', text: "test('a tick is kept', () => {});", says: 'a tick is kept' },
	{ path: 'src/a.ts', text: 'export const b = 1;', says: undefined },
	{ path: 'src/b.mdx', text: 'No title.', says: undefined },
	{ path: 'src/b.yaml', text: '#\na: b', says: undefined },
])
	test(`of ${path} that says ${says ?? 'nothing'}: ${text.slice(0, 20).replaceAll('\n', ' ')}`, () =>
		expect(purposeOf(path, text)).toBe(says));
