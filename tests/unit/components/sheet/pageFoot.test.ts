import { expect, test } from 'playwright/test';
import { cssString } from '../../../../src/components/sheet/pageFoot.ts';

for (const { name, text, css } of [
	{ name: 'plain text', text: 'Example Widgets · 22', css: '"Example Widgets · 22"' },
	{ name: 'a quote', text: 'The "W"', css: '"The \\22 W\\22 "' },
	{ name: 'a backslash before the end', text: 'W\\', css: '"W\\5c "' },
	{ name: 'a line end', text: 'a\nb\fc', css: '"a\\a b\\c c"' },
])
	test(`${name} stays inside its CSS string`, () => {
		expect(cssString(text)).toBe(css);
	});
