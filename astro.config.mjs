// How Astro builds the site: its integrations, the sitemap, the plugins, one language a build.
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { logFor } from './src/delivery/buildLog.ts';
import { delivery } from './src/delivery/delivery.ts';
import { devPage } from './src/delivery/devPage.ts';
import { downloads } from './src/delivery/download.ts';
import { content } from './src/guide/contentIntegration.ts';
import { buildTargets } from './src/delivery/buildTargets.ts';
import { everyPageChunk } from './src/bundle/everyPageChunk.ts';
import { leanNanostores } from './src/bundle/leanNanostores.ts';
import { leanPreact } from './src/bundle/leanPreact.ts';
import { inlineConstants } from './src/bundle/inlineConstants.ts';
import { linkCheck } from './src/delivery/linkCheck.ts';
import { languageFolder, sitemapsOf } from './src/delivery/languageFolders.ts';
import { pageLanguageConstant } from './src/bundle/pageLanguageConstant.ts';
import { markedIslands } from './src/bundle/markedIslands.ts';
import { siteConfig } from './src/guide/siteConfig.ts';
import { ownIslandStart } from './src/bundle/ownIslandStart.ts';
import { ownJsxRuntime } from './src/bundle/ownJsxRuntime.ts';
import { languageBase } from './src/i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from './src/i18n/thisBuild.ts';
import { plainImports } from './src/bundle/plainImports.ts';
import { textsForMdx } from './src/guide/textsForMdx.ts';
import { typeface } from './src/bundle/typeface.ts';

const site = siteConfig.origin;
const others = builtLanguages.filter((each) => each !== thisLanguage);

// One language; scripts/build.ts builds the site of all.
export default defineConfig({
	site,
	base: languageBase(siteBase, thisLanguage.id),
	outDir: languageFolder(process.env.OUT_DIR ?? 'dist', thisLanguage.id),
	// What one language has read is not taken for another's.
	cacheDir: `node_modules/.astro/${thisLanguage.id}`,
	trailingSlash: 'always',
	// Links are checked before what takes long.
	integrations: [
		content(),
		mdx(),
		preact(),
		// A sitemap holds whole addresses, and without an origin there are none.
		site !== undefined && sitemap({ customSitemaps: sitemapsOf(others, site, siteBase) }),
		linkCheck(downloads),
		delivery(),
		devPage(),
	],
	build: { inlineStylesheets: 'always' },
	// The default drops the space between two elements that stand on lines of their own.
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	vite: {
		define: pageLanguageConstant,
		// Astro marks each page in MDX with a directive of its own, which the bundler would warn of,
		// in eight lines a page. No directive means anything here.
		build: {
			target: buildTargets,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		// A worker that loads some of its parts when they are needed is a module.
		worker: { format: 'es' },
		plugins: [
			everyPageChunk(),
			ownIslandStart(),
			textsForMdx(),
			markedIslands(thisLanguage.id),
			ownJsxRuntime(),
			leanPreact(),
			leanNanostores(),
			inlineConstants(),
			plainImports(),
			typeface(thisLanguage.id),
		],
	},
	devToolbar: { enabled: false },
	...logFor(process.argv),
});
