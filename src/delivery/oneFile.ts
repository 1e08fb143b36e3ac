import { parse, type HTMLElement } from 'node-html-parser';
import type { Language } from '../i18n/languages.ts';

/** A built page that becomes a chapter: its address below the base, and its HTML. */
interface Chapter {
	readonly address: string;
	readonly html: string;
}

/** What the file says around its chapters. */
interface Frame {
	readonly language: Pick<Language, 'lang' | 'direction'>;
	/** The site's. */
	readonly name: string;
	readonly title: string;
	/** The two together, for the browser's tab. */
	readonly nameAndTitle: string;
	readonly description: string;
	readonly notOfficial: string;
	readonly copyOf: string;
	readonly contents: string;
	/** Closes them, where they lie over the text. */
	readonly close: string;
}

interface Sources {
	/** Where the site is, for links to what the file does not hold; without it they are text. */
	readonly origin: string | undefined;
	readonly base: string;
	/** The address of a font by its name in the pages, and what to put in its place. */
	readonly fonts: ReadonlyMap<string, string>;
	readonly css: string;
	readonly script: string;
}

const chapterId = (address: string) => `page-${address.replace(/\/$/, '').replaceAll('/', '-')}`;
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Joins built pages into one HTML file that works from a disk: their text, their styles, their
 * font, one script, and links among them that stay within the file. Throws an Error when a page
 * has no main part or no heading.
 */
export function oneFile(chapters: readonly Chapter[], frame: Frame, sources: Sources): string {
	const styles = new Set<string>();
	const takenIds = new Set<string>();
	let islands = 0;
	const theme = /<script>try\{[\s\S]*?<\/script>/.exec(chapters[0]?.html ?? '')?.[0] ?? '';

	const parts = chapters.map(({ address, html }) => {
		const page = parse(html, { comment: true });
		for (const style of page.querySelectorAll('style')) styles.add(style.innerHTML);
		const main = page.querySelector('main');
		const heading = main?.querySelector('h1')?.text.trim();
		if (!main || heading === undefined) throw new Error(`${address} has no main part or heading`);
		// A step says which it is.
		const kicker = main.querySelector('.step-head > .kicker')?.text.trim() ?? '';
		for (const script of main.querySelectorAll('script, style')) script.remove();
		for (const island of main.querySelectorAll('astro-island')) renumber(island, islands++);
		return { address, kicker, heading, main, renamed: ownIds(address, main, takenIds) };
	});

	const renamedOn = new Map(parts.map(({ address, renamed }) => [address, renamed]));
	for (const { address, main } of parts)
		for (const link of main.querySelectorAll('a[href]')) {
			const leads = target(link.getAttribute('href') ?? '', address);
			if (leads === undefined) link.removeAttribute('href');
			else link.setAttribute('href', leads);
		}

	const css = [...styles, sources.css]
		.join('\n')
		.replaceAll(/url\(["']?([^)"']+)["']?\)/g, (found, address: string) => {
			const data = sources.fonts.get(address);
			return data === undefined ? found : `url(${data})`;
		})
		// The font is in the file, so there is nothing to wait for.
		.replaceAll('font-display:optional', 'font-display:block');
	// A closing tag within a script would end it.
	const code =
		sources.script === ''
			? ''
			: `<script type="module">${sources.script.replaceAll('</script', '<\\/script')}</script>`;
	return `<!doctype html>
<html lang="${frame.language.lang}"${frame.language.direction === 'rtl' ? ' dir="rtl"' : ''} data-live data-serif><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${theme}
<title>${escaped(frame.nameAndTitle)}</title><meta name="description" content="${escaped(frame.description)}">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<style>${css}</style></head><body>
<header class="site-head" id="top"><p class="wordmark">${escaped(frame.name)}</p><p class="not-official">${escaped(frame.notOfficial)}</p></header>
<div class="frame"><nav class="rail" aria-label="${escaped(frame.contents)}">
<div class="bar"><p><a href="#top">${escaped(frame.name)}</a></p><button type="button" class="quiet" popovertarget="contents">${escaped(frame.contents)}</button></div>
<div id="contents" popover="auto"><button type="button" class="quiet" popovertarget="contents" popovertargetaction="hide">${escaped(frame.close)}</button>
<h2>${escaped(frame.contents)}</h2><ol class="contents">
${parts.map(({ address, kicker, heading }) => `<li><a href="#${chapterId(address)}">${kicker && `<span class="kicker">${escaped(kicker)}</span> `}${escaped(heading)}</a></li>`).join('\n')}
</ol></div></nav>
<main class="prose"><p class="kicker">${escaped(frame.title)}</p><p class="hint">${escaped(frame.copyOf)}</p>
${parts.map(({ address, main }) => `<section class="chapter" id="${chapterId(address)}">${main.innerHTML}</section>`).join('\n')}
</main></div>${code}</body></html>
`;

	/** Where a link of a page leads in the file; what the file does not hold is on the site. */
	function target(href: string, from: string): string | undefined {
		if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return href;
		const { pathname, search, hash } = new URL(href, `https://site.invalid${sources.base}${from}`);
		const address = pathname.slice(sources.base.length);
		const renamed = renamedOn.get(address);
		if (!renamed)
			return sources.origin === undefined
				? undefined
				: new URL(pathname + search + hash, sources.origin).href;
		const id = decodeURIComponent(hash.slice(1));
		return `#${id === '' ? chapterId(address) : (renamed.get(id) ?? id)}`;
	}
}

/** Gives an island of the file a number of its own, and the ids in it with the number. */
function renumber(island: HTMLElement, number: number): void {
	const before = island.getAttribute('data-preact-island-id') ?? '';
	island.setAttribute('data-preact-island-id', String(number));
	if (before !== '')
		island.innerHTML = island.innerHTML.replaceAll(
			new RegExp(`\\bP${before}-(?=\\d)`, 'g'),
			`P${number}-`
		);
	for (const name of ['component-url', 'client', 'ssr']) island.removeAttribute(name);
}

/**
 * Renames the ids of a page that another page of the file has already, with all that points to
 * them. Gives the new name of each that was renamed.
 */
function ownIds(address: string, main: HTMLElement, taken: Set<string>): Map<string, string> {
	const renamed = new Map<string, string>();
	for (const element of main.querySelectorAll('[id]')) {
		const { id } = element;
		if (taken.has(id)) {
			renamed.set(id, `${chapterId(address)}-${id}`);
			element.setAttribute('id', `${chapterId(address)}-${id}`);
		} else taken.add(id);
	}
	for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
		for (const element of main.querySelectorAll(`[${name}]`))
			element.setAttribute(
				name,
				(element.getAttribute(name) ?? '')
					.split(' ')
					.map((id) => renamed.get(id) ?? id)
					.join(' ')
			);
	return renamed;
}
