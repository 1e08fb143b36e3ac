import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { leanPage } from '../../../src/delivery/leanPage.ts';

const lean: Readonly<Record<string, readonly [before: string, after: string]>> = {
	'between blocks': ['<div> <p>a</p>\n<p>b</p> </div>', '<div><p>a</p><p>b</p></div>'],
	'within a block, at its edges': ['<p> a b </p>', '<p>a b</p>'],
	'in the head': [
		'<head> <meta charset="utf-8"> <title> T </title> </head>',
		'<head><meta charset="utf-8"><title>T</title></head>',
	],
	'beside a tag with attributes': [
		'<p>a</p> <h2 id="b"> b </h2> <p>',
		'<p>a</p><h2 id="b">b</h2><p>',
	],
	'beside a list item, whose end goes': [
		'<ul> <li> <a href="/"> A </a> </li> <li>b <ol><li>c</li></ol> </li> </ul>',
		'<ul><li><a href="/"> A </a><li>b<ol><li>c</ol></ul>',
	],
};
for (const [name, [before, after]] of Object.entries(lean))
	test(`space that no browser shows goes: ${name}`, () => {
		expect(leanPage(before)).toBe(after);
		expect(leanPage(after), 'once is enough').toBe(after);
	});

const kept: Readonly<Record<string, string>> = {
	'between words and what stands in a line with them': '<p>a <b>b</b> <i>c</i> d</p>',
	'around what stands in a line':
		'a <label>b</label> <select><option>c</option></select> <button> d </button> e',
	'in code, and in what is shown as it is written':
		'<script>a( "</p> <p>" )</script><style>a b{}</style><pre> <p> a </p> </pre><textarea> <p> </textarea>',
	'in an island': '<astro-island props=\'{"a":"<p> b"}\'><p> a </p> <p>b</p></astro-island>',
	'around an island': 'a <astro-island><b>b</b></astro-island> c',
	'beside what only begins as a block is called': 'a <picture></picture> <linking></linking> b',
};
for (const [name, html] of Object.entries(kept))
	test(`space that is shown, or held against something, stays: ${name}`, () => {
		expect(leanPage(html)).toBe(html);
	});

test('what ends a list item that nothing else ends stays', () => {
	expect(leanPage('<ul><li>a</li><!-- b --></ul>')).toBe('<ul><li>a</li><!-- b --></ul>');
});

test('who reads a page reads the same in it', () => {
	const page =
		'<main> <ul> <li> <a href="/a"> A </a> </li><li>b</li> </ul> <p> c <small> d </small> </p> </main>';
	const read = (html: string) =>
		parse(html)
			.querySelectorAll('li, a, p, small')
			.map(({ tagName, text }) => [tagName, text.trim().replace(/\s+/g, ' ')]);
	expect(read(leanPage(page))).toEqual(read(page));
});
