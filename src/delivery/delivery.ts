import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { showDay } from '../days/day.ts';
import { notFilledIn, siteConfig } from '../guide/siteConfig.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { languageBase } from '../i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from '../i18n/thisBuild.ts';
import { addressOf, builtFiles } from './builtFiles.ts';
import { guideFileName, guidePdfName, writeOneFile, writePdf } from './download.ts';
import { headerBytes, headerRules } from './headers.ts';
import { startIslands, withScriptAfterPaint } from './islands.ts';
import {
	isKept,
	offlineScript,
	setTypefaceAtOnce,
	wantsOffline,
	writeServiceWorker,
	writeServiceWorkerOff,
} from './serviceWorkerFiles.ts';
import { keepMailAddresses } from './keepMailAddresses.ts';
import { notices } from './notices.ts';
import { offerScript, withOffer } from './offerScript.ts';
import { gatherStyles } from './oneStyle.ts';
import { overBudget, pageSizes } from './pageSizes.ts';
import { policyOf, refusedByPolicy, withPolicy } from './policy.ts';
import { precompress } from './precompress.ts';
import { writeRules } from './wholeSite.ts';
import { budgetsOff } from './budgetsOff.ts';
import { leanPage } from './leanPage.ts';
import { withOneModule } from './oneModule.ts';
import { writePrintSheets } from './printSheet.ts';

/** Below the root, each language has files of its own; these are for all. */
const onlyAtRoot = [
	'robots.txt',
	'sitemap-index.xml',
	'apple-touch-icon.png',
	...(await readdir('public')),
];

/**
 * Makes a language's pages ready to serve, in this order: islands are started by our script and no
 * longer by Astro's; the guide is written as one file, each page gathers its styles, and those for
 * paper go to a sheet of their own; each page gets the script that keeps the language offline, loses
 * what browsers read over, and gets its policy; the notices come beside the start page; every header
 * is written down, for wholeSite.ts to join with those of other languages; the service worker learns
 * every file; every text file gets its compressed copies. Stops the build when a page holds what its
 * policy would refuse, or is over its budget.
 */
export function delivery(): AstroIntegration {
	const { origin } = siteConfig;
	let base = '/';
	return {
		name: 'delivery',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const atRoot = thisLanguage.id === defaultLanguage;
				if (!atRoot)
					for (const file of onlyAtRoot)
						await rm(join(folder, file), { recursive: true, force: true });
				const day = showDay(new Date().toISOString().slice(0, 10), thisLanguage);
				const pages = (await builtFiles(folder)).filter((file) => file.endsWith('.html'));
				await startIslands(folder, base, pages);
				// Both take the pages while their styles for paper are in them.
				await writeOneFile(folder, { origin, base, day });
				await writePdf(folder, { origin, base, day }, (text) => logger.warn(text));
				await gatherStyles(folder, pages);
				await writePrintSheets(folder, base, pages);
				const offline = wantsOffline();
				if (offline) {
					const script = await offlineScript(folder, base, !atRoot);
					for (const file of pages.map((page) => join(folder, page)))
						await writeFile(file, withScriptAfterPaint(await readFile(file, 'utf8'), script));
				} else await Promise.all(pages.map((file) => setTypefaceAtOnce(join(folder, file))));
				if (builtLanguages.length > 1) {
					const script = await offerScript(folder, base);
					for (const file of pages.map((page) => join(folder, page)))
						await writeFile(
							file,
							withOffer(await readFile(file, 'utf8'), script, thisLanguage.lang)
						);
				}
				for (const file of pages.map((page) => join(folder, page)))
					await writeFile(file, leanPage(withOneModule(await readFile(file, 'utf8'))));
				await writePolicies(folder, offline);
				if (atRoot) await writeFile(join(folder, 'licences.txt'), notices());
				const rules = headerRules(base);
				await writeRules(folder, rules);
				if (offline)
					await writeServiceWorker(folder, base, await builtFiles(folder), rules, innerLanguages());
				else await writeServiceWorkerOff(folder);
				await precompress(
					(await builtFiles(folder))
						.filter((file) => !file.startsWith('_server/'))
						.map((file) => join(folder, file))
				);
				const files = await builtFiles(folder);
				if (offline) logger.info(await offlineSize(folder, files));
				const over = overBudget(
					pageSizes(folder, base, files),
					folder,
					files,
					thisLanguage.id,
					headerBytes(rules, base)
				);
				if (over.length > 0 && !budgetsOff && !thisLanguage.forTests)
					throw new Error(
						`Over budget in ${thisLanguage.name} (src/delivery/budgets.ts):\n${over.join('\n')}`
					);
				const without = files.includes(guidePdfName) ? '' : ', without the guide as a PDF';
				const empty = notFilledIn(siteConfig);
				// Once, however many languages there are.
				if (atRoot && empty.length > 0)
					logger.warn(
						`Not filled in: ${empty.join(', ')} (README, Deploy). The site goes without, and /about/ says so.`
					);
				logger.info(`${pages.length} pages in ${relative('', folder)}/${without}.`);
			},
		},
	};
}

/** The bases of the languages that stand below this one, and have service workers of their own. */
function innerLanguages(): string[] {
	return thisLanguage.id === defaultLanguage
		? builtLanguages
				.filter((each) => each !== thisLanguage)
				.map(({ id }) => languageBase(siteBase, id))
		: [];
}

/** The pages that read files, beside themselves in a worker, with the policy that lets its address through. */
const workerPolicies: Readonly<Partial<Record<string, 'entry-list' | 'reports'>>> = {
	'tools/entries/': 'entry-list',
	'tools/reports/': 'reports',
};

/** How much a reader's browser keeps for reading offline, as it is sent (a sentence). */
async function offlineSize(folder: string, files: readonly string[]): Promise<string> {
	const sent = async (file: string) =>
		(await stat(join(folder, files.includes(`${file}.br`) ? `${file}.br` : file))).size;
	const kept = files.filter((file) => isKept(file) && !/\.(?:br|gz)$/.test(file));
	const sizes = await Promise.all(kept.map(sent));
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	return `Kept offline: ${kept.length} files, ${bytes} bytes as sent; the worker itself ${await sent('sw.js')}.`;
}

/** Puts its policy into each page, and marks its mail addresses. */
async function writePolicies(folder: string, offline: boolean): Promise<void> {
	for (const file of await builtFiles(folder)) {
		if (!file.endsWith('.html')) continue;
		const path = join(folder, file);
		const html = await readFile(path, 'utf8');
		const [first] = refusedByPolicy(html);
		if (first !== undefined)
			throw new Error(`${file} has ${first}, which its policy refuses: use a class or a listener`);
		const address = addressOf(file);
		const worker = workerPolicies[address];
		const policy = policyOf(html, [
			...(offline && file !== guideFileName ? (['service-worker'] as const) : []),
			...(worker ? [worker] : []),
		]);
		await writeFile(path, withPolicy(keepMailAddresses(html), policy));
	}
}
