/**
 * Takes the pictures that show the site elsewhere: public/og.png for links, docs/screenshot.png
 * for the README. Run it (`npm run pictures`) after `npm run build` when the look changes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from 'playwright';
import { browserFlags, wholeBrowser } from './find-browser.ts';

const port = 4175;
const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { stdio: 'pipe' });
await once(server.stdout, 'data');

const browser = await chromium.launch({
	args: browserFlags(),
	...wholeBrowser(),
});

/** Opens a page twice: a slow first visit may be painted before the typeface is there, and stays so. */
async function open(page: Page, path: string): Promise<void> {
	for (let visit = 0; visit < 2; visit++) {
		await page.goto(`http://127.0.0.1:${port}${path}`);
		await page.evaluate(() => document.fonts.ready);
	}
}

const home = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await open(home, '/');
await home.screenshot({ path: 'public/og.png' });

const step = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await open(step, '/guide/apply/');
const boxes = step.getByRole('main').getByRole('checkbox');
for (let place = 0; place < 3; place++) await boxes.nth(place).check();
await boxes.first().evaluate((box) => {
	box.closest('.task')?.scrollIntoView({ block: 'center' });
});
await step.screenshot({ path: 'docs/screenshot.png' });

await browser.close();
server.kill();
