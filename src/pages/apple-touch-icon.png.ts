import type { APIRoute } from 'astro';
import { drawIcon } from '../styles/icon.ts';

/**
 * The mark for home screens of iPhones and iPads, which look for it at the root of a host, without a
 * word about it in any page.
 */
export const GET: APIRoute = () =>
	new Response(new Uint8Array(drawIcon(180, 'maskable')), {
		headers: { 'content-type': 'image/png' },
	});
