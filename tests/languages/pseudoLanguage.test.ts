import { filesOfLanguage } from '../../src/delivery/languageFolders.ts';
import { addressOf } from '../../src/delivery/builtFiles.ts';
import { drawingFaults } from '../e2e/drawingFaults.ts';
import { expect } from '../e2e/site.ts';
import { expectNoFaults, expectNoFaultsOnPaper, live } from './faults.ts';
import { folder, inner, second, test } from './site.ts';

test.use({ viewport: { width: 390, height: 800 } });

/** As many tests go over the pages at once. */
const parts = 4;

for (let part = 0; part < parts; part++)
	test(`every page is all in its language and fits 390 and 320 pixels, part ${part + 1} of ${parts}`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		const files = (await filesOfLanguage(folder, second.id)).filter((file) =>
			file.endsWith('.html')
		);
		for (const file of files.filter((_, place) => place % parts === part)) {
			await page.goto(inner + addressOf(file));
			await live(page);
			await expectNoFaults(page, file);
			await expectNoFaultsOnPaper(page, file);
			await page.setViewportSize({ width: 390, height: 800 });
		}
	});

test('the words in the drawings of every step have room on a desk', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const files = await filesOfLanguage(folder, second.id);
	const steps = files.filter((file) => /guide\/.*\.html$/.test(file));
	let drawings = 0;
	for (const file of steps) {
		await page.goto(inner + addressOf(file));
		await live(page);
		drawings += await page.locator('.drawing').count();
		expect(await page.evaluate(drawingFaults), file).toEqual([]);
	}
	expect(drawings).toBeGreaterThan(4);
});
