/**
 * Prints the compressed bytes of every built page in every language, and what is over its budget.
 * The build itself stops at that.
 *
 *     npm run build && npm run size
 */
import { filesOfLanguage, languageFolder, languagesIn } from '../src/delivery/languageFolders.ts';
import { headerBytes, headerRules } from '../src/delivery/headers.ts';
import { overBudget, pageSizes } from '../src/delivery/pageSizes.ts';
import { languageBase } from '../src/i18n/paths.ts';
import { siteBase } from '../src/i18n/thisBuild.ts';

const built = process.env['OUT_DIR'] ?? 'dist';

for (const { id, name } of languagesIn(built)) {
	const folder = languageFolder(built, id);
	const files = await filesOfLanguage(built, id);
	const base = languageBase(siteBase, id);
	const pages = pageSizes(folder, base, files);

	console.log(`${name.padEnd(32)}HTML+CSS  JavaScript  (brotli bytes)`);
	for (const { path, html, script } of pages)
		console.log(`${path.padEnd(32)}${String(html).padStart(8)}${String(script).padStart(12)}`);
	for (const each of overBudget(pages, folder, files, id, headerBytes(headerRules(base), base))) {
		console.error(each);
		process.exitCode = 1;
	}
}
