import type { Page } from 'playwright/test';
import { box, expect, test } from './site.ts';

/** How a browser, or what is added to one, puts other words in the place of a page's. */
const hows = ['replace', 'put in first', 'take out first', 'wrap', 'in place'] as const;
type How = (typeof hows)[number];

/** The pages that have loaded what follows a translation, since they were opened. */
const following = new WeakSet<Page>();

test.beforeEach(({ page }) => {
	page.on('domcontentloaded', () => following.delete(page));
	page.on('requestfinished', (request) => {
		if (request.url().includes('/translated.')) following.add(page);
	});
});

/**
 * A browser's translation of the page, as the islands meet it: where a text stood, a `<font>` with
 * other words stands instead of it or around it, or the text itself says them. What comes later is
 * translated too. As Chrome does, it says so at the root.
 */
async function translate(page: Page, how: How) {
	await page.evaluate((way) => {
		const other = (text: string) => text.replace(/\p{L}+/gu, (word) => `${word}o`);
		const made = new WeakMap<Text, string>();
		const font = (within: string | Text) => {
			const one = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
			const [outer, inner] = [one(), one()];
			inner.append(within);
			outer.append(inner);
			return outer;
		};
		const swap = (text: Text) => {
			const words = other(text.data);
			if (way === 'replace') text.replaceWith(font(words));
			else if (way === 'put in first') {
				text.before(font(words));
				text.remove();
			} else if (way === 'take out first') {
				const after = text.nextSibling;
				const parent = text.parentNode;
				text.remove();
				parent?.insertBefore(font(words), after);
			} else {
				text.data = words;
				made.set(text, words);
				if (way === 'wrap') {
					const after = text.nextSibling;
					const parent = text.parentNode;
					parent?.insertBefore(font(text), after);
				}
			}
		};
		const all = () => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
			for (const text of texts)
				if (
					text.data.trim() !== '' &&
					made.get(text) !== text.data &&
					(way === 'in place' || way === 'wrap' || !text.parentElement?.closest('font')) &&
					!text.parentElement?.closest('script, style, textarea, [translate=no]')
				) {
					if (text.parentElement?.closest('font')) {
						text.data = other(text.data);
						made.set(text, text.data);
					} else swap(text);
				}
		};
		all();
		document.documentElement.className = 'translated-ltr';
		new MutationObserver((records) => {
			if (
				records.some(
					({ type, addedNodes }) =>
						type === 'characterData' || [...addedNodes].some(({ nodeName }) => nodeName !== 'FONT')
				)
			)
				all();
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	}, how);
	await expect.poll(() => following.has(page)).toBe(true);
}

/** All words of a page's own part, as they stand or as they would stand translated. */
async function words(page: Page, translated: boolean): Promise<string> {
	return page.evaluate((other) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let all = '';
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest('script, style, textarea')) {
				const { data } = node as Text;
				const stays = !other || node.parentElement?.closest('[translate=no]');
				all += stays ? data : data.replace(/\p{L}+/gu, (word) => `${word}o`);
			}
		return all.replaceAll(/\s+/g, ' ');
	}, translated);
}

for (const how of hows)
	test(`a step that the browser translates counts on and leaves nothing stale (${how})`, async ({
		page,
	}) => {
		await page.goto('/guide/apply/');
		await expect(page.getByRole('main').getByRole('checkbox').first()).toBeEnabled();
		await translate(page, how);
		const first = page.getByRole('main').getByRole('checkbox').first();
		const counted = page.getByText(/^\d+o? ofo 48o? taskso doneo$/);
		await expect(counted.first()).toHaveText(/^0/);
		await first.check();
		await expect(counted.first()).toHaveText(/^1/);
		await first.uncheck();
		await expect(counted.first()).toHaveText(/^0/);
		await expect(page.getByText(/^\d+ of 48 tasks done/)).toHaveCount(0);
		for (const each of await counted.all()) await expect(each).toHaveText(/^0/);
	});

