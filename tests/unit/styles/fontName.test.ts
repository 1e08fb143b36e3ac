import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import subsetFont from 'subset-font';
import { fontNames } from '../../../src/styles/fontName.ts';

test('the typeface has another name than the one that its licence reserves, and keeps its copyright', async () => {
	const woff = readFileSync('src/styles/fonts/en/serif.woff2');
	const names = fontNames(await subsetFont(woff, 'a', { targetFormat: 'sfnt' }));
	expect(names.get(0)).toContain('with Reserved Font Name');
	for (const id of [1, 3, 4, 6]) {
		expect(names.get(id)).toContain('Refund');
		expect(names.get(id)).not.toContain('Source');
	}
});
