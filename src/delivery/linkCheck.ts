import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { say } from '../guide/contentError.ts';
import { languageBase } from '../i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from '../i18n/thisBuild.ts';
import { addressOf, builtFiles } from './builtFiles.ts';
import { linkSources } from './linkSources.ts';

/** A built page: its address within the site, the ids it has, and where it links to. */
export interface BuiltPage {
	readonly address: string;
	readonly ids: ReadonlySet<string>;
	readonly links: readonly string[];
}

/** A link that leads nowhere: the page that has it, and what is not there. */
interface DeadLink {
	readonly address: string;
	readonly link: string;
	readonly why: string;
}

/** Takes the HTML of a page; gives what the check of links needs to know of it. */
export function readPage(address: string, html: string): BuiltPage {
	const document = parse(html);
	return {
		address,
		ids: new Set(document.querySelectorAll('[id]').map((element) => element.id)),
		links: document
			.querySelectorAll('a[href]')
			.map((element) => element.getAttribute('href') ?? ''),
	};
}

/**
 * Names every internal link that leads nowhere: no such page, no such file, or no such place on
 * the page. Takes the pages, the paths of all other files, the base path of the pages, and the
 * bases of other languages, to which links are let through.
 */
export function deadLinks(
	pages: readonly BuiltPage[],
	files: ReadonlySet<string>,
	base: string,
	others: readonly string[] = []
): DeadLink[] {
	// Languages stand below one another, so a path belongs to the longest base that it begins with.
	const bases = [base, ...others].sort((one, other) => other.length - one.length);
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	return pages.flatMap(({ address, links }) =>
		links.flatMap((link) => {
			if (/^(?:[a-z]+:|\/\/)/i.test(link)) return [];
			const target = new URL(link, `https://site.invalid${address}`);
			const owner = bases.find((each) => target.pathname.startsWith(each)) ?? base;
			if (owner !== base) return [];
			const page = byAddress.get(target.pathname);
			if (!page) {
				if (files.has(target.pathname)) return [];
				const hint = target.pathname.startsWith(base) ? '' : ` (links begin with ${base})`;
				return [{ address, link, why: `there is no such page${hint}` }];
			}
			const place = decoded(target.hash.slice(1));
			return place === '' || page.ids.has(place)
				? []
				: [{ address, link, why: `that page has no place named ${place}` }];
		})
	);
}

/** A place's name as the page has it; one that cannot be decoded stays as it is. */
function decoded(place: string): string {
	try {
		return decodeURIComponent(place);
	} catch {
		return place;
	}
}

/** Says where dead links are written and what mends them; of those written nowhere, on which page. */
async function tellDeadLinks(dead: readonly DeadLink[], base: string): Promise<string[]> {
	const told = await Promise.all(
		dead.map(async ({ address, link, why }) => {
			const mend = 'Correct the link, or give what it leads to that name.';
			const places = await linkSources(link, base);
			return places.length === 0
				? [`${address} links to ${link}: ${why}. ${mend}`]
				: places.map((place) => say({ place, what: `This links to ${link}: ${why}.`, mend }));
		})
	);
	return [...new Set(told.flat())];
}

/**
 * Checks the links of a built folder. Takes it, the files below it that are yet to be written, its
 * base path and those of other languages. Throws an Error that names each link to a page, a file or
 * a place that the site does not have.
 */
export async function checkLinks(
	root: string,
	toCome: readonly string[],
	base: string,
	others: readonly string[] = []
): Promise<void> {
	const paths = await builtFiles(root);
	const pages = await Promise.all(
		paths
			.filter((path) => path.endsWith('.html'))
			.map(async (path) =>
				readPage(base + addressOf(path), await readFile(join(root, path), 'utf8'))
			)
	);
	const files = new Set([...paths, ...toCome].map((path) => base + path));
	const dead = await tellDeadLinks(deadLinks(pages, files, base, others), base);
	if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
}

/**
 * Stops the build when a page links to a page, a file or a place that its language does not have.
 * Takes the files that are yet to be written, by their paths below the base.
 */
export function linkCheck(toCome: readonly string[]): AstroIntegration {
	let base = '/';
	return {
		name: 'link-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': async ({ dir }) => {
				const others = builtLanguages.filter((each) => each !== thisLanguage);
				await checkLinks(
					fileURLToPath(dir),
					toCome,
					base,
					others.map(({ id }) => languageBase(siteBase, id))
				);
			},
		},
	};
}
