/**
 * Measures the board with 500 companies of 40 tasks each, on a processor four times slower than
 * this one, and prints the figures. It asserts nothing: times depend on the machine.
 *
 *     npm run build && npm run bench:board
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { readChecklist } from '../src/guide/checklistFile.ts';
import { fillStorage } from './benchCompanies.ts';
import { browserFlags, wholeBrowser } from './find-browser.ts';
import { median, timeToPaint, watchPaints } from './paintWatch.ts';

const companies = Number(process.argv[2] ?? 500);
const tasksEach = 40;
const throttling = 4;
const rounds = 12;
const port = Number(process.env['TEST_PORT'] ?? 4319);
const base = `http://127.0.0.1:${port}`;

const { steps } = await readChecklist();
const tasks = steps.flatMap((step) => step.tasks.map(({ id }) => id)).slice(0, tasksEach);

const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { stdio: 'pipe' });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({
	...wholeBrowser(),
	args: browserFlags(),
});
try {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	await watchPaints(page);
	await page.addInitScript(watchFirstRow);
	await page.goto(`${base}/privacy/`);
	await page.evaluate(fillStorage, { companies, tasks });

	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	console.log(`${companies} companies, ${tasks.length} tasks each, ${throttling} times slower\n`);
	console.log('                                     median      max  (ms, to the next paint)');

	await page.goto(`${base}/companies/`);
	// Not by its role: to look for that takes of the time that is measured.
	const loaded = await (await page.waitForFunction(() => window.firstRow)).jsonValue();
	const filters = ['Stuck', 'Overdue', 'Importer’s move', 'All'];
	await measure(page, 'filter', (round) =>
		page.getByRole('radio', { name: filters[round % filters.length] ?? '' }).click()
	);
	const orders = ['Least done', 'Longest without a change', 'Who has to act', 'Name'];
	await measure(page, 'sort', (round) =>
		page.getByLabel('Order').selectOption(orders[round % orders.length] ?? '')
	);
	const letters = ['c', 'l', 'i', 'e', 'n', 't', ' ', '4', 'Backspace', '1', 'Backspace', '3'];
	await page.getByLabel(/^Find/).focus();
	await measure(page, 'search, a letter', (round) => page.keyboard.press(letters[round] ?? 'x'));
	await page.getByLabel(/^Find/).fill('');
	await measure(page, 'turn the page', (round) =>
		page.getByRole('button', { name: round % 4 < 2 ? 'Next page' : 'Previous page' }).click()
	);
	await measure(page, 'open a row', (round) =>
		page.getByRole('rowheader').nth(round).getByRole('button').click()
	);

	await page.goto(`${base}/guide/apply/`);
	await page.getByRole('main').getByRole('checkbox').first().waitFor();
	await measure(page, 'tick a task on a step', (round) =>
		page
			.getByRole('main')
			.getByRole('checkbox')
			.nth(round % 6)
			.click()
	);
	console.log(`\nboard loaded and shown: ${Math.round(loaded)} ms after the navigation began`);
} finally {
	await browser.close();
	server.kill();
}

/** Does something some times over, and prints how long the next paint took. */
async function measure(page: Page, name: string, act: (round: number) => Promise<unknown>) {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++)
		times.push(await timeToPaint(page, () => act(round)));
	const show = (time: number) => time.toFixed(0).padStart(9);
	console.log(name.padEnd(34) + show(median(times)) + show(Math.max(...times)));
}

/** Runs in the page: when the first row stood there, in milliseconds after the navigation began. */
function watchFirstRow(): void {
	const look = () => {
		if (document.querySelector('tbody th') === null) requestAnimationFrame(look);
		else window.firstRow = performance.now();
	};
	requestAnimationFrame(look);
}

declare global {
	interface Window {
		firstRow: number;
	}
}
