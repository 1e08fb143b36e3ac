import { expect, test } from 'playwright/test';
import { cutAtHeadings, mdxText } from '../../../src/guide/mdxText.ts';

for (const { name, mdx, text } of [
	{
		name: 'tags, marks and addresses go, their words stay',
		mdx: 'Get **the** <Term id="code">code</Term> [here](/help/). <Cite facts="A-06" />',
		text: 'Get the code here.',
	},
	{
		name: 'lists become sentences',
		mdx: '1. One.\n2. Two.\n\n- Three.\n',
		text: 'One. Two. Three.',
	},
	{
		name: 'tables become words',
		mdx: '| a | b |\n| --- | :-: |\n| c | d |',
		text: 'a b c d',
	},
	{ name: 'names with underscores stay', mdx: 'Use `ES_003`, _now_.', text: 'Use ES_003, now.' },
])
	test(name, () => expect(mdxText(mdx)).toBe(text));

test('a page is cut at its headings, with their anchors in order', () => {
	const parts = cutAtHeadings('Before.\n\n## One *thing*\n\nText.\n\n### Two\n\nMore.\n', [
		{ depth: 2, slug: 'one-thing', text: 'One thing' },
		{ depth: 3, slug: 'two', text: 'Two' },
	]);
	expect(parts).toEqual([
		{ heading: '', slug: '', text: 'Before.' },
		{ heading: 'One thing', slug: 'one-thing', text: 'Text.' },
		{ heading: 'Two', slug: 'two', text: 'More.' },
	]);
});
