/**
 * Measures reading, judging, splitting and writing lists of entries, in Node and in a browser.
 *
 *     npm run build && npm run bench:entries
 *
 * Each line is a fresh process, and times are of its processor, so that other work on the machine
 * counts little. The floor is one figure for all: a plain loop over the bytes of the longest list, run
 * once in a fresh Node and never warm. Memory is the most that the process held beyond what it held
 * before; in the browser the page's own process, worker included, where /proc tells it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { streamXlsxRows } from 'hucre/xlsx';
import { readWords } from '../src/guide/words.ts';
import { ListSession } from '../src/entries/listSession.ts';
import { checkDigitOf } from '../src/entries/entryNumber.ts';
import { cell, workbook } from '../tests/unit/entries/workbookFiles.ts';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const longest = Math.max(...sizes);
const workbookRows = 100_000;
const port = Number(process.env['TEST_PORT'] ?? 4173);
const choices = {
	today: '2026-11-22',
	filer: undefined,
	allowed: [],
	filersApart: false,
	fileNames: await readWords('cape-files', 'en'),
};

/** What one process measured: milliseconds of its processor, and megabytes beyond its start. */
interface Measured {
	readonly time: number;
	readonly memory: number;
}

function numberAt(place: number): string {
	const first = `${place % 2 === 0 ? 'B76' : '8CG'}${String(place).padStart(7, '0')}`;
	return first + String(checkDigitOf(first));
}

/** A plain list in bytes, made so that hardly anything of its making is left to be cleared away. */
function list(count: number): Uint8Array<ArrayBuffer> {
	const head = 'Entry Number\r\n';
	const bytes = Buffer.from(new ArrayBuffer(head.length + 13 * count));
	bytes.write(head, 'latin1');
	for (let place = 0; place < count; place++)
		bytes.write(`${numberAt(place)}\r\n`, head.length + 13 * place, 'latin1');
	return bytes;
}

/** An export with seven columns, of which six are as many spreadsheets have them. */
function sheet(count: number): Uint8Array<ArrayBuffer> {
	const names = ['Entry Number', 'Entry Date', 'Type', 'Liquidation Date', 'HTS', 'Duty', 'Port'];
	const number = (value: number) => `<c><v>${value}</v></c>`;
	const rows = Array.from({ length: count }, (_, place) =>
		[
			cell(numberAt(place)),
			cell('03/14/2025'),
			cell('01'),
			cell('10/20/2026'),
			cell('9903.01.25'),
			number(place + 100),
			number(2704),
		].join('')
	);
	return workbook(
		[names.map((name) => cell(name)).join(''), ...rows]
			.map((cells) => `<row>${cells}</row>`)
			.join('')
	);
}

/** The measurements that a process of its own takes. */
const alone: Readonly<Record<string, (count: number) => Promise<Measured>>> = {
	floor: (count) => {
		const bytes = list(count);
		return measure(() => {
			let sum = 0;
			for (const byte of bytes) sum = (sum + byte) | 0;
			return Promise.resolve(sum);
		});
	},
	list: (count) => measureReading(list(count), count),
	workbook: (count) => measureReading(sheet(count), count),
	library: (count) => {
		const bytes = sheet(count);
		return measure(async () => {
			let rows = 0;
			for await (const row of streamXlsxRows(bytes, { sheet: 0 })) rows += row.values.length;
			return rows;
		});
	},
};

function measureReading(bytes: Uint8Array<ArrayBuffer>, count: number): Promise<Measured> {
	const data = new Blob([bytes]);
	return measure(async () => {
		const session = await ListSession.read([{ name: 'list', data }], choices);
		const { files, entries } = session.summary();
		let written = 0;
		for (let place = 0; place < files.length; place++) written += session.file(place).length;
		if (entries !== count) throw new Error(`${entries} of ${count} entries came through`);
		return written;
	});
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
	const before = process.memoryUsage.rss();
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return {
		time: (user + system) / 1000,
		memory: process.resourceUsage().maxRSS / 1000 - before / 1_000_000,
	};
}

