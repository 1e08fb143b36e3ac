/**
 * Prints what each page costs in the browser, and asserts nothing: times depend on the machine.
 *
 *     npm run build && npm run bench:pages                      every page, Lighthouse three times
 *     npm run bench:pages -- --runs 1 /guide/apply/ /help/      some pages, once
 *
 * Bytes and requests are what Chromium fetched for the page itself, without the offline copy. The
 * scores and times are Lighthouse's, mobile, with its simulated slow 4G, from the run in the middle.
 * Before each run of a page a bare page with one island, built with the same tools, is measured in
 * the same way: the ratio is that of pairs, so that other work on the machine falls on both. The
 * machine's load over the last minute stands beside it; above 1 or so it is other work.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { chromium, type Browser } from 'playwright';
import { buildBarePage } from './barePage.ts';
import { browserFlags, wholeBrowser } from './find-browser.ts';
import { median, timeToPaint, watchPaints } from './paintWatch.ts';

const { values, positionals } = parseArgs({
	options: { runs: { type: 'string', default: '3' } },
	allowPositionals: true,
});
const runs = Number(values.runs);
const ticks = 8;
const throttling = 4;
const port = Number(process.env['TEST_PORT'] ?? 4329);
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
const types = { Document: 'HTML', Script: 'JS', Font: 'font', Image: 'image' } as const;

const pages =
	positionals.length > 0
		? positionals
		: readdirSync('dist', { recursive: true, encoding: 'utf8' })
				.map((file) => file.replaceAll('\\', '/'))
				.filter((file) => /(?:^|\/)index\.html$/.test(file))
				.map((file) => `/${file.replace(/index\.html$/, '')}`)
				.sort();

const [bareServer, server] = await Promise.all([
	serve(buildBarePage(), port + 1),
	serve('dist', port),
]);
const browser = await chromium.launch({
	...wholeBrowser(),
	args: [...browserFlags(), `--remote-debugging-port=${port + 2}`],
});
try {
	const heads = ['HTML', 'JS', 'font', 'image', 'requests'];
	const scores = ['perf', 'a11y', 'best', 'SEO', 'LCP s', '× bare', 'TBT ms', 'CLS', 'load'];
	console.log(
		'page'.padEnd(24) + [...heads, ...scores, 'tick ms'].map((head) => head.padStart(9)).join('')
	);
	const bareAddress = `http://127.0.0.1:${port + 1}/`;
	const [bare] = await audit(bareAddress, bareAddress);
	console.log('a bare page'.padEnd(24) + cells(bare, 1));
	for (const path of pages) {
		const [result, ratio] = await audit(`http://127.0.0.1:${port}${path}`, bareAddress);
		const tick = path.startsWith('/guide/') ? (await tickTime(browser, path)).toFixed(1) : '';
		console.log(path.padEnd(24) + cells(result, ratio) + tick.padStart(9));
		for (const { id, title } of failing(result)) console.log(`    ${id}: ${title}`);
	}
} finally {
	await browser.close();
	server.kill();
	bareServer.kill();
}

/** Serves a built site, and is done when it answers. */
async function serve(folder: string, at: number) {
	const started = spawn(process.execPath, ['scripts/serve.ts', String(at)], {
		stdio: 'pipe',
		env: { ...process.env, OUT_DIR: folder },
	});
	await new Promise((ready) => started.stdout.once('data', ready));
	return started;
}

/**
 * Lighthouse's run of a page in the middle of some, and the ratio of its largest paint to that of
 * another page in the middle of the pairs. Throws an Error that names the page when it has none.
 */
async function audit(address: string, beside: string): Promise<[Result, ratio: number]> {
	const results: Result[] = [];
	const ratios: number[] = [];
	for (let run = 0; run < runs; run++) {
		const other = await auditOnce(beside);
		const own = await auditOnce(address);
		results.push(own);
		ratios.push(
			numeric(own, 'largest-contentful-paint') / numeric(other, 'largest-contentful-paint')
		);
	}
	// Its types name Lighthouse's own without an import: TypeScript finds nothing there.
	return [computeMedianRun(results) as Result, median(ratios)];
}

async function auditOnce(address: string): Promise<Result> {
	const found = await lighthouse(address, { port: port + 2, logLevel: 'error', onlyCategories });
	if (found === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
	return found.lhr;
}

function numeric(result: Result, id: string): number {
	return result.audits[id]?.numericValue ?? NaN;
}

/** One line of the table, from the bytes to the machine's load. */
function cells(result: Result, ratio: number): string {
	const details = result.audits['network-requests']?.details;
	const requests = details?.type === 'table' ? details.items : [];
	const bytes = Object.fromEntries(Object.values(types).map((name) => [name, 0]));
	for (const { resourceType, transferSize } of requests) {
		const name = types[resourceType as keyof typeof types];
		if (name in bytes) bytes[name] = (bytes[name] ?? 0) + Number(transferSize);
	}
	const score = (category: string) => Math.round((result.categories[category]?.score ?? NaN) * 100);
	const lcp = numeric(result, 'largest-contentful-paint');
	return [
		...Object.values(bytes),
		requests.length,
		...onlyCategories.map(score),
		(lcp / 1000).toFixed(2),
		ratio.toFixed(2),
		numeric(result, 'total-blocking-time').toFixed(0),
		numeric(result, 'cumulative-layout-shift').toFixed(3),
		(loadavg()[0] ?? NaN).toFixed(1),
	]
		.map((cell) => String(cell).padStart(9))
		.join('');
}

/** The audits that cost a page points. */
function failing(result: Result) {
	const weighed = Object.values(result.categories)
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ weight }) => weight > 0);
	return weighed
		.map(({ id }) => result.audits[id])
		.filter((found) => found !== undefined)
		.filter(({ score }) => score !== null && score < 1);
}

/** The middle time from a tick to the next paint, on a processor four times slower than this one. */
async function tickTime(from: Browser, path: string): Promise<number> {
	const context = await from.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	await watchPaints(page);
	await page.goto(`http://127.0.0.1:${port}${path}`);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	const boxes = page.locator('main input[type=checkbox]:enabled');
	await boxes.first().waitFor();
	const times: number[] = [];
	for (let round = 0; round < ticks; round++) {
		await boxes.nth(round % 4).scrollIntoViewIfNeeded();
		times.push(await timeToPaint(page, () => boxes.nth(round % 4).click()));
	}
	await context.close();
	return median(times);
}
