import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { delivery } from './src/delivery/delivery.ts';
import { checklistModule } from './src/guide/checklistModule.ts';
import { detailModule } from './src/guide/detailModule.ts';
import { everyPageChunk } from './src/bundle/everyPageChunk.ts';
import { islandHydration } from './src/bundle/islandHydration.ts';
import { linkCheck } from './src/delivery/linkCheck.ts';
import { linkNumbersModule } from './src/guide/linkNumbersModule.ts';
import { pageLanguageConstant } from './src/guide/pageLanguageConstant.ts';
import { plainImports } from './src/bundle/plainImports.ts';
import { situationModule } from './src/guide/situationModule.ts';
import { wordsModule } from './src/guide/wordsModule.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://refund-ready.example',
	base: process.env.BASE_PATH ?? '/',
	outDir: process.env.OUT_DIR ?? 'dist',
	trailingSlash: 'always',
	integrations: [mdx(), preact(), sitemap(), delivery(), linkCheck()],
	build: { inlineStylesheets: 'always' },
	// The default drops the space between two elements that stand on lines of their own.
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	vite: {
		define: pageLanguageConstant,
		// A worker that loads some of its parts when they are needed is a module.
		worker: { format: 'es' },
		plugins: [
			checklistModule(),
			detailModule(),
			everyPageChunk(),
			islandHydration(),
			linkNumbersModule(),
			plainImports(),
			situationModule(),
			wordsModule(),
		],
	},
	devToolbar: { enabled: false },
});
