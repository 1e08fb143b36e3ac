import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright/test';
import { box, expect, paths, test } from './site.ts';

// Every script of the built site is kept away once.
test.describe.configure({ timeout: 300_000 });
test.use({ allowErrors: /Failed to (?:load resource|fetch dynamically)|net::ERR_FAILED/ });

const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
/** A script's name without its hash. */
const plain = (file: string) => file.replace(/[.-][\w-]{8}\.js$/, '');

/** How each part says that something of it did not come. */
const said =
	/(?:did|could) not (?:be )?(?:load|shown|saved)|was not read, because|did not work|could not be made/;

/** Scripts that a page does without: what stands there before holds, and is what a press leads to. */
const without = new Map([
	['register', 'the copy for reading offline is kept at the next visit'],
	['liveText', 'sentences hold on every day, and messages can be marked and copied'],
	['copyText', 'as liveText, which it is a part of'],
	['showDayInWeek', 'as liveText, which it is a part of'],
	['sheetCode', 'the sheet prints without its code'],
]);

/** Something that loads more, on a page; `ask` can be done again where it failed. */
interface Way {
	readonly path: string;
	readonly ask?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();
const byPress = (path: string, name: string | RegExp): Way => ({
	path,
	ask: (page) => press(page, name),
});

const ways: readonly Way[] = [
	...paths.filter((path) => path !== '/details/').map((path) => ({ path })),
	{
		path: '/details/',
		async ask(page) {
			for (const name of [
				'Routing number',
				'First name',
				'Company legal name',
				'Name on CBP Form 5106',
				'Importer number',
				'Recipient name',
			]) {
				const field = page.getByLabel(name, { exact: true });
				if ((await field.count()) > 0 && (await field.isEditable())) {
					await field.fill('071000301');
					await field.blur();
				}
			}
		},
	},
	byPress('/progress/', 'Share as a link'),
	byPress('/progress/', 'Open a saved file'),
	byPress('/progress/', 'Clear everything'),
	byPress('/progress/', 'Save as a file'),
	byPress('/progress/', /spreadsheet/),
	byPress('/progress/', /calendar/),
	{
		path: '/progress/',
		async ask(page) {
			await page.getByText('Move to another device').first().click();
		},
	},
	byPress('/companies/', 'Add many from a list'),
	byPress('/guide/apply/', /^Note or/),
	{
		path: '/tools/entries/',
		async ask(page) {
			await page.getByLabel('Entry numbers').fill('B76-0324527-8\n2000000014');
			await press(page, 'Check the list');
		},
	},
	byPress('/tools/reports/', 'Try it with made-up files'),
	{
		path: '/search/',
		ask: (page) => page.getByRole('searchbox').first().fill('direct deposit'),
	},
];

/** Does something with each of a list in a few tabs at a time, since most of it is waiting. */
async function inTabs<Each>(
	context: BrowserContext,
	list: readonly Each[],
	act: (page: Page, each: Each) => Promise<void>
): Promise<void> {
	const left = [...list];
	await Promise.all(
		Array.from({ length: 5 }, async () => {
			for (let next = left.shift(); next !== undefined; next = left.shift()) {
				const page = await context.newPage();
				await act(page, next);
				await page.close();
			}
		})
	);
}

test('where a script does not come, the page says so, keeps the rest, and loads it when asked again', async ({
	context,
	page: first,
}) => {
	await first.goto('/guide/apply/');
	await box(first, /^Choose the form/).check();

	/** The shortest way to each script; one on which a page may do without it comes last. */
	const wayTo = new Map<string, readonly [Way, length: number]>();
	await inTabs(context, ways, async (page, way) => {
		const asked = new Set<string>();
		page.on('request', (request) => {
			const [, file] = /\/_astro\/([^/?]+\.js)/.exec(request.url()) ?? [];
			if (file !== undefined) asked.add(file);
		});
		await page.goto(way.path);
		await way.ask?.(page);
		await page.waitForLoadState('networkidle');
		const spared = [...asked].some((file) => ['liveText', 'sheetCode'].includes(plain(file)));
		const length = asked.size + (spared ? scripts.length : 0);
		for (const file of asked)
			if (length < (wayTo.get(file)?.[1] ?? Infinity)) wayTo.set(file, [way, length]);
	});
	// The others are asked for by what loading.test.ts tries, or by a file of a kind that is rare.
	expect(wayTo.size).toBeGreaterThan(scripts.length * 0.65);

	await inTabs(context, [...wayTo], async (page, [file, [way]]) => {
		const address = `**/_astro/${file}*`;
		await page.route(address, (route) => route.abort());
		await page.goto(way.path);
		await way.ask?.(page);
		if (!without.has(plain(file)))
			await expect(page.getByText(said).filter({ visible: true }).first(), file).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 }), file).toBeVisible();

		await page.unroute(address);
		const again = page.getByText(/^(?:Load it again|Try again)$/).filter({ visible: true });
		while ((await again.count()) > 0) await again.first().click();
		if ((await page.getByText(said).filter({ visible: true }).count()) > 0) await way.ask?.(page);
		await expect(page.getByText(said).filter({ visible: true }), file).toHaveCount(0);
	});
});
