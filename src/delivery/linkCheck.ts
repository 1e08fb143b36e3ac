import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { languageBase } from '../i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from '../i18n/thisBuild.ts';
import { addressOf, builtFiles } from './builtFiles.ts';

/** A built page: its address within the site, the ids it has, and where it links to. */
export interface BuiltPage {
	readonly address: string;
	readonly ids: ReadonlySet<string>;
	readonly links: readonly string[];
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
): string[] {
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
				return [`${address} links to ${link}: there is no such page${hint}`];
			}
			const place = decoded(target.hash.slice(1));
			return place === '' || page.ids.has(place)
				? []
				: [`${address} links to ${link}: that page has no place named ${place}`];
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

/**
 * Checks the links of a built folder. Takes it, its base path and those of other languages. Throws
 * an Error that names each link to a page, a file or a place that the site does not have.
 */
export async function checkLinks(
	root: string,
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
	const dead = deadLinks(pages, new Set(paths.map((path) => base + path)), base, others);
	if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
}

/** Stops the build when a page links to a page, a file or a place that its language does not have. */
export function linkCheck(): AstroIntegration {
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
					base,
					others.map(({ id }) => languageBase(siteBase, id))
				);
			},
		},
	};
}
