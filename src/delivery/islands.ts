import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import astroIsland from 'astro/runtime/server/astro-island.prebuilt.js';
import { type HTMLElement, parse } from 'node-html-parser';
import { whenIdle } from '../islands/whenIdle.ts';
import { revive } from './revive.ts';

/** What Astro writes inline for each way of starting that src/islands/start.ts knows. */
const directives = new Map(Object.entries({ idle, load, visible }));

/** What an island may be given for its way of starting, as start.ts takes it for granted. */
const given = new Map([
	['idle', JSON.stringify(whenIdle)],
	['load', 'true'],
	['visible', 'true'],
]);

/** What no island needs once start.ts is there: it is the same everywhere, or nobody reads it. */
const idleWords = / (?:(?:uid|renderer-url|opts)="[^"]*"|await-children)/g;

/** Where something of a script is: the script's address, and the name under which the script gives it. */
interface Place {
	readonly address: string;
	readonly name: string;
}

/**
 * Takes Astro's own scripts for islands out of a built page and puts ours in, and has its islands
 * as start.ts reads them. `leadsTo` gives the place to which one that Astro names only leads on.
 * A page without islands stays as it is. Throws an Error where Astro wrote otherwise than we know
 * it, and at what start.ts does not do.
 */
export function withOwnStart(html: string, leadsTo: (place: Place) => Place): string {
	const islands = parse(html).querySelectorAll('astro-island');
	for (const island of islands) {
		const why = notDone(island);
		if (why !== undefined)
			throw new Error(
				`the island ${island.getAttribute('component-export') ?? ''} ${why}, which src/islands/start.ts does not do`
			);
	}
	const [renderer, ...others] = new Set(islands.map((each) => each.getAttribute('renderer-url')));
	if (others.length > 0) throw new Error('its islands are of several libraries');

	const ours = renderer && startScript(leadsTo({ address: renderer, name: '' }).address);
	const own = ours ? withoutAstros(html, waysOf(islands), ours) : html;
	if (/<script[^>]*>[^<]*(?:astro:|\.Astro\b)/.test(own))
		throw new Error('it has a script of Astro that src/delivery/islands.ts does not know');
	return own
		.replace(/<astro-island [^>]*>/g, (tag) => ownTag(tag, leadsTo))
		.replace(/<astro-island [^>]*>[\s\S]*?<\/astro-island>/g, withoutIdleNumber)
		.replaceAll('<!--astro:end--></astro-island>', '</astro-island>');
}

/**
 * What loads start.ts: once the page is painted, as a script that comes before holds the paint up on a
 * slow line; or after as long as an idle island waits, since a page in a hidden tab is not painted. It
 * says that scripts run here, and where this one does not come (BeforePaint.astro tells the rest).
 */
const startScript = (address: string) =>
	'<script type="module">let d=document.documentElement.dataset,' +
	`go=()=>{import(${JSON.stringify(address)})${orDead}};d.live="";` +
	`setTimeout(go,${whenIdle.timeout});` +
	'new PerformanceObserver(go).observe({type:"paint",buffered:!0})</script>';
const orDead = '.catch(()=>d.dead="")';

/**
 * Has a page load another script together with what starts its islands, or by a tag of its own where it
 * has none. The page does without it where it does not come.
 */
export function withScriptAfterPaint(html: string, address: string): string {
	return startsIslands(html)
		? afterStart(html, `import(${JSON.stringify(address)}).catch(()=>0)`)
		: html.replace(/<\/body>/i, () => `<script async src="${address}"></script></body>`);
}

const startsIslands = (html: string) => html.includes(orDead);

/** The page with code that runs right after what starts its islands is asked for; without islands as it is. */
export const afterStart = (html: string, code: string) =>
	html.replace(orDead, () => `${orDead};${code}`);

/** The page with its own module scripts after the paint too, such as that of a long page's contents. */
export function withModulesAfterPaint(html: string): string {
	const [tag, address] = /<script type="module" src="([^"]+)"><\/script>/.exec(html) ?? [];
	if (tag === undefined || address === undefined) return html;
	const starts = startsIslands(html);
	const without = html.replace(tag, () => (starts ? '' : startScript(address)));
	return withModulesAfterPaint(starts ? withScriptAfterPaint(without, address) : without);
}

