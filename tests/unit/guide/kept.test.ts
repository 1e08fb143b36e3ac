import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readWords } from '../../../src/guide/words.ts';
import { isItemKey, type ItemKey } from '../../../src/progress/item.ts';

type Kind = ItemKey extends infer Key
	? Key extends `${infer Name}/${string}`
		? Name
		: Key
	: never;

/** Every kind of item of a company; one that is missing here is an error of types. */
const kinds: Readonly<Record<Kind, ItemKey>> = {
	task: 'task/apply.submitted',
	note: 'note/apply.submitted',
	waiting: 'waiting/apply.submitted',
	answer: 'answer/account',
	own: 'own/not-paid.rejected',
	clock: 'clock/k3v9qd',
	reports: 'reports',
	label: 'label',
	suffix: 'suffix',
	archived: 'archived',
	invite: 'invite',
	uid: 'uid',
	invited: 'invited',
	returned: 'returned',
};
const lines = new Set(Object.keys(await readWords('kept', 'en')));

/** The code of the site, without its content. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:tsx?|astro|js)$/.test(file) && !/^content[\\/]/.test(file))
	.map((file) => readFileSync(`src/${file}`, 'utf8'));

test('the privacy page has a line for every kind of item that is kept of a company', () => {
	for (const [kind, key] of Object.entries(kinds)) {
		expect(isItemKey(key), key).toBe(true);
		expect(lines, kind).toContain(kind);
	}
});

test('and for every other key, database and cache that the code names', () => {
	const keys = code.flatMap((text) =>
		[...text.matchAll(/(?:['"`]refund-ready\/|\$\{ours\})([a-z][a-z-]*)/g)].map(([, key]) => key)
	);
	expect(new Set(keys)).toEqual(
		new Set([
			...['shown', 'held', 'probe', 'aside', 'theme', 'details', 'search-key', 'writer'],
			...['board', 'invite-text', 'calendar', 'saved', 'language-offer', 'taken'],
		])
	);
	for (const key of keys) expect(lines).toContain(key);

	const databases = code.flatMap((text) =>
		[...text.matchAll(/['"`]refund-ready-([a-z-]+)['"`]/g)].map(([, name]) => name)
	);
	expect(databases).toContain('entries');
	for (const name of databases) expect(lines).toContain(name);

	expect(code.some((text) => /`refund-ready:/.test(text))).toBe(true);
	expect(lines).toContain('offline');
});

test('nothing else reaches for storage: cookies are not used', () => {
	expect(code.filter((text) => /document\.cookie|cookieStore/.test(text))).toEqual([]);
});
