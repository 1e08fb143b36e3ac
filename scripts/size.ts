/**
 * Prints the compressed bytes of every built page, and fails when one is over its budget.
 *
 *     npm run build && npm run size
 *
 * HTML carries its CSS, so the first column is both. JavaScript counts what the page loads by
 * itself, with everything that imports at once; what is loaded when asked for is not in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

const folder = process.env['OUT_DIR'] ?? 'dist';
/** One first TCP flight, and what a step page may load. */
const budgets = { html: 14_600, stepScript: 12_000 };
/** Reference pages, read by looking one thing up; they are longer than one flight on purpose. */
const longPages = ['/sources/', '/help/'];

const brotli = (data: Buffer) => brotliCompressSync(data).length;

/** Every script that a page's island loads at once: its own file and what that imports. */
function scriptsOf(html: string): Set<string> {
	const found = new Set<string>();
	const document = parse(html);
	// What stands in a closed part of the page loads when a reader opens it.
	for (const closed of document.querySelectorAll('details')) closed.remove();
	const islands = document.querySelectorAll('astro-island');
	for (const island of islands)
		for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
			follow(island.getAttribute(name));
	for (const script of document.querySelectorAll('script[src]')) follow(script.getAttribute('src'));
	return found;

	function follow(address: string | undefined): void {
		if (address === undefined || found.has(address) || !existsSync(join(folder, address))) return;
		found.add(address);
		const code = readFileSync(join(folder, address), 'utf8');
		// Static imports only: `import("…")` waits until someone asks.
		for (const [, target] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g))
			follow(posix.join(dirname(address), target ?? ''));
	}
}

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(?:index|404)\.html$/.test(file))
	.sort();

const over: string[] = [];
console.log('page                            HTML+CSS  JavaScript  (brotli bytes)');
for (const file of pages) {
	const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
	const html = readFileSync(join(folder, file));
	const size = brotli(html);
	const script = [...scriptsOf(html.toString())].reduce(
		(sum, address) => sum + brotli(readFileSync(join(folder, address))),
		0
	);
	console.log(`${path.padEnd(32)}${String(size).padStart(8)}${String(script).padStart(12)}`);
	if (size > budgets.html && !longPages.includes(path)) over.push(`${path}: ${size} bytes of HTML`);
	if (path.startsWith('/guide/') && script > budgets.stepScript)
		over.push(`${path}: ${script} bytes of JavaScript`);
}
if (over.length > 0) {
	console.error(
		`Over budget (${budgets.html} HTML+CSS, ${budgets.stepScript} JavaScript on a step):\n${over.join('\n')}`
	);
	process.exitCode = 1;
}
