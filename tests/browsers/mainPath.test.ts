import { expect } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { test as base } from '../builtSite.ts';
import { startFirefox } from './firefox.ts';
import type { Reader } from './reader.ts';
import { startWebKit } from './webkit.ts';

// The path that everyone goes, in the browsers that the other tests do not start.
const ways = { Firefox: startFirefox, WebKitGTK: startWebKit };
const form = 'Choose the form for one importer number or for several';

for (const [name, start] of Object.entries(ways)) {
	// One browser for all of a name's tests; each begins with nothing kept.
	const test = base.extend<{ reader: Reader }, { browserOnce: Reader | undefined }>({
		browserOnce: [
			async ({}, use) => {
				const reader = await start();
				await use(reader);
				await reader?.close();
			},
			{ scope: 'worker', timeout: 60_000 },
		],
		reader: async ({ browserOnce, baseURL }, use, info) => {
			base.skip(browserOnce === undefined, `${name} is not on this machine; see CONTRIBUTING.md`);
			const reader = browserOnce as Reader;
			info.annotations.push({ type: 'browser', description: reader.browser });
			const open = (path: string) => reader.open(new URL(path, baseURL).href);
			await open('/privacy/');
			await reader.evaluate(() => {
				localStorage.clear();
			});
			await reader.faults();
			await use({ ...reader, open });
			expect(await reader.faults(), 'errors and policy violations').toBe('');
		},
	});

	const text = (reader: Reader) => () => reader.evaluate(() => document.body.innerText);
	const shown = (reader: Reader, wanted: string | RegExp) =>
		expect
			.poll(text(reader), { timeout: 10_000 })
			[typeof wanted === 'string' ? 'toContain' : 'toMatch'](wanted as string);
	const isTicked = (reader: Reader) => () =>
		reader.evaluate(
			(title) =>
				[...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].find((box) =>
					box.labels?.[0]?.textContent.includes(title)
				)?.checked,
			form
		);

	test.describe(name, () => {
		// One after the other: a driver takes one session.
		test.describe.configure({ mode: 'default' });

		test('the watch over these tests sees an error, and what the policy refuses', async ({
			reader,
		}) => {
			// By a timer, since what the test itself runs may be free of the policy.
			await reader.evaluate(() => {
				setTimeout(() => {
					void fetch('/help/').catch(() => undefined);
					setTimeout(() => {
						throw new Error('on purpose');
					});
				});
			});
			let faults = '';
			await expect
				.poll(async () => (faults += await reader.faults()))
				.toMatch(/refused: connect-src[\s\S]*on purpose|on purpose[\s\S]*refused: connect-src/);
		});

		test('the guide reads, from home through a step', async ({ reader }) => {
			await reader.open('/');
			await reader.click('main a', 'Before you start');
			await shown(reader, 'What you get');
			await reader.click('main a', 'Next Step 1: Apply');
			await shown(reader, 'What goes wrong here');
			const fits = () => document.documentElement.scrollWidth <= innerWidth;
			expect(await reader.evaluate(fits)).toBe(true);
		});

		test('a tick stays through a reload, and the progress page counts it', async ({ reader }) => {
			await reader.open('/guide/apply/');
			await reader.click('main input[type=checkbox]', form);
			await shown(reader, /1 of \d+ done on this step/);
			await reader.reload();
			await expect.poll(isTicked(reader)).toBe(true);
			await reader.open('/progress/');
			await shown(reader, /1 of \d+/);
		});

		test('the space bar ticks', async ({ reader }) => {
			await reader.open('/guide/apply/');
			await reader.click('main input[type=checkbox]', form);
			await reader.press(' ');
			await expect.poll(isTicked(reader)).toBe(false);
			await reader.press(' ');
			await expect.poll(isTicked(reader)).toBe(true);
		});

		test('a detail is checked, and none of it is kept', async ({ reader }) => {
			await reader.open('/details/');
			await reader.type('input', 'Routing number', '021000022');
			await reader.press('Tab');
			await shown(reader, /Will not work/i);
			await reader.type('input', 'Routing number', '021000021');
			await reader.press('Tab');
			await shown(reader, /Looks right/i);
			const kept = await reader.evaluate(() =>
				JSON.stringify({ ...localStorage, ...sessionStorage })
			);
			expect(kept).not.toContain('0210000');
		});

		test('progress is shared as a link, which opens as a snapshot', async ({ reader }) => {
			await reader.open('/guide/apply/');
			await reader.click('main input[type=checkbox]', form);
			await shown(reader, /1 of \d+ done on this step/);
			await reader.open('/progress/');
			await reader.click('button', 'Share as a link');
			await reader.type('input', 'Name in the link', 'Example Widgets');
			await shown(reader, 'Name: Example Widgets');
			const link = await reader.evaluate(
				() =>
					[...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')]
						.map(({ value }) => value)
						.find((value) => value.includes('/progress/#')) ?? ''
			);
			await reader.open('/privacy/');
			await reader.evaluate(() => {
				localStorage.clear();
			});
			await reader.open(link);
			await shown(reader, 'Progress of “Example Widgets”');
			await shown(reader, new RegExp(`${form}\\s+Done`));
		});

		test('progress prints, with room to sign', async ({ reader }) => {
			await reader.open('/progress/');
			await reader.evaluate(() => {
				window.print = () => (document.title = 'printing');
			});
			await reader.click('button', 'Print this sheet');
			await expect.poll(() => reader.evaluate(() => document.title)).toBe('printing');
			const pdf = await reader.print();
			test.skip(pdf === undefined, `${name} cannot be asked for what it prints`);
			const { text: words } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), {
				mergePages: true,
			});
			expect(words.replace(/\s+/g, ' ')).toContain(form);
			expect(words).not.toContain('Share as a link');
		});

		test('an entry list is checked in a worker', async ({ reader }) => {
			await reader.open('/tools/entries/');
			await reader.type('textarea', 'Entry numbers', 'B76-0324527-8');
			await reader.click('button', 'Check the list');
			await shown(reader, 'Entries found: 1.');
		});

		test('the search finds a page by what is typed', async ({ reader }) => {
			await reader.open('/search/');
			await reader.type('main input', 'What are you looking for?', 'rejected refund');
			await shown(reader, /REV-613/);
		});
	});
}
