/**
 * Measures reading, judging, splitting and writing lists of entries, in Node and in a browser.
 *
 *     npm run build && npm run bench:entries
 *
 * The floor is a plain loop over the same bytes. Memory is the most that the process held: in the
 * browser the page's own process, worker included, where /proc tells it.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ListSession } from '../src/entries/listSession.ts';
import { checkDigitOf } from '../src/entries/entryNumber.ts';
import { browserFlags, wholeBrowser } from './find-browser.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const port = Number(process.env['TEST_PORT'] ?? 4173);
const choices = { today: '2026-11-22', filer: undefined, allowed: [], filersApart: false };

function list(count: number): Buffer {
	const lines = ['Entry Number'];
	for (let place = 0; place < count; place++) {
		const first = `${place % 2 === 0 ? 'B76' : '8CG'}${String(place).padStart(7, '0')}`;
		lines.push(first + String(checkDigitOf(first)));
	}
	return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function print(where: string, count: number, milliseconds: number, floor: number, memory: string) {
	console.log(
		[
			where.padEnd(10),
			count.toLocaleString('en-US').padStart(10),
			`${milliseconds.toFixed(0)} ms`.padStart(10),
			`${Math.round(count / (milliseconds / 1000)).toLocaleString('en-US')}/s`.padStart(14),
			`${(milliseconds / Math.max(floor, 0.01)).toFixed(0)} × floor`.padStart(14),
			memory.padStart(10),
		].join('')
	);
}

/** The time of a loop that looks at every byte once. */
function floorOf(bytes: Uint8Array): number {
	const start = performance.now();
	let sum = 0;
	for (const byte of bytes) sum = (sum + byte) | 0;
	return sum === Number.MIN_VALUE ? 0 : performance.now() - start;
}

console.log('where        entries      time     entries/s       to floor    memory');
for (const count of sizes) {
	const bytes = list(count);
	const floor = floorOf(bytes);
	const start = performance.now();
	const session = await ListSession.read(
		[{ name: 'list.csv', data: new Blob([Uint8Array.from(bytes)]) }],
		choices
	);
	const { files, listed } = session.summary();
	let written = 0;
	for (let place = 0; place < files.length; place++) written += session.file(place).length;
	if (listed !== count || written < count * 13) throw new Error('not all entries came through');
	const time = performance.now() - start;
	print('Node', count, time, floor, `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
}

const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { stdio: 'pipe' });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({
	...wholeBrowser(),
	args: browserFlags(),
});
try {
	const protocol = await browser.newBrowserCDPSession();
	for (const count of sizes) {
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${port}/tools/entries/`);
		const bytes = list(count);
		await page
			.getByLabel('Entry list file')
			.setInputFiles(
				{ name: 'list.csv', mimeType: 'text/csv', buffer: bytes },
				{ timeout: 300_000 }
			);
		// The page takes its own time, so that the protocol's does not count.
		const measured = await page.evaluate(async () => {
			let longest = 0;
			new PerformanceObserver((tasks) => {
				for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration);
			}).observe({ type: 'longtask' });
			const done = new Promise<number>((resolve) => {
				new MutationObserver((_, observer) => {
					if (!document.querySelector('.entry-summary')) return;
					observer.disconnect();
					resolve(performance.now());
				}).observe(document.body, { childList: true, subtree: true });
			});
			const start = performance.now();
			[...document.querySelectorAll('button')]
				.find(({ className }) => className === 'button')
				?.click();
			const time = (await done) - start;
			await new Promise((settled) => setTimeout(settled, 100));
			return { time, longest };
		});
		const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
		const peaks = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => {
				try {
					return Number(
						/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0
					);
				} catch {
					return 0;
				}
			});
		print(
			'browser',
			count,
			measured.time,
			floorOf(bytes),
			`${Math.round(Math.max(...peaks) / 1000)} MB`
		);
		console.log(`           longest task of the page: ${Math.round(measured.longest)} ms`);
		await page.close();
	}
} finally {
	await browser.close();
	server.kill();
}
