import type { APIRoute } from 'astro';
import { url } from '../i18n/paths.ts';

/** What search engines may read: all of it. The sitemap has every page. */
export const GET: APIRoute = ({ site }) => {
	const sitemap = new URL(url('/sitemap-index.xml'), site).href;
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
