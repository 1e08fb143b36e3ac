import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { splitPrint, writePrintSheets } from '../../../src/delivery/printSheet.ts';

const split: Readonly<Record<string, readonly [css: string, screen: string, print: string]>> = {
	'a style with none': ['a{}', 'a{}', ''],
	'one rule': ['a{}@media print{b{}}c{}', 'a{}c{}', 'b{}'],
	'several, in their order': ['@media print{a{}}b{}@media print{c{}}', 'b{}', 'a{}c{}'],
	'what stands within another at-rule': [
		'@media print{@page{margin:1mm;@bottom-right{content:"/"}}a{}}b{}',
		'b{}',
		'@page{margin:1mm;@bottom-right{content:"/"}}a{}',
	],
	'a brace within quotes': [
		`@media print{a{content:"}"}b{content:'{'}}c{}`,
		'c{}',
		`a{content:"}"}b{content:'{'}`,
	],
	'what is for screens or for both': [
		'@media screen{a{}}@media (width>=76rem),print{b{}}',
		'@media screen{a{}}@media (width>=76rem),print{b{}}',
		'',
	],
};
for (const [name, [css, screen, print]] of Object.entries(split))
	test(`rules for paper are parted from the rest: ${name}`, () => {
		expect(splitPrint(css)).toEqual({ screen, print });
	});

test('a brace that is not closed stops the build', () => {
	expect(() => splitPrint('@media print{a{}')).toThrow('a brace that it does not close');
});

test('a page links to its rules for paper after its style, pages with the same to the same file', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'print-sheet-'));
	try {
		const page = (css: string) => `<head><style>${css}</style></head><p>$&</p>`;
		const pages = {
			'one.html': page('a{}@media print{b{content:"$&"}}'),
			'two.html': page('@media print{b{content:"$&"}}c{}'),
			'none.html': page('a{}'),
			'bare.html': '<p>Text</p>',
		};
		for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
		await writePrintSheets(folder, '/base/', Object.keys(pages));
		const written = (name: string) => readFileSync(join(folder, name), 'utf8');
		const link =
			/<link rel="stylesheet" media="print" href="\/base\/(_astro\/print\.[\w-]{8}\.css)">/;
		const [tag, sheet = ''] = link.exec(written('one.html')) ?? [];
		expect(written('one.html')).toBe(`<head><style>a{}</style>${tag ?? ''}</head><p>$&</p>`);
		expect(written('two.html')).toBe(`<head><style>c{}</style>${tag ?? ''}</head><p>$&</p>`);
		expect(written(sheet)).toBe('b{content:"$&"}');
		expect(written('none.html')).toBe(pages['none.html']);
		expect(written('bare.html')).toBe(pages['bare.html']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
