import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { headersFile, type HeaderRule, redirectsFile, siteRules } from './headers.ts';
import { languageFolder } from './languageFolders.ts';
import { checkLinks } from './linkCheck.ts';
import { caddyHeaders, caddyNotFound, nginxHeaders, nginxMaps } from './serverFiles.ts';

const rulesName = join('_server', 'headers.json');

/** Writes the header rules of a language beside its pages. */
export async function writeRules(folder: string, rules: readonly HeaderRule[]): Promise<void> {
	await mkdir(join(folder, '_server'), { recursive: true });
	await writeFile(join(folder, rulesName), JSON.stringify(rules, null, '\t'));
}

/**
 * Does what belongs to the site as a whole, once each of its languages is built: writes the headers
 * of all for hosts and servers, and looks where the links from language to language lead. Takes the
 * built folder, the path that the site is built for, and its languages, the one at the root first.
 * Throws an Error when a link leads nowhere.
 */
export async function finishSite(
	folder: string,
	siteBase: string,
	languages: readonly Language[]
): Promise<void> {
	const folders = languages.map(({ id }) => languageFolder(folder, id));
	const rules = await Promise.all(
		folders.map(
			async (each) => JSON.parse(await readFile(join(each, rulesName), 'utf8')) as HeaderRule[]
		)
	);
	for (const each of folders) await rm(join(each, '_server'), { recursive: true });
	await writeHeaders(folder, siteBase, siteRules(rules));
	if (languages.length > 1) await checkLinks(folder, [], siteBase);
}

/**
 * Writes the headers of the site as hosts and servers read them, from the same rules. Netlify says
 * by NETLIFY that it is the host.
 */
export async function writeHeaders(
	folder: string,
	base: string,
	rules: readonly HeaderRule[]
): Promise<void> {
	await writeFile(join(folder, '_headers'), headersFile(rules));
	if (process.env['NETLIFY'] === 'true')
		await writeFile(join(folder, '_redirects'), redirectsFile(rules, base));
	await writeRules(folder, rules);
	for (const [name, text] of [
		['nginx-maps.conf', nginxMaps(rules, base)],
		['nginx-headers.conf', nginxHeaders(rules, base)],
		['headers.caddy', caddyHeaders(rules, base)],
		['not-found.caddy', caddyNotFound(rules, base)],
	] as const)
		await writeFile(join(folder, '_server', name), text);
}
