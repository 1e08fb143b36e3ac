import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { delivery } from './src/delivery/delivery.ts';
import { downloads } from './src/delivery/download.ts';
import { content } from './src/guide/contentIntegration.ts';
import { everyPageChunk } from './src/bundle/everyPageChunk.ts';
import { islandHydration } from './src/bundle/islandHydration.ts';
import { linkCheck } from './src/delivery/linkCheck.ts';
import { plainImports } from './src/bundle/plainImports.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://refund-ready.example',
	base: process.env.BASE_PATH ?? '/',
	outDir: process.env.OUT_DIR ?? 'dist',
	trailingSlash: 'always',
	// Links are checked before what takes long.
	integrations: [content(), mdx(), preact(), sitemap(), linkCheck(downloads), delivery()],
	build: { inlineStylesheets: 'always' },
	// The default drops the space between two elements that stand on lines of their own.
	compressHTML: true,
	markdown: { syntaxHighlight: false },
	vite: {
		// A worker that loads some of its parts when they are needed is a module.
		worker: { format: 'es' },
		plugins: [everyPageChunk(), islandHydration(), plainImports()],
	},
	devToolbar: { enabled: false },
});
