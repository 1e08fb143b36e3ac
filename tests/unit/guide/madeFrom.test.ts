import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { changedSince, hashesOf, newerInEnglish } from '../../../src/guide/madeFrom.ts';
import { inContent } from './project.ts';

test('a text that English changed is told with the entry, the words or the part of a step it is in', () =>
	inContent(
		[],
		async () => {
			for (const [path, from, to, where] of [
				[
					'help.yaml',
					'"CBP has no importer record',
					'"CBP still has no importer record',
					'no-5106-on-file.means',
				],
				[
					'steps/apply.mdx',
					'Applying is free.',
					'Applying costs nothing.',
					/^beginning|^heading-1/,
				],
				['words/ui.yaml', 'Colors', 'Colours', 'site.theme'],
			] as const) {
				const looked = { looked: '2026-11-30', texts: await hashesOf(path, 'es') };
				expect(changedSince(looked, await hashesOf(path, 'es'))).toEqual([]);
				const file = `src/content/en/${path}`;
				const text = await readFile(file, 'utf8');
				expect(text).toContain(from);
				await writeFile(file, text.replace(from, to));
				const changed = changedSince(looked, await hashesOf(path, 'es'));
				expect(changed).toHaveLength(1);
				expect(changed?.[0]).toMatch(where);
			}
		},
		'es'
	));

test('what nobody has looked at is told apart from what did not change', () => {
	expect(changedSince(undefined, { title: 'abc' })).toBeUndefined();
	expect(changedSince({ looked: '2026-11-30', texts: { title: 'abc' } }, { title: 'abc' })).toEqual(
		[]
	);
	expect(changedSince({ looked: '2026-11-30', texts: {} }, { title: 'abc' })).toEqual(['title']);
});

test('a page is older than the English one once a fact that it cites changed after somebody looked', () => {
	const cited = {
		'/': ['A-01'],
		'/guide/apply/': ['A-02'],
		'/help/': ['A-01', 'A-02'],
		'/details/': ['A-02'],
		'/tools/dates/': ['A-02'],
		'/sources/': ['A-01', 'A-02'],
	};
	const looked = (day: string) => ({ looked: day, texts: {} });
	const files = {
		'pages/home.mdx': looked('2026-11-30'),
		'steps/apply.mdx': looked('2026-11-30'),
		'help.yaml': looked('2026-12-24'),
		'details/bank.yaml': looked('2026-12-24'),
		'details/contact.yaml': looked('2026-11-30'),
	};
	const changed = (day: string) =>
		newerInEnglish(
			cited,
			new Map([
				['A-01', '2026-11-22'],
				['A-02', day],
			]),
			files
		);
	expect(changed('2026-11-30')).toEqual([]);
	expect(changed('2026-12-01')).toEqual(['/guide/apply/', '/details/']);
	expect(changed('2026-12-25')).toEqual(['/guide/apply/', '/help/', '/details/']);
	expect(newerInEnglish(cited, new Map([['A-02', '2027-01-01']]), {})).toEqual([]);
});
