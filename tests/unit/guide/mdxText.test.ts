import { expect, test } from 'playwright/test';
import { cutIntoParts, mdxText } from '../../../src/guide/mdxText.ts';

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

const headings = [
	{ depth: 2, slug: 'one-thing', text: 'One thing' },
	{ depth: 3, slug: 'two', text: 'Two' },
];

test('a page is cut at its headings, with their anchors in order', () => {
	expect(
		cutIntoParts('Before.\n\n## One *thing*\n\nText.\n\n### Two\n\nMore.\n', headings)
	).toEqual([
		{ kind: 'heading', heading: '', slug: '', text: 'Before.' },
		{ kind: 'heading', heading: 'One thing', slug: 'one-thing', text: 'Text.' },
		{ kind: 'heading', heading: 'Two', slug: 'two', text: 'More.' },
	]);
});

test('a task is a part of its own, and what comes after it belongs to the heading before it', () => {
	const body =
		'## One *thing*\n\nFirst.\n\n<Task id="a.one">\n\nDo it.\n\n</Task>\n\nLast.\n\n' +
		'<Task id="a.two">\n\nThen this.\n\n#### Two\n\nMore.\n\n</Task>\n';
	expect(cutIntoParts(body, headings)).toEqual([
		{ kind: 'heading', heading: '', slug: '', text: '' },
		{ kind: 'heading', heading: 'One thing', slug: 'one-thing', text: 'First. Last.' },
		{ kind: 'task', heading: '', slug: 'a.one', text: 'Do it.' },
		{ kind: 'task', heading: '', slug: 'a.two', text: 'Then this.' },
		{ kind: 'heading', heading: 'Two', slug: 'two', text: 'More.' },
	]);
});
