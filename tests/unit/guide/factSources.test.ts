import { expect, test } from 'playwright/test';
import { allFacts } from './allFacts.ts';
import { newestSource } from '../../../src/guide/newestSource.ts';
import { factId } from '../../../src/guide/schemas.ts';

const facts = await allFacts();
const sources = facts.flatMap(({ id, sources }) => sources.map((source) => ({ id, ...source })));

/** Each key with what it is given, where that is more than one thing. */
function severalOf(entries: readonly (readonly [key: string, value: string])[]): string[] {
	const found = new Map<string, Set<string>>();
	for (const [key, value] of entries) found.set(key, (found.get(key) ?? new Set()).add(value));
	return [...found]
		.filter(([, values]) => values.size > 1)
		.map(([key, values]) => `${key}: ${[...values].join(' / ')}`);
}

test('every fact has an id of its own, as the fact sheets number them', () => {
	expect(facts.length).toBeGreaterThan(200);
	expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
	for (const { id } of facts) expect(factId.safeParse(id).success, id).toBe(true);
});

test('one address has one publisher, one title and one date over all facts', () => {
	const names = sources.map(
		({ url, publisher, title, date }) => [url, `${publisher}, ${title}, ${date}`] as const
	);
	expect(severalOf(names)).toEqual([]);
});

test('one address is written in one way, with and without www, a closing slash or a query', () => {
	const bare = (url: string) =>
		url
			.replace(/^https?:\/\/(?:www\.)?/, '')
			.replace(/[?&](?:BC|wgt_ref|utm_[a-z]+)=[^&]*/g, '')
			.replace(/\/$/, '');
	expect(severalOf(sources.map(({ url }) => [bare(url), url] as const))).toEqual([]);
});

test('the date of a source is a day, a month, a year or a part of one, or says why it is not', () => {
	const month =
		'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
	const shape = new RegExp(
		`^(?:\\d{4}-\\d{2}-\\d{2}|(?:(?:${month}–)?${month} |(?:early|mid|autumn) )?\\d{4}|undated(?: \\(.+\\))?)$`
	);
	expect(
		sources.filter(({ date }) => !shape.test(date)).map(({ url, date }) => `${url}: ${date}`)
	).toEqual([]);
});

/** Sites that carry papers of several publishers. */
const carriers = ['webiis08.mondaq.com', 'github.com', 'online.documentine.com'];

test('one site has one publisher', () => {
	const hosts = sources
		.map(({ url, publisher }) => [new URL(url).hostname.replace(/^www\./, ''), publisher] as const)
		.filter(([host]) => !carriers.includes(host));
	expect(severalOf(hosts)).toEqual([]);
});

test('a CSMS message of CBP is linked by its number in hexadecimal', () => {
	const messages = sources
		.filter(({ publisher }) => publisher === 'CBP')
		.flatMap(({ id, title, url }) => {
			const [, number] = /^CSMS # (\d+)/.exec(title) ?? [];
			return number === undefined ? [] : [{ id, number, url }];
		});
	expect(messages.length).toBeGreaterThan(20);
	for (const { id, number, url } of messages) {
		const [, bulletin = ''] =
			/^https:\/\/content\.govdelivery\.com\/(?:accounts\/USDHSCBP\/bulletins\/|bulletins\/gd\/USDHSCBP-)([0-9a-f]+)$/.exec(
				url
			) ?? [];
		expect(Number.parseInt(bulletin, 16), `${id}: CSMS # ${number} has the address ${url}`).toBe(
			Number(number)
		);
	}
});

test('no source is a note without a name or a post in a forum', () => {
	const leads = sources.filter(
		({ publisher, title, url }) =>
			/public (?:github|note)/i.test(`${publisher} ${title}`) || /reddit|redlib|reddlx/.test(url)
	);
	expect(leads).toEqual([]);
});

test('what a fact knows is never newer than the day it was checked', () => {
	for (const { id, sources, checked, changed } of facts) {
		expect(
			(newestSource(sources) ?? '') <= checked,
			`${id}: a source is newer than its check`
		).toBe(true);
		expect(changed <= checked, id).toBe(true);
	}
});

test('a fact holds at least on the day it was checked', () => {
	for (const { id, until, checked } of facts)
		expect(until === undefined || until >= checked, id).toBe(true);
});