test('a page that was translated before its script ran counts on and leaves nothing stale, and one that was not loads nothing for it', async ({
	page,
}) => {
	let loads = 0;
	page.on('requestfinished', (request) => {
		if (request.url().includes('/translated.')) loads++;
	});
	await page.goto('/guide/apply/');
	const first = page.getByRole('main').getByRole('checkbox').first();
	await expect(first).toBeEnabled();
	await page.evaluate(() => {
		document.documentElement.style.setProperty('--any', '1');
		document.documentElement.dataset['any'] = '1';
	});
	await first.check();
	await expect(page.getByText(/^1 of 48 tasks done/).first()).toBeVisible();
	await first.uncheck();
	await expect(page.getByText(/^0 of 48 tasks done/).first()).toBeVisible();
	expect(loads).toBe(0);

	await page.addInitScript(() => {
		new MutationObserver((records, observer) => {
			const root = records
				.flatMap(({ addedNodes }) => [...addedNodes])
				.find((node) => node instanceof HTMLElement);
			if (!root) return;
			observer.disconnect();
			root.className = 'translated-ltr';
		}).observe(document, { childList: true });
	});
	await page.reload();
	await expect(first).toBeEnabled();
	await expect.poll(() => loads).toBe(1);
	// No class is set from here on.
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
		for (const text of texts) {
			if (text.data.trim() === '' || text.parentElement?.closest('script, style, textarea'))
				continue;
			const font = document.createElement('font');
			font.append(text.data.replace(/\p{L}+/gu, (word) => `${word}o`));
			text.replaceWith(font);
		}
	});
	const stale = page.getByText(/^0o? ofo 48o? taskso doneo$/);
	await expect(stale.first()).toBeVisible();
	await first.check();
	await expect(page.getByText(/^1 of 48 tasks done/).first()).toBeVisible();
	await expect(stale).toHaveCount(0);
});

test('what a check says of a detail takes the place of what it said before, in a translated page', async ({
	page,
}) => {
	await page.goto('/details/');
	const routing = page.getByLabel('Routing number');
	await expect(routing).toBeEnabled();
	const id = (await routing.getAttribute('id')) ?? '';
	const said = page.locator(`#${id}-outcome`);
	await translate(page, 'replace');
	const field = page.locator(`#${id}`);
	await field.fill('011000016');
	await field.blur();
	await expect(said).toContainText('Willo noto worko');
	await field.fill('011000015');
	await field.blur();
	await expect(said).toContainText('Lookso righto');
	await expect(said).not.toContainText('Willo noto worko');
});

for (const how of hows)
	test(`deadlines follow a changed day, and what is gone is gone, in a translated page (${how})`, async ({
		page,
	}) => {
		await page.goto('/tools/dates/');
		const day = page.getByRole('textbox', { name: /Liquidat/ }).first();
		await day.fill('9/3/2040');
		await day.blur();
		const id = await day.getAttribute('id');
		await expect(page.getByRole('main')).toContainText(/Sep\S*\s2040/);
		await translate(page, how);
		const field = page.locator(`#${id}`);
		await field.fill('10/15/2039');
		await field.blur();
		await expect(page.getByRole('main')).toContainText(/Octo?\S*\s2039/);
		await expect(page.getByRole('main')).not.toContainText(/Sepo?\S*\s2040/);
		await field.fill('');
		await field.blur();
		await expect(page.getByRole('main')).not.toContainText(/Octo?\S*\s2039/);
	});

test('a box is not live before its script came: it takes no press, and then it keeps one', async ({
	page,
}) => {
	const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
	await page.route(/\/_astro\/.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/guide/apply/', { waitUntil: 'commit' });
	const first = page.getByRole('main').getByRole('checkbox').first();
	await expect(first).toBeDisabled();
	await first.click({ force: true });
	await expect(first).not.toBeChecked();
	release(undefined);
	await expect(first).toBeEnabled();
	await expect(first).not.toBeChecked();
	await first.check();
	await page.reload();
	await expect(first).toBeChecked();
	await box(page, /^Choose the form/).isChecked();
});

test('a list that is checked anew says nothing of the one before, in a translated page', async ({
	page,
}) => {
	await page.goto('/tools/entries/');
	const numbers = page.getByLabel('Entry numbers');
	await numbers.fill('B76-0324527-8\nABC12345676');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.locator('.entry-summary')).toContainText('Entries found: 2');
	await translate(page, 'replace');
	await expect(page.locator('.entry-summary')).toContainText('Entrieso foundo: 2');
	await page.locator('textarea').first().fill('ABC12345676');
	await page
		.getByRole('button', { name: /^Checko/ })
		.first()
		.click();
	await expect(page.locator('.entry-summary')).toContainText('foundo: 1');
	await expect(page.locator('.entry-summary')).not.toContainText('foundo: 2');
});

