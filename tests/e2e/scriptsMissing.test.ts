import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { BrowserContext, Page } from 'playwright/test';
import { box, expect, paths, test } from './site.ts';

// Every script of the built site is kept away once.
test.describe.configure({ timeout: 300_000 });
test.use({
	allowErrors: /Failed to (?:load resource|fetch dynamically)|net::ERR_FAILED|Importing a module/,
});

const scripts = new Map(
	readdirSync('dist/_astro')
		.filter((file) => file.endsWith('.js'))
		.map((file) => [file, readFileSync(`dist/_astro/${file}`, 'utf8')])
);
/** A script's name without its hash. */
const plain = (file: string) => file.replace(/[.-][\w-]{8}\.js$/, '');

/** Some scripts with all that they import at once, by their names or addresses. */
function withImports(from: Iterable<string>): Set<string> {
	const all = new Set<string>();
	const follow = (address: string) => {
		const file = address.replace(/^.*\//, '');
		const code = scripts.get(file);
		if (code === undefined || all.has(file)) return;
		all.add(file);
		for (const [, target = ''] of code.matchAll(/(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g))
			follow(target);
	};
	for (const address of from) follow(address);
	return all;
}

/** What a page loads by itself: what starts its islands, the islands, and what they import. */
function ofPage(path: string): Set<string> {
	const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
	return withImports([
		...[...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, address = '']) => address),
		...parse(html)
			.querySelectorAll('astro-island')
			.map((island) => island.getAttribute('component-url') ?? ''),
	]);
}

/** How each part says that something of it did not come. */
const said =
	/(?:did|could) not (?:be )?(?:load|shown|saved)|was not read, because|did not work|could not be made/;

/** Parts that a page does without, and where that is tried or why nothing need be said. */
const without: Readonly<Record<string, string>> = {
	register: 'the copy for reading offline is kept at the next visit',
	offline: 'as register',
	liveText: 'its sentences hold on every day, and messages can be marked and copied',
	translated: 'as in browsers that say nothing of a translation',
	sheetCode: 'the sheet prints without its code',
	qrOutline: 'loading.test.ts: the link is there without its code',
	AddedList: 'loading.test.ts: what was added to the sheet',
	LinkView: 'loading.test.ts: a link that somebody sent',
	Invites: 'loading.test.ts: inviting',
	StorageNotice: 'loading.test.ts: that ticks are not kept',
	pressedLink: 'the link leads to its page: the next test',
	showTerm: 'as pressedLink',
	searchDialog: 'as pressedLink',
	otherStates: 'a state has the words for it, or says that they did not load',
	NumberWarning: 'a second look at texts, which the panel that sends them has too',
	carryOver: 'what is kept in an older way stays, and is tried at the next visit',
	heldOver: 'as carryOver',
	afterWrite: 'the browser is asked to keep the site’s data at the next tick',
	followChanges: 'the copy in a file is written at the next change',
	embeddedStyles: 'the checks in a step look plainer',
	browser: 'a part of what saves files',
	KeptReportsLine: 'the counts stand on the page of reports',
	FileCopy: 'as Keeping, where the browser can write a copy',
	CopyState: 'as SavedLine, where a copy is kept',
	DeleteCompany: 'as ClearQuestion: nothing goes without the question',
	ForgetDates: 'as ClearQuestion',
	ForgetEntries: 'as ClearQuestion',
	ReportKeep: 'as AddMany: LoadedPart says it',
	WalkHere: 'as ReportKeep',
	ReportStart: 'the questions begin as for one who read no reports',
	ofxRows: 'as textRows, for a bank’s file',
	workbookRows: 'as textRows, for a workbook',
};

