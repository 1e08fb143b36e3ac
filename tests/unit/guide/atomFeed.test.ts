import { expect, test } from 'playwright/test';
import { atomFeed } from '../../../src/guide/atomFeed.ts';

const entry = (
	id: string,
	more: Partial<Parameters<typeof atomFeed>[0]['entries'][number]> = {}
) => ({
	id,
	day: '2026-11-29',
	title: 'A change',
	text: 'What changed.',
	category: 'CBP',
	address: `/changes/#${id}`,
	...more,
});
const feed = (...entries: ReturnType<typeof entry>[]) =>
	atomFeed({
		id: 'changes/en',
		language: 'en',
		title: 'Changes',
		subtitle: 'What changed',
		author: 'The site',
		self: '/changes/feed.atom',
		page: '/changes/',
		entries,
	});
const idsIn = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test('the newest entry is first, and the feed is of its day', () => {
	const xml = feed(entry('old', { day: '2026-02-06' }), entry('new'));
	expect([...xml.matchAll(/<updated>(.*?)</g)].map(([, day]) => day)).toEqual([
		'2026-11-29T00:00:00Z',
		'2026-11-29T00:00:00Z',
		'2026-02-06T00:00:00Z',
	]);
	expect(xml.indexOf('#new')).toBeLessThan(xml.indexOf('#old'));
});

test('an id is one by form, the same on every host and day, and each entry’s own', () => {
	const ids = idsIn(feed(entry('one'), entry('two')));
	for (const id of ids)
		expect(id).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
	expect(new Set(ids).size).toBe(3);
	const moved = entry('one', { address: 'https://your.host/changes/#one', text: 'Corrected.' });
	expect(idsIn(feed(moved))[1]).toBe(ids[1]);
	// Frozen: with another id every reader would show each entry as new.
	expect(ids[1]).toBe('urn:uuid:fbf2bd52-9257-5dc1-bc18-8a6e9c02375e');
});

test('what XML has a meaning for is written so that it reads as it was', () => {
	const xml = feed(entry('one', { title: 'A < B & "C" > D', text: 'No\u0000 such\u0008 sign 🙂' }));
	expect(xml).toContain('<title>A &lt; B &amp; &quot;C&quot; &gt; D</title>');
	expect(xml).toContain('No such sign 🙂');
});

test('a feed without entries is refused', () => {
	expect(() => feed()).toThrow('needs an entry');
});