/** Takes a measurement in a process of its own. */
function measureAlone(what: string, count: number): Measured {
	const { stdout } = spawnSync(process.execPath, [import.meta.filename, what, String(count)], {
		stdio: ['ignore', 'pipe', 'inherit'],
		encoding: 'utf8',
	});
	return JSON.parse(stdout) as Measured;
}

/** Prints a line; the ratio only for the list that the floor is of. */
function print(where: string, count: number, { time, memory }: Measured, floor?: number): void {
	console.log(
		[
			where.padEnd(18),
			count.toLocaleString('en-US').padStart(10),
			`${time.toFixed(0)} ms`.padStart(10),
			(floor === undefined ? '' : `${(time / floor).toFixed(1)} × floor`).padStart(14),
			`${memory.toFixed(0)} MB`.padStart(10),
		].join('')
	);
}

/** Milliseconds of the processor that a process took, and megabytes that it holds or held at most. */
function readProcess(id: number): {
	readonly time: number;
	readonly now: number;
	readonly most: number;
} {
	const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
	// Behind the name, which may hold spaces: user and system time are fields 14 and 15, in hundredths.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const status = readFileSync(`/proc/${id}/status`, 'utf8');
	const held = (name: string) =>
		Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1000;
	return {
		time: (Number(fields[11]) + Number(fields[12])) * 10,
		now: held('VmRSS'),
		most: held('VmHWM'),
	};
}

async function measureBrowser(floor: number): Promise<void> {
	// A process that measures holds nothing that it does not use.
	const { chromium } = await import('playwright');
	const { browserFlags, wholeBrowser } = await import('./find-browser.ts');
	const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { stdio: 'pipe' });
	await new Promise((ready) => server.stdout.once('data', ready));
	try {
		for (const count of sizes) {
			const browser = await chromium.launch({ ...wholeBrowser(), args: browserFlags() });
			try {
				const page = await browser.newPage();
				await page.goto(`http://127.0.0.1:${port}/tools/entries/`);
				const buffer = Buffer.from(list(count));
				await page
					// Live: what is given to it before goes nowhere.
					.locator('#entry-file:enabled')
					.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer }, { timeout: 300_000 });
				const protocol = await browser.newBrowserCDPSession();
				const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
				const renderers = processInfo.filter(({ type }) => type === 'renderer');
				const before = renderers.map(({ id }) => readProcess(id));
				// The page takes its own time, so that the protocol's does not count.
				const { wall, longTask } = await page.evaluate(async () => {
					let longTask = 0;
					new PerformanceObserver((tasks) => {
						for (const { duration } of tasks.getEntries()) longTask = Math.max(longTask, duration);
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
					const wall = (await done) - start;
					await new Promise((settled) => setTimeout(settled, 100));
					return { wall, longTask };
				});
				const after = renderers.map(({ id }) => readProcess(id));
				const [busiest] = after
					.map(({ time, most }, place) => ({
						time: time - (before[place]?.time ?? 0),
						memory: most - (before[place]?.now ?? 0),
					}))
					.sort((one, other) => other.time - one.time);
				if (busiest) print('browser', count, busiest, count === longest ? floor : undefined);
				console.log(
					`${''.padEnd(18)}${wall.toFixed(0)} ms on the clock; longest task of the page ${longTask.toFixed(0)} ms`
				);
			} finally {
				await browser.close();
			}
		}
	} finally {
		server.kill();
	}
}

const [what, count] = process.argv.slice(2);
const own = what === undefined ? undefined : alone[what];
if (own) console.log(JSON.stringify(await own(Number(count))));
else {
	console.log('what                 entries      time      to floor    memory');
	const floor = measureAlone('floor', longest);
	print('floor', longest, floor, floor.time);
	for (const count of sizes)
		print('Node', count, measureAlone('list', count), count === longest ? floor.time : undefined);
	const book = measureAlone('workbook', workbookRows);
	const library = measureAlone('library', workbookRows);
	print('workbook', workbookRows, book);
	print('  its library', workbookRows, library);
	await measureBrowser(floor.time);
}