/** A part that loads on a page, by itself or when it is asked for; `ask` can be done again. */
interface Way {
	readonly path: string;
	/** The parts, by their names; none for what the page loads by itself. */
	readonly parts?: readonly string[];
	readonly ask?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();
const byPress = (path: string, name: string | RegExp, ...parts: string[]): Way => ({
	path,
	parts,
	ask: (page) => press(page, name),
});

const ways: readonly Way[] = [
	...paths.map((path) => ({ path })),
	{
		path: '/details/',
		parts: [
			'company',
			'importerNumber',
			'importer-number',
			'contact',
			'bank',
			'recipient',
			'NameMatch',
		],
		async ask(page) {
			for (const name of [
				'Routing number',
				'First name',
				'Importer number',
				'City',
				'Recipient name',
			]) {
				const field = page.getByLabel(name, { exact: true });
				if (!(await field.isVisible())) continue;
				await field.fill('071000301');
				await field.blur();
			}
		},
	},
	{ path: '/progress/', parts: ['SavedLine', 'Keeping'] },
	byPress('/progress/', 'Share as a link', 'SharePanel'),
	byPress('/progress/', 'Open a saved file', 'ImportPanel'),
	byPress('/progress/', 'Move to another device', 'MovePanel'),
	byPress('/progress/', 'Clear everything', 'ClearQuestion'),
	byPress('/progress/', 'Save as a file', 'saveProgress'),
	byPress('/progress/', /spreadsheet/, 'saveFiles', 'progressCsv'),
	byPress('/progress/', /calendar/, 'calendar'),
	{ path: '/companies/', parts: ['ReturnedForm'] },
	byPress('/companies/', 'Add many from a list', 'AddMany'),
	byPress('/companies/', 'Save this list as CSV', 'boardCsv'),
	byPress('/guide/apply/', /^Note or/, 'TaskDetails'),
	{
		path: '/tools/dates/',
		parts: ['saveClocks'],
		async ask(page) {
			await page.getByLabel('Liquidation date', { exact: true }).fill('9/10/2040');
			await page.getByLabel('Liquidation date', { exact: true }).blur();
			await press(page, /calendar/);
		},
	},
	{
		path: '/tools/reports/',
		parts: ['saveReportDays'],
		async ask(page) {
			await press(page, 'Try it with made-up files');
			await press(page, /as a calendar/);
		},
	},
	{
		path: '/tools/entries/',
		parts: ['entryWorker', 'EntryResult', 'worker', 'textRows'],
		async ask(page) {
			await page.getByLabel('Entry numbers').fill('B76-0324527-8\n2000000014');
			await press(page, 'Check the list');
		},
	},
	byPress(
		'/tools/reports/',
		'Try it with made-up files',
		'samples',
		'reportsWorker',
		'ReportResult',
		'worker',
		'textRows'
	),
	{
		path: '/search/',
		parts: ['finder'],
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

const named = (names: readonly string[]) =>
	[...scripts.keys()].filter((file) => names.includes(plain(file)));

test('where a script does not come, the page says so, keeps the rest, and loads it when asked again', async ({
	context,
	page: first,
}) => {
	/** The first way that needs each script. */
	const wayTo = new Map<string, Way>();
	const spared = withImports(named(Object.keys(without)));
	for (const way of ways) {
		const own = ofPage(way.path);
		for (const file of way.parts ? withImports(named(way.parts)) : own)
			if (!wayTo.has(file) && plain(file) !== 'register' && (!way.parts || !own.has(file)))
				wayTo.set(file, way);
	}
	const missed = [...scripts.keys()].filter((file) => !wayTo.has(file) && !spared.has(file));
	expect(missed.map(plain), 'no way and no reason').toEqual([]);

	await first.goto('/guide/apply/');
	await box(first, /^Choose the form/).check();
	await inTabs(context, [...wayTo], async (page, [file, way]) => {
		let kept = 0;
		const address = `**/_astro/${file}*`;
		await page.route(address, (route) => {
			kept++;
			return route.abort();
		});
		const telling = page.getByText(said).filter({ visible: true });
		await page.goto(way.path);
		// Some islands load once they are seen.
		await page.evaluate((name) => {
			for (const island of document.querySelectorAll('astro-island[client=visible]'))
				if (island.getAttribute('component-url')?.endsWith(name))
					island.firstElementChild?.scrollIntoView();
		}, file);
		// Where a part of the page itself is gone there may be nothing to ask with.
		if (way.parts) await way.ask?.(page);
		await expect.soft(telling.first(), file).toBeVisible();
		expect.soft(kept, file).toBeGreaterThan(0);
		await expect.soft(page.getByRole('heading', { level: 1 }), file).toBeVisible();

		await page.unroute(address);
		const again = page.getByText(/^(?:Load it again|Try again)$/).filter({ visible: true });
		while ((await again.count()) > 0) await again.first().click();
		if ((await telling.count()) > 0) await way.ask?.(page);
		await expect.soft(telling, file).toHaveCount(0);
	});
});

test('a press on the search or a term leads to its page where what opens it does not come', async ({
	page,
}) => {
	for (const part of ['pressedLink', 'showTerm', 'searchDialog']) {
		await page.route(`**/_astro/${part}.*`, (route) => route.abort());
		await page.goto('/guide/apply/');
		await expect(page.getByRole('checkbox').first()).toBeEnabled();
		if (part === 'searchDialog') await page.getByRole('link', { name: 'Search' }).click();
		else await page.getByRole('article').locator('a.term').first().click();
		await page.waitForURL(part === 'searchDialog' ? '**/search/' : '**/glossary/#*');
		await page.unrouteAll();
	}
});
