import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { addressOf } from './builtFiles.ts';
import { fontBudget, htmlBudget, scriptBudget } from './budgets.ts';

/** What a built page weighs, in brotli bytes. */
interface PageSize {
	/** From the base, such as `/guide/apply/`. */
	readonly path: string;
	/** With its styles, which stand in it. */
	readonly html: number;
	/**
	 * What it loads by itself, with all that this imports at once. What is loaded when asked for is
	 * not in it, nor what is answered from the kept copy (src/offline/updates.ts).
	 */
	readonly script: number;
	/** Whether a part of it waits for a script: an island, or the contents of a long page. */
	readonly isLive: boolean;
}

/** A file's bytes as they are sent: those of its compressed copy, where the build has made one. */
function sentSize(path: string): number {
	return existsSync(`${path}.br`)
		? statSync(`${path}.br`).size
		: brotliCompressSync(readFileSync(path)).length;
}

/** Measures every page of a built site. Takes its folder, base path and files. */
export function pageSizes(folder: string, base: string, files: readonly string[]): PageSize[] {
	const scripts = new Map<string, number>();
	return files
		.filter((file) => /(?:^|\/)(?:index|404)\.html$/.test(file))
		.sort()
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			const document = parse(html);
			// What stands in a closed part of the page loads when a reader opens it.
			for (const closed of document.querySelectorAll('details')) closed.remove();
			const islands = document.querySelectorAll('astro-island');
			const addresses = [
				...islands.map((island) => island.getAttribute('component-url')),
				...document.querySelectorAll('script[src]').map((script) => script.getAttribute('src')),
				// What starts the islands (islands.ts); what follows || is for some readers (offerScript.ts).
				...[...html.matchAll(/(?<!\|\|)\bimport\("([^"]+)"\)/g)].map(([, address]) => address),
			];
			const loaded = new Set<string>();
			for (const address of addresses) follow(address?.replace(base, ''), loaded);
			return {
				path: `/${addressOf(file)}`,
				html: sentSize(join(folder, file)),
				script: [...loaded].reduce((sum, script) => sum + sizeOf(script), 0),
				isLive: islands.length > 0 || document.querySelector('#contents') !== null,
			};
		});

	function follow(file: string | undefined, loaded: Set<string>): void {
		if (file === undefined || loaded.has(file) || !existsSync(join(folder, file))) return;
		loaded.add(file);
		const code = readFileSync(join(folder, file), 'utf8');
		// Static imports only: `import("…")` waits until someone asks.
		for (const [, target] of code.matchAll(/(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g))
			follow(posix.join(dirname(file), target ?? ''), loaded);
	}

	function sizeOf(script: string): number {
		const size = scripts.get(script) ?? sentSize(join(folder, script));
		scripts.set(script, size);
		return size;
	}
}

/** What is over its budget, a sentence each. Takes the pages of a language, its folder and files, its id, and what a page's headers weigh. */
export function overBudget(
	pages: readonly PageSize[],
	folder: string,
	files: readonly string[],
	language: string,
	headers = 0
): string[] {
	const fonts = files
		.filter((file) => file.endsWith('.woff2'))
		.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
	return [
		...pages.flatMap(({ path, html, script, isLive }) => [
			...over(`${path} has`, html, htmlBudget(path, headers, language), 'HTML and CSS'),
			...over(`${path} loads`, script, scriptBudget(path, isLive, language), 'JavaScript'),
		]),
		...over('The typefaces have', fonts, fontBudget, 'data'),
	];
}

function over(what: string, size: number, budget: number, kind: string): string[] {
	return size > budget ? [`${what} ${size} bytes of ${kind}; the budget is ${budget}`] : [];
}
