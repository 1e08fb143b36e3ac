import type { APIRoute } from 'astro';
import { url } from '../i18n/paths.ts';

/** What search engines may read: all of it. The sitemap, where there is one, has every page. */
export const GET: APIRoute = ({ site }) => {
	const sitemap =
		site === undefined ? '' : `\nSitemap: ${new URL(url('/sitemap-index.xml'), site).href}\n`;
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
