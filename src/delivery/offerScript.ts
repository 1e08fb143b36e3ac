/** The script that offers a page in another language, and how a page loads it. */
import { join } from 'node:path';
import { plainImports } from '../bundle/plainImports.ts';
import { contentModules } from '../guide/contentModules.ts';
import { afterStart } from './islands.ts';
import { builtEntry } from './serviceWorkerFiles.ts';

/** Builds what offers a reader the language that their browser prefers. Gives the script's address. */
export async function offerScript(folder: string, base: string): Promise<string> {
	const { fileName } = await builtEntry({
		plugins: [contentModules(), plainImports()],
		build: {
			outDir: join(folder, '_astro'),
			rolldownOptions: {
				input: 'src/components/site/languageOffer.ts',
				output: { format: 'iife', entryFileNames: 'offer.[hash].js' },
			},
		},
	});
	return `${base}_astro/${fileName}`;
}

/**
 * Has a page load that script after what starts its islands, for readers whose browser prefers another
 * language than the page's. A page without islands goes without it.
 */
export function withOffer(html: string, address: string, lang: string): string {
	const prefersThis = `navigator.language.split("-")[0]==${JSON.stringify(lang.split('-')[0])}`;
	return afterStart(html, `${prefersThis}||import(${JSON.stringify(address)}).catch(()=>0)`);
}