/** An island's tag as start.ts reads it. */
function ownTag(tag: string, leadsTo: (place: Place) => Place): string {
	const island = parse(tag).querySelector('astro-island');
	const of = (name: string) => island?.getAttribute(name) ?? '';
	const { address, name } = leadsTo({ address: of('component-url'), name: of('component-export') });
	return tag
		.replace(idleWords, '')
		.replace(/(?<= component-url=")[^"]*/, () => address)
		.replace(/(?<= component-export=")[^"]*/, () => name)
		.replace(/ props="[^"]*"/, () => ` props='${asAttribute(carriedOf(of('props')))}'`);
}

const propsOf = (written: string) => revive(JSON.parse(written) as Parameters<typeof revive>[0]);

/** An island without its number, where nothing in it has an id that was made with it. */
const withoutIdleNumber = (island: string) =>
	island.replace(/ data-preact-island-id="(\d+)"/, (written, number: string) =>
		island.includes(`"P${number}-`) ? written : ''
	);

/** The properties that the tag carries: what the page holds anyway is read off it (makeLive.ts). */
function carriedOf(written: string): object {
	const { onPage, ...carried } = propsOf(written);
	void onPage;
	return carried;
}

/**
 * A value as JSON in an attribute in single quotes. Astro writes the kind of each value beside it,
 * and each of the many double quotes as six characters.
 */
function asAttribute(value: unknown): string {
	return JSON.stringify(value).replace(/[&'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const waysOf = (islands: readonly HTMLElement[]) =>
	new Set(islands.map((island) => island.getAttribute('client') ?? ''));

/** The page without Astro's scripts, and with ours in the place of the first, before any island. */
function withoutAstros(html: string, ways: ReadonlySet<string>, ours: string): string {
	// base.css says of islands what the style does.
	const begins = `<style>${ISLAND_STYLES}</style>`;
	const scripts = [astroIsland, ...[...ways].map((way) => directives.get(way) ?? '')];
	let own = html.replace(begins, () => ours + begins);
	for (const astros of [begins, ...scripts.map((script) => `<script>${script}</script>`)]) {
		if (!own.includes(astros))
			throw new Error(
				`Astro writes its scripts for islands otherwise than src/delivery/islands.ts takes them out; it has no ${astros.slice(0, 80)}…`
			);
		own = own.replaceAll(astros, '');
	}
	return own;
}

/** What an island asks for that start.ts does not do; nothing if it does all. */
function notDone(island: HTMLElement): string | undefined {
	const way = island.getAttribute('client') ?? '';
	const value = given.get(way);
	if (value === undefined) return `is client:${way}`;
	const opts = JSON.parse(island.getAttribute('opts') ?? '{}') as { value?: unknown };
	const asked = JSON.stringify(opts.value);
	if (asked !== value) return `has client:${way} with ${asked} and not with ${value}`;
	if (island.parentNode?.closest('astro-island')) return 'is within another';
	if (island.querySelector('astro-slot, template')) return 'has something within its tag';
	if (!island.hasAttribute('data-preact-island-id')) return 'has no number for its ids';
	for (const name of ['data-preact-signals', 'before-hydration-url'])
		if (island.hasAttribute(name)) return `has ${name}`;
	try {
		propsOf(island.getAttribute('props') ?? '');
	} catch (error) {
		return `has props that are not read: ${String(error)}`;
	}
	return undefined;
}

/** A file that only runs another, or only hands on one thing of it under a name of its own. */
const leadingOn =
	/^(?:import|export\s*\{\s*([\w$]+)(?:\s+as\s+[\w$]+)?\s*\}\s*from)\s*["'`](\.\/[^"'`]+)["'`];?\s*$/;

/**
 * Has the pages of a built folder load our start of islands. Throws an Error that names the page
 * of which withOwnStart throws one.
 */
export async function startIslands(
	folder: string,
	base: string,
	pages: readonly string[]
): Promise<void> {
	const passed = new Set<string>();
	/** The bundler's file for what Astro asks for may only lead on to another: pages load that. */
	const leadsTo = ({ address, name }: Place) => {
		const file = join(folder, address.slice(base.length));
		const [, as = name, next] = leadingOn.exec(readFileSync(file, 'utf8')) ?? [];
		if (next === undefined) return { address, name };
		passed.add(file);
		return { address: posix.join(dirname(address), next), name: as };
	};
	for (const page of pages) {
		const path = join(folder, page);
		const html = await readFile(path, 'utf8');
		try {
			await writeFile(path, withModulesAfterPaint(withOwnStart(html, leadsTo)));
		} catch (error) {
			throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
				cause: error,
			});
		}
	}
	for (const file of passed) await rm(file);
}
