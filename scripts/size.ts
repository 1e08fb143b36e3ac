/**
 * Prints the compressed bytes of every built page, and what is over its budget. The build itself
 * stops at that.
 *
 *     npm run build && npm run size
 */
import { builtFiles } from '../src/delivery/builtFiles.ts';
import { overBudget, pageSizes } from '../src/delivery/pageSizes.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
const files = await builtFiles(folder);
const pages = pageSizes(folder, base, files);

console.log('page                            HTML+CSS  JavaScript  (brotli bytes)');
for (const { path, html, script } of pages)
	console.log(`${path.padEnd(32)}${String(html).padStart(8)}${String(script).padStart(12)}`);
for (const each of overBudget(pages, folder, files)) {
	console.error(each);
	process.exitCode = 1;
}
