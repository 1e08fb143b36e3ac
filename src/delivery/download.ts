import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { parse } from 'node-html-parser';
import { build } from 'vite';
import { browserFlags, findBrowser, hasBrowser } from '../../scripts/find-browser.ts';
import { buildTargets } from './buildTargets.ts';
import { plainImports } from '../bundle/plainImports.ts';
import { markedIslands } from '../bundle/markedIslands.ts';
import { contentModules } from '../guide/contentModules.ts';
import { readWords } from '../guide/words.ts';
import { pageLanguageConstant } from '../bundle/pageLanguageConstant.ts';
import { fill } from '../i18n/fill.ts';
import { thisLanguage } from '../i18n/thisBuild.ts';
import { deadLinks, readPage } from './linkCheck.ts';
import { oneFile } from './oneFile.ts';

/** Where the file and the PDF are in the built folder. */
export const guideFileName = 'download/refund-ready-guide.html';
export const guidePdfName = 'download/refund-ready-guide.pdf';
/** The files that /download/ offers. */
export const downloads = [guideFileName, guidePdfName];

/** Reference pages that the file holds behind the steps; on paper the sources alone are 70 pages. */
const reference = {
	file: ['help/', 'glossary/', 'sources/', 'about/'],
	paper: ['help/', 'glossary/', 'about/'],
};

/** Where the site is, if it knows, its base path, and the day to put on a copy of it. */
interface CopyOf {
	readonly origin: string | undefined;
	readonly base: string;
	readonly day: string;
}

/**
 * Writes the whole guide as one HTML file, from the built pages. Throws an Error that names each
 * link within the file that leads nowhere.
 */
export async function writeOneFile(folder: string, copy: CopyOf): Promise<void> {
	const html = await guide(folder, copy, reference.file, await script(copy.base));
	const dead = deadLinks([readPage(copy.base + guideFileName, html)], new Set(), copy.base);
	if (dead.length > 0)
		throw new Error(`${guideFileName} has links that lead nowhere: ${JSON.stringify(dead)}`);
	await writeFile(join(folder, guideFileName), html);
}

/** The guide in one file: the built pages of its steps, then the pages named. */
async function guide(
	folder: string,
	{ origin, base, day }: CopyOf,
	behind: readonly string[],
	code: string
): Promise<string> {
	const words = await readWords('download');
	const read = (file: string) => readFile(join(folder, file), 'utf8');
	const home = await read('index.html');
	// The home page lists the steps in their order.
	const steps = new Set(
		[...home.matchAll(/href="[^"]*?(guide\/[a-z0-9-]+\/)"/g)].map(([, address = '']) => address)
	);
	const chapters = await Promise.all(
		[...steps, ...behind].map(async (address) => ({
			address,
			html: await read(`${address}index.html`),
		}))
	);
	const fonts = (await readdir(join(folder, '_astro'))).filter((file) => file.endsWith('.woff2'));
	const own = parse(home);
	const textOf = (selector: string) => own.querySelector(selector)?.text.trim() ?? '';
	const name = textOf('.wordmark');
	return oneFile(
		chapters,
		{
			language: thisLanguage,
			name,
			title: words.title,
			nameAndTitle: fill(words.nameAndTitle, { name, title: words.title }),
			description: words.description,
			notOfficial: textOf('.not-official'),
			copyOf:
				origin === undefined
					? fill(words.ageOfUnaddressed, { day })
					: fill(words.ageInFile, { site: new URL(base, origin).href, day }),
			contents: words.contents,
			close: words.close,
		},
		{
			origin,
			base,
			fonts: new Map(
				await Promise.all(
					fonts.map(
						async (file) =>
							[
								`${base}_astro/${file}`,
								`data:font/woff2;base64,${await readFile(join(folder, '_astro', file), 'base64')}`,
							] as const
					)
				)
			),
			css: await readFile('src/download/file.css', 'utf8'),
			script: code,
		}
	);
}

/** The islands' code and words, as one script that imports nothing. */
async function script(base: string): Promise<string> {
	const [built] = [
		await build({
			configFile: false,
			logLevel: 'warn',
			base,
			plugins: [contentModules(), markedIslands(thisLanguage.id), plainImports()],
			oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
			define: { 'process.env.NODE_ENV': '"production"', ...pageLanguageConstant },
			build: {
				write: false,
				copyPublicDir: false,
				modulePreload: false,
				target: buildTargets,
				rolldownOptions: { input: 'src/download/file.ts', output: { codeSplitting: false } },
			},
		}),
	].flat();
	const [chunk] = built && 'output' in built ? built.output : [];
	if (chunk === undefined) throw new Error('src/download/file.ts gave no script');
	return chunk.code;
}

/**
 * Prints the guide as a PDF with bookmarks, where there is a browser to print it with and `PDF` is not `off`.
 * Otherwise takes the offer of it from the page: a build never depends on a browser. `warn` is told
 * of a browser that is there and does not start.
 */
export async function writePdf(
	folder: string,
	copy: CopyOf,
	warn: (text: string) => void
): Promise<void> {
	const browser = process.env['PDF'] === 'off' ? undefined : await startBrowser(warn);
	if (!browser) {
		const path = join(folder, 'download/index.html');
		const html = await readFile(path, 'utf8');
		await writeFile(path, html.replace(/<div data-needs-pdf>[\s\S]*?<\/div>/, ''));
		return;
	}
	const printed = join(folder, 'download/to-print.html');
	try {
		await writeFile(printed, await guide(folder, copy, reference.paper, ''));
		const page = await browser.newPage();
		page.setDefaultTimeout(120_000);
		await page.goto(pathToFileURL(resolve(printed)).href);
		await page.pdf({
			path: join(folder, guidePdfName),
			format: 'Letter',
			preferCSSPageSize: true,
			tagged: true,
			outline: true,
		});
	} finally {
		await browser.close();
		await rm(printed, { force: true });
	}
}

/**
 * The browser that prints, or `undefined` where there is none or it does not start, as the
 * `chromium-browser` that some systems put where a package would be: `warn` is told why.
 */
export async function startBrowser(
	warn: (text: string) => void,
	executablePath = findBrowser()
): Promise<Browser | undefined> {
	if (executablePath === undefined && !hasBrowser()) return undefined;
	try {
		return await chromium.launch({
			args: browserFlags(),
			...(executablePath !== undefined && { executablePath }),
		});
	} catch (error) {
		const [reason = ''] = String(error).split('\n');
		warn(`${executablePath ?? 'The browser'} does not start, so there is no PDF: ${reason}`);
		return undefined;
	}
}
