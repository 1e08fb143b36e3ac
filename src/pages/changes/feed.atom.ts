import type { APIRoute } from 'astro';
import { atomFeed } from '../../guide/atomFeed.ts';
import { feedPath } from '../../guide/feedPath.ts';
import { loadGuide } from '../../guide/load.ts';
import { showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { firstSentence } from '../../i18n/firstSentence.ts';
import { url } from '../../i18n/paths.ts';
import { siteConfig } from '../../guide/siteConfig.ts';
import { thisLanguage } from '../../i18n/thisBuild.ts';

/** Addresses are whole where the deployer says where the site is, else as they count from the feed. */
const address = (path: string) =>
	siteConfig.origin === undefined ? url(path) : new URL(url(path), siteConfig.origin).href;

/** What changed, for feed readers: one feed in each language. */
export const GET: APIRoute = async () => {
	const { changes, words } = await loadGuide();
	const { title, description } = words.changes;
	// A reader shows the day on which an entry came onto the site; what it tells of may be older.
	const ofDay = (day: string, says: string) =>
		fill(words.changes.feedSays, { day: showDay(day), says });
	const first = changes
		.filter(({ data }) => data.kind === 'site')
		.map(({ data }) => data.date)
		.sort()[0];
	const feed = atomFeed({
		id: `changes/${thisLanguage.id}`,
		language: thisLanguage.lang,
		title: fill(words.site.pageTitle, { title, name: words.site.name }),
		subtitle: description,
		author: words.site.name,
		self: address(feedPath),
		page: address('/changes/'),
		entries: changes.map(({ id, data }) => ({
			id,
			// What happened before the first edition came onto the site with it.
			day: [data.date, data.added ?? '', first ?? ''].sort().at(-1) ?? data.date,
			title: ofDay(data.date, data.inShort ?? firstSentence(data.what, thisLanguage)),
			text: ofDay(data.date, data.what),
			category: words.changes[data.kind],
			address: address(`/changes/#${id}`),
		})),
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
