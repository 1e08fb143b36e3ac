import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { showDay } from '../days/day.ts';
import { language } from '../guide/contentFiles.ts';
import { languageOf } from '../i18n/languages.ts';
import { addressOf, builtFiles } from './builtFiles.ts';
import { fileName, writeOneFile, writePdf } from './download.ts';
import { headerRules, headersFile, type HeaderRule } from './headers.ts';
import {
	addScript,
	isKept,
	offlineScript,
	wantsOffline,
	writeServiceWorker,
	writeServiceWorkerOff,
} from './serviceWorkerFiles.ts';
import { overBudget, pageSizes } from './pageSizes.ts';
import { policyOf, refused, withPolicy, type Policy } from './policy.ts';
import { precompress } from './precompress.ts';
import { nameSearchIndex } from './searchIndex.ts';
import { caddyHeaders, nginxHeaders, nginxMaps } from './serverFiles.ts';

/** The benchmark of growth builds a guide that no one is to read and no host to serve. */
const withinLimits = process.env['BUDGETS'] !== 'off';

/**
 * Makes a built site ready to serve, in this order: the search's index gets its name; each page
 * gets the script that keeps the site offline, and its policy; every header of the site is written
 * down for hosts and servers; the service worker learns every file; every text file gets its
 * compressed copies. Stops the build when a page holds what its policy would refuse, or is over its
 * budget.
 */
export function delivery(): AstroIntegration {
	let base = '/';
	let site = '';
	return {
		name: 'delivery',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
				site = config.site ?? '';
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const day = showDay(new Date().toISOString().slice(0, 10), languageOf(language));
				await writeOneFile(folder, { site, base, day });
				const pages = (await builtFiles(folder)).filter(
					(file) => file.endsWith('.html') && file !== fileName
				);
				await nameSearchIndex(folder, pages);
				const offline = wantsOffline();
				if (offline) {
					const script = await offlineScript(folder, base);
					await Promise.all(pages.map((file) => addScript(join(folder, file), script)));
				}
				const rules = headerRules(base, await writePolicies(folder, offline));
				await writePdf(folder, { site, base, day });
				await writeHeaders(folder, base, rules);
				if (offline) await writeServiceWorker(folder, base, await builtFiles(folder), rules);
				else await writeServiceWorkerOff(folder);
				await precompress(
					(await builtFiles(folder))
						.filter((file) => !file.startsWith('_server/'))
						.map((file) => join(folder, file))
				);
				const files = await builtFiles(folder);
				if (offline) logger.info(await offlineSize(folder, files));
				const over = overBudget(pageSizes(folder, base, files), folder, files);
				if (over.length > 0 && withinLimits)
					throw new Error(`Over budget (src/delivery/budgets.ts):\n${over.join('\n')}`);
			},
		},
	};
}

/** The one page that reads entry lists, beside itself in a worker. */
const entriesPage = 'tools/entries/';

/** How much a reader's browser keeps for reading offline, as it is sent (a sentence). */
async function offlineSize(folder: string, files: readonly string[]): Promise<string> {
	const sent = async (file: string) =>
		(await stat(join(folder, files.includes(`${file}.br`) ? `${file}.br` : file))).size;
	const kept = files.filter((file) => isKept(file) && !/\.(?:br|gz)$/.test(file));
	const sizes = await Promise.all(kept.map(sent));
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	return `Kept offline: ${kept.length} files, ${bytes} bytes as sent; the worker itself ${await sent('sw.js')}.`;
}

/** Puts its policy into each page; gives the policies by the pages' addresses below the base. */
async function writePolicies(folder: string, offline: boolean): Promise<Map<string, Policy>> {
	const policies = new Map<string, Policy>();
	for (const file of await builtFiles(folder)) {
		if (!file.endsWith('.html')) continue;
		const path = join(folder, file);
		const html = await readFile(path, 'utf8');
		const [first] = refused(html);
		if (first !== undefined)
			throw new Error(`${file} has ${first}, which its policy refuses: use a class or a listener`);
		const address = addressOf(file);
		const policy = policyOf(html, [
			...(offline && file !== fileName ? (['service-worker'] as const) : []),
			...(address === entriesPage ? (['entry-list'] as const) : []),
		]);
		await writeFile(path, withPolicy(html, policy));
		policies.set(address, policy);
	}
	return policies;
}

/** Writes the headers as hosts and servers read them, from the same rules. */
export async function writeHeaders(
	folder: string,
	base: string,
	rules: readonly HeaderRule[]
): Promise<void> {
	await writeFile(join(folder, '_headers'), headersFile(rules, withinLimits));
	await mkdir(join(folder, '_server'), { recursive: true });
	for (const [name, text] of [
		['headers.json', JSON.stringify(rules, null, '\t')],
		['nginx-maps.conf', nginxMaps(rules, base)],
		['nginx-headers.conf', nginxHeaders(rules, base)],
		['headers.caddy', caddyHeaders(rules, base)],
	] as const)
		await writeFile(join(folder, '_server', name), text);
}
