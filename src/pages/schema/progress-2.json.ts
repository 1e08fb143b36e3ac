import type { APIRoute } from 'astro';
import { under } from '../../i18n/paths.ts';
import { siteBase } from '../../i18n/thisBuild.ts';
import { fileJsonSchema } from '../../sharing/fileSchema.ts';

/** The JSON Schema of a file that “Save as a file” makes: one, whatever language it is read in. */
export const GET: APIRoute = ({ site }) =>
	new Response(
		JSON.stringify(
			{
				// A name that is an address has to be the true one.
				...(site && { $id: new URL(under(siteBase, '/schema/progress-2.json'), site).href }),
				title: 'Refund Ready progress, version 2',
				...fileJsonSchema(),
			},
			undefined,
			2
		),
		{ headers: { 'content-type': 'application/schema+json' } }
	);
