import { expect, test } from 'playwright/test';
import { withOneStyle } from '../../../src/delivery/oneStyle.ts';

test('all styles of a page stand in its first, each once and in their order', () => {
	expect(
		withOneStyle(
			'<head><style>a{}</style></head><figure><style>b{}</style>B</figure><style>c{}</style><style>b{}</style>'
		)
	).toBe('<head><style>a{}b{}c{}</style></head><figure>B</figure>');
});

test('a style that says more of itself stays, and so does a page with one or none', () => {
	for (const html of [
		'<style>a{}</style><style media="print">b{}</style>',
		'<style>a{content:"$&"}</style><p>Text</p>',
		'<p>Text</p>',
	])
		expect(withOneStyle(html)).toBe(html);
});

test('what is written for colors by scheme goes where no rule reads it', () => {
	const written =
		':root{--a:red;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}';
	expect(withOneStyle(`<style>${written}</style>`)).toBe(
		'<style>:root{--a:red;color-scheme:light}</style>'
	);
	const read = `<style>${written}a{color:var(--lightningcss-light,red)}</style>`;
	expect(withOneStyle(read)).toBe(read);
});
