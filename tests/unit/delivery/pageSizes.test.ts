import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtFiles } from '../../../src/delivery/builtFiles.ts';
import { overBudget, pageSizes } from '../../../src/delivery/pageSizes.ts';

/** Text that does not compress: so many bytes of it are nearly as many when they are sent. */
const noise = (bytes: number) => randomBytes(Math.ceil(bytes * 0.75)).toString('base64');
const island = '<astro-island component-url="/_astro/island.js"></astro-island>';

/** What is over budget in a site of these files. */
async function overIn(
	files: Record<string, string | Buffer>,
	base = '/',
	language = 'en'
): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'page-sizes-'));
	try {
		for (const [path, data] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), data);
		}
		const built = await builtFiles(folder);
		return overBudget(pageSizes(folder, base, built), folder, built, language);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

test('a page of more than one flight is over, and is named with its size and budget', async () => {
	const [first, ...others] = await overIn({ 'guide/apply/index.html': noise(20_000) });
	expect(first).toMatch(/^\/guide\/apply\/ has 1\d{4} bytes of HTML and CSS; the budget is 14600$/);
	expect(others).toEqual([]);
});

test('a step comes in one flight with its headers, and so does home; other pages without them', () => {
	const page = (path: string) => ({ path, html: 14_000, script: 0, isLive: false });
	const over = (path: string) => overBudget([page(path)], '.', [], 'en', 1_000);
	expect(over('/guide/verify/')).toEqual([expect.stringContaining('the budget is 13600')]);
	expect(over('/')).toHaveLength(1);
	expect(over('/tools/')).toEqual([]);
});

test('a step may load 12,700 bytes of scripts, with all that they import at once', async () => {
	const imported = { '_astro/part.js': `export default "${noise(20_000)}"` };
	const page = { 'guide/apply/index.html': island };
	const [first] = await overIn({ ...page, ...imported, '_astro/island.js': 'import "./part.js"' });
	expect(first).toMatch(/^\/guide\/apply\/ loads \d+ bytes of JavaScript; the budget is 12700$/);
	expect(
		await overIn({ ...page, ...imported, '_astro/island.js': 'void import("./part.js")' }),
		'what waits until someone asks does not count'
	).toEqual([]);
});

test('in another language than English scripts may be as much longer as marking CBP’s words takes, and steps have a flight without headers', async () => {
	const files = {
		'guide/apply/index.html': island,
		'_astro/island.js': `export default "${noise(20_000)}"`,
	};
	const [first] = await overIn(files, '/', 'es');
	expect(first).toMatch(/the budget is 13220$/);
	const step = { path: '/guide/verify/', html: 14_700, script: 0, isLive: false };
	expect(overBudget([step], '.', [], 'es', 1_000)).toEqual([
		expect.stringContaining('the budget is 14600'),
	]);
});

test('scripts are found below the path that a site is built for', async () => {
	const over = await overIn(
		{
			'guide/apply/index.html': island.replace('/_astro/', '/refund-ready/_astro/'),
			'_astro/island.js': `export default "${noise(20_000)}"`,
		},
		'/refund-ready/'
	);
	expect(over).toHaveLength(1);
});

test('a page without islands may load no script at all', async () => {
	const over = await overIn({
		'privacy/index.html': '<script src="/_astro/small.js"></script>',
		'_astro/small.js': 'console.log(1)',
	});
	expect(over).toEqual([
		expect.stringMatching(/^\/privacy\/ loads \d+ bytes of JavaScript; the budget is 0$/),
	]);
});

test('all typefaces together have 20,000 bytes', async () => {
	const half = Buffer.alloc(10_001);
	expect(await overIn({ '_astro/a.woff2': half })).toEqual([]);
	expect(await overIn({ '_astro/a.woff2': half, '_astro/b.woff2': half })).toEqual([
		'The typefaces have 20002 bytes of data; the budget is 20000',
	]);
});
