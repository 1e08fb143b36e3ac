import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { logFor } from './src/delivery/buildLog.ts';
import { delivery } from './src/delivery/delivery.ts';
import { checklistModule } from './src/guide/checklistModule.ts';
import { detailModule } from './src/guide/detailModule.ts';
import { everyPageChunk } from './src/bundle/everyPageChunk.ts';
import { inlineConstants } from './src/bundle/inlineConstants.ts';
import { linkCheck } from './src/delivery/linkCheck.ts';
import { languageFolder, sitemapsOf } from './src/delivery/languageFolders.ts';
import { linkNumbersModule } from './src/guide/linkNumbersModule.ts';
import { pageLanguageConstant } from './src/i18n/pageLanguageConstant.ts';
import { numbersInMdx } from './src/guide/numbersInMdx.ts';
import { noSignals } from './src/bundle/noSignals.ts';
import { ownJsxRuntime } from './src/bundle/ownJsxRuntime.ts';
import { languageBase } from './src/i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from './src/i18n/thisBuild.ts';
import { plainImports } from './src/bundle/plainImports.ts';
import { situationModule } from './src/guide/situationModule.ts';
import { typeface } from './src/styles/typeface.ts';
import { wordsModule } from './src/guide/wordsModule.ts';

const site = process.env.SITE_URL ?? 'https://refund-ready.example';
const others = builtLanguages.filter((each) => each !== thisLanguage);

// One language; scripts/build.ts builds the site of all.
export default defineConfig({
	site,
	base: languageBase(siteBase, thisLanguage.id),
	outDir: languageFolder(process.env.OUT_DIR ?? 'dist', thisLanguage.id),
	// What one language has read is not taken for another's.
	cacheDir: `node_modules/.astro/${thisLanguage.id}`,
	trailingSlash: 'always',
	integrations: [
		mdx(),
		preact(),
		sitemap({ customSitemaps: sitemapsOf(others, site, siteBase) }),
		delivery(),
		linkCheck(),
	],
	build: { inlineStylesheets: 'always' },
	// The default drops the space between two elements that stand on lines of their own.
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	vite: {
		define: pageLanguageConstant,
		// Astro marks each page in MDX with a directive of its own, which the bundler would warn of,
		// in eight lines a page. No directive means anything here.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
		// A worker that loads some of its parts when they are needed is a module.
		worker: { format: 'es' },
		plugins: [
			checklistModule(),
			detailModule(),
			everyPageChunk(),
			linkNumbersModule(),
			noSignals(),
			numbersInMdx(),
			ownJsxRuntime(),
			inlineConstants(),
			plainImports(),
			situationModule(),
			typeface(thisLanguage.id),
			wordsModule(),
		],
	},
	devToolbar: { enabled: false },
	...logFor(process.argv),
});
