import { defineMiddleware } from 'astro:middleware';
import { readCbpWords, readGlosses } from './guide/cbpWords.ts';
import { markCbpWords } from './guide/markCbpWords.ts';
import { englishLang } from './i18n/englishLang.ts';
import { thisLanguage } from './i18n/thisBuild.ts';

/**
 * Marks CBP's own words on every page that is not in English, also while developing. It runs as pages
 * are built; no server is left with it.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (englishLang === '' || !response.headers.get('content-type')?.startsWith('text/html'))
		return response;
	const { data } = await readGlosses();
	const html = markCbpWords(
		await response.text(),
		await readCbpWords(),
		data,
		englishLang,
		thisLanguage.meaning
	);
	return new Response(html, response);
});