/** A word or several, translated or not. */
const say = (text: string) =>
	new RegExp(`^${text.replaceAll(/\p{L}+/gu, (word) => `${word}o?`)}`, 'u');
const press = (page: Page, name: string) =>
	page
		.getByRole('button', { name: say(name) })
		.first()
		.click();

/** What is done on a page before it is translated, and after. */
const scenes: Readonly<
	Record<
		string,
		{ path: string; before: (page: Page) => Promise<void>; acts: ((page: Page) => Promise<void>)[] }
	>
> = {
	'the board': {
		path: '/companies/',
		before: async (page) => {
			await expect(page.locator('.board-name')).toHaveCount(3);
		},
		acts: [
			(page) => page.getByRole('searchbox').fill('be'),
			(page) => page.getByRole('searchbox').fill(''),
			(page) => page.locator('input[name=board-filter]').nth(1).check(),
			(page) => page.locator('input[name=board-filter]').first().check(),
			async (page) => void (await page.locator('#board-sort').selectOption({ index: 1 })),
			(page) => page.locator('.board-name').nth(1).click(),
			(page) => page.locator('.board-name').nth(2).click(),
		],
	},
	'what came back': {
		path: '/tools/reports/',
		before: async (page) => {
			await press(page, 'Try it with made-up files');
			await expect(page.getByRole('heading', { name: 'What came back', level: 2 })).toBeFocused();
		},
		acts: [
			async (page) => {
				for (const list of await page.locator('details.report-table > summary').all())
					await list.click();
			},
			async (page) => {
				// Opened, a button has another name.
				const rows = page.getByRole('button', { name: say('Show the') });
				while ((await rows.count()) > 0) await rows.first().click();
			},
			(page) => press(page, 'Clear everything'),
		],
	},
	sharing: {
		path: '/progress/',
		before: async (page) => {
			await press(page, 'Share as a link');
			await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
		},
		acts: [
			(page) => page.locator('.share input[type=text]').first().fill('Another name 071000301'),
			(page) => page.locator('.share input[type=text]').first().fill('Another name'),
			(page) => page.locator('.share input[type=checkbox]').first().click(),
			(page) => press(page, 'Open a saved file'),
		],
	},
	'the search': {
		path: '/search/',
		before: async (page) => {
			await page.getByRole('searchbox').first().fill('direct deposit');
			await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
		},
		acts: ['account', 'refund', 'zzzqqq', 'bank', ''].map(
			(typed) => (page: Page) => page.getByRole('searchbox').first().fill(typed)
		),
	},
	'the reasons why no money came': {
		path: '/help/not-paid/',
		before: (page) => page.getByRole('link', { name: 'The file or the entry was refused' }).click(),
		acts: [
			async (page) => {
				await page.locator('main button').first().click();
			},
		],
	},
};

for (const how of hows)
	test(`boards, reports, links and searches say in a translated page what they say in another (${how})`, async ({
		page,
		context,
	}) => {
		test.setTimeout(120_000);
		await page.goto('/privacy/');
		await page.evaluate(() => {
			const at = '2026-11-20T10:00:00.000Z';
			for (const [id, text] of Object.entries({
				first: 'Acme',
				k3v9qd: 'Bear',
				m4w8re: 'Cobalt',
			})) {
				localStorage.setItem(`refund-ready/1/${id}/label`, JSON.stringify({ at, text }));
				localStorage.setItem(
					`refund-ready/1/${id}/task/apply.submitted`,
					JSON.stringify({ at, state: text === 'Bear' ? 'open' : 'done', on: '2026-11-20' })
				);
			}
			localStorage.setItem(
				'refund-ready/1/first/note/apply.submitted',
				JSON.stringify({ at, text: 'Sent by Ana' })
			);
		});
		const plain = await context.newPage();
		for (const [name, { path, before, acts }] of Object.entries(scenes)) {
			// The others come to the same nodes.
			if (name !== 'the board' && how !== 'replace' && how !== 'wrap') continue;
			for (const each of [plain, page]) {
				await each.goto(path);
				await before(each);
			}
			await translate(page, how);
			for (const [place, act] of acts.entries()) {
				for (const each of [plain, page]) await act(each);
				await expect
					.poll(async () => (await words(page, false)) === (await words(plain, true)), {
						message: `${name}, act ${place}`,
					})
					.toBe(true);
			}
		}
	});
