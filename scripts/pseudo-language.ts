/**
 * Makes the pseudo-language from the default's content, to build and test what a second language
 * needs before there is one. It is never committed.
 *
 *     npm run pseudo-language                              makes it
 *     LANGUAGES=en,xx BUDGETS=off npm run build            builds it beside the default
 *     SITE_LANGUAGE=xx npm run dev                         serves it
 *     npm run pseudo-language -- --remove                  takes it away
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../src/guide/contentFiles.ts';
import { defaultLanguage } from '../src/i18n/languages.ts';

/** Its id, in src/i18n/languages.ts and .gitignore. */
export const pseudoLanguage = 'xx';

const from = join(contentFolder, defaultLanguage);
const to = join(contentFolder, pseudoLanguage);

/** Makes its content anew. */
export function makePseudoLanguage(): void {
	removePseudoLanguage();
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const target = join(to, path.slice(from.length));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, pseudoText(readFileSync(path, 'utf8')));
	}
}

/** Takes its content away. */
export function removePseudoLanguage(): void {
	rmSync(to, { recursive: true, force: true });
}

/** A file of content in the pseudo-language: this is the place to change its words. */
function pseudoText(text: string): string {
	return text;
}

if (import.meta.main) {
	if (process.argv.includes('--remove')) removePseudoLanguage();
	else makePseudoLanguage();
}
