/**
 * Measures from the click on a box to the next paint, on a processor four times slower than this
 * one, beside the same on a bare page of four boxes without a script, in turns of one run. Prints
 * medians, their ratio and the machine's load, and asserts nothing: times depend on the machine.
 *
 *     npm run build && npm run bench:tick
 *     npm run bench:tick -- 500            with so many companies kept besides
 */
import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright';
import { readChecklist } from '../src/guide/checklistFile.ts';
import { fillStorage } from './benchCompanies.ts';
import { browserFlags, wholeBrowser } from './find-browser.ts';
import { median, timeToPaint, watchPaints } from './paintWatch.ts';

const companies = Number(process.argv[2] ?? 0);
const throttling = 4;
const rounds = 5;
const ticks = 12;
const port = Number(process.env['TEST_PORT'] ?? 4325);
const origin = `http://127.0.0.1:${port}`;
const bare = `data:text/html,<!doctype html><title>Bare</title><main>${'<p><label><input type=checkbox> A box</label>'.repeat(4)}</main>`;

const { steps } = await readChecklist();
const tasks = steps.flatMap((step) => step.tasks.map(({ id }) => id)).slice(0, 40);
const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { stdio: 'pipe' });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ ...wholeBrowser(), args: browserFlags() });
try {
	const times = { bare: [] as number[], step: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		times.bare.push(...(await ticksOn(browser, bare)));
		times.step.push(...(await ticksOn(browser, `${origin}/guide/apply/`)));
	}
	const [floor, own] = [median(times.bare), median(times.step)];
	console.log(`click to paint, ${throttling} times slower, ${times.step.length} ticks each`);
	console.log(`a bare page    ${floor.toFixed(1)} ms`);
	console.log(`/guide/apply/  ${own.toFixed(1)} ms, with ${companies} companies besides`);
	console.log(
		`ratio ${(own / floor).toFixed(2)}, load ${loadavg()
			.map((each) => each.toFixed(1))
			.join(' ')}`
	);
} finally {
	await browser.close();
	server.kill();
}

async function ticksOn(from: Browser, address: string): Promise<number[]> {
	const context = await from.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	await watchPaints(page);
	if (companies > 0 && address.startsWith(origin)) await keepCompanies(page);
	await page.goto(address);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	const boxes = page.locator('main input[type=checkbox]:enabled');
	await boxes.nth(3).waitFor();
	const times: number[] = [];
	for (let tick = 0; tick < ticks; tick++) {
		await boxes.nth(tick % 4).scrollIntoViewIfNeeded();
		times.push(await timeToPaint(page, () => boxes.nth(tick % 4).click()));
	}
	await context.close();
	return times;
}

async function keepCompanies(page: Page): Promise<void> {
	await page.goto(`${origin}/privacy/`);
	await page.evaluate(fillStorage, { companies, tasks });
}
