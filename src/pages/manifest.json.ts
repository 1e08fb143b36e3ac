import type { APIRoute } from 'astro';
import { loadGuide } from '../guide/load.ts';
import { webManifest } from '../guide/webManifest.ts';
import { url } from '../i18n/paths.ts';
import { thisLanguage } from '../i18n/thisBuild.ts';
import { drawIcon, tokenColour } from '../styles/icon.ts';

/** By which a browser puts the site on a home screen or a dock. */
export const GET: APIRoute = async () => {
	const { words } = await loadGuide();
	const manifest = webManifest(words.site, thisLanguage, url('/'), {
		bar: tokenColour('accent'),
		behind: tokenColour('paper'),
		icon: drawIcon,
	});
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' },
	});
};
