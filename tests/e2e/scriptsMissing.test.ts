import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { readBuilt } from '../builtSite.ts';
import { box, expect, ownCodeRuns, paths, test } from './site.ts';

test.use({ allowErrors: /Failed to (?:load resource|fetch dynamically)|net::ERR_FAILED/ });

/** The built scripts, each with the files that it imports at once. */
const scripts = new Map(
	(existsSync('dist/_astro') ? readdirSync('dist/_astro') : [])
		.filter((file) => file.endsWith('.js'))
		.map((file) => {
			const code = readBuilt(`dist/_astro/${file}`);
			const imports = code.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g);
			return [file, [...imports].map(([, target = '']) => target)];
		})
);
/** A script's name without its hash. */
const plain = (file: string) => file.replace(/[.-][\w-]{8}\.js$/, '');

/** Scripts by their names or addresses, with all that they import at once. */
function withImports(asked: readonly string[], all = new Set<string>()): Set<string> {
	for (const [file, imports] of scripts)
		if (!all.has(file) && asked.some((each) => plain(file) === each || each.endsWith(file)))
			withImports(imports, all.add(file));
	return all;
}

/** What a page asks for by itself, and says so where it does not come: first what starts its islands. */
function ownOf(path: string): string[] {
	const html = readBuilt(`dist${path.replace(/\/$/, '/index.html')}`);
	const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
	return [
		...found(/import\("([^"]+)"\)\.catch\(\(\)=>d\.dead/g),
		...found(/ component-url="([^"]+)"/g),
	];
}

/** Does something while scripts do not come. */
async function without(page: Page, files: Iterable<string>, act: () => Promise<void>) {
	const kept = new RegExp(`/_astro/(?:${[...files].join('|').replaceAll('.', '\\.')})`);
	await page.route(kept, (route) => route.abort());
	await act();
	await page.unroute(kept);
}

type Act = (page: Page) => Promise<void>;
const press =
	(name: string | RegExp): Act =>
	(page) =>
		page.getByRole('button', { name }).first().click();
const type =
	(label: string, text: string): Act =>
	async (page) => {
		await page.getByLabel(label, { exact: true }).fill(text);
		await page.keyboard.press('Tab');
	};
const reload: Act = async (page) => void (await page.reload());
const holds =
	(label: string, text: string): Act =>
	(page) =>
		expect(page.getByLabel(label, { exact: true })).toHaveValue(text);

const aFile = Symbol('a file');

/** A page where something is done that must not be lost, and its parts that load when asked for. */
interface Ways {
	readonly path: string;
	readonly first: Act;
	readonly kept: Act;
	/** By their scripts: what asks for it, also anew, and the words that are there once it came, or the file. */
	readonly parts: Readonly<Record<string, readonly [ask: Act, shown: string | typeof aFile]>>;
}

const list = 'B76-0324527-8\n2000000014';
const note = /: Choose the form/;
const check = [press('Check the list'), 'What the check found'] as const;
const madeUp = [press('Try it with made-up files'), 'What came back'] as const;
const ways: readonly Ways[] = [
	{
		path: '/guide/apply/',
		first: (page) => box(page, /^Choose the form/).check(),
		kept: (page) => expect(box(page, /^Choose the form/)).toBeChecked(),
		parts: {
			TaskDetails: [
				async (page) => {
					const opened = page.getByRole('button', { name: note, expanded: true });
					if (await opened.isVisible()) await opened.click();
					await press(note)(page);
				},
				'This does not apply to us',
			],
		},
	},
	{
		path: '/progress/',
		first: type('Name for this sheet', 'Acme'),
		kept: holds('Name for this sheet', 'Acme'),
		parts: {
			'SavedLine Keeping': [reload, 'Look into the bin'],
			ImportPanel: [press('Open a saved file'), 'Read the text'],
			MovePanel: [press('Move to another device'), 'The link'],
			'saveFiles progressCsv': [press(/spreadsheet/), 'among your downloads'],
			calendar: [press(/to a calendar/), 'No dates yet'],
			ClearQuestion: [press('Clear everything'), 'Keep it'],
		},
	},
	{
		path: '/companies/',
		async first(page) {
			await press('Add a company')(page);
			await page.getByRole('textbox', { name: 'Name' }).fill('Acme Trading');
			await press('Add it')(page);
		},
		kept: (page) => expect(page.getByRole('button', { name: 'Acme Trading' })).toBeVisible(),
		parts: {
			'ReturnedForm SavedLine Keeping': [reload, 'Link that came back'],
			openFile: [
				async (page) => {
					await type('Link that came back', 'Acme')(page);
					await press('Open it')(page);
				},
				'There is no share link in this text',
			],
			boardCsv: [press('Save this list as CSV'), aFile],
			DeleteCompany: [
				async (page) => {
					await press('Acme Trading')(page);
					await press('Delete')(page);
				},
				'Keep it',
			],
		},
	},
	{
		path: '/details/',
		first: type('Bank name', 'First Bank'),
		kept: holds('Bank name', 'First Bank'),
		parts: {
			'company NameMatch': [type('ZIP code', '1'), 'Enter five digits, or nine'],
			'importerNumber importer-number': [
				type('Importer number', '12-345'),
				'Choose the kind of number first',
			],
			contact: [type('First name', 'R2D2'), 'Take out what is no part of a name'],
			'bank bankCountry': [type('Routing number', '071000302'), 'The check digit does not fit'],
		},
	},
	{
		path: '/tools/dates/',
		first: type('Liquidation date', '9/10/2040'),
		kept: holds('Liquidation date', '9/10/2040'),
		parts: {
			saveClocks: [press(/calendar/), 'Days that are over are not in it'],
			ForgetDates: [
				async (page) => {
					const forget = page.getByRole('button', { name: 'Forget all' });
					if (!(await forget.isVisible())) await press(/^Keep/)(page);
					await page
						.getByRole('button', { name: /^Forget/ })
						.first()
						.click();
				},
				'Keep them',
			],
		},
	},
	{
		path: '/tools/entries/',
		first: type('Entry numbers', list),
		kept: holds('Entry numbers', list),
		parts: { entryWorker: check, worker: check, textRows: check },
	},
	{
		path: '/tools/reports/',
		first: ownCodeRuns,
		kept: ownCodeRuns,
		parts: {
			samples: madeUp,
			reportsWorker: madeUp,
		},
	},
	{
		path: '/search/',
		first: type('What are you looking for?', 'direct'),
		kept: holds('What are you looking for?', 'direct deposit'),
		parts: { finder: [type('What are you looking for?', 'direct deposit'), 'places found'] },
	},
];

const said =
	/(?:did|could) not (?:be )?(?:load|shown|saved)|was not read|did not work|could not be made/;

for (const { path, first, kept, parts } of ways)
	for (const [names, [ask, shown]] of Object.entries(parts))
		test(`on ${path} it is said that ${names} did not come, nothing is lost, and it comes when asked for again`, async ({
			page,
		}) => {
			const own = withImports(ownOf(path));
			const files = [...withImports(names.split(' '))].filter((file) => !own.has(file));
			expect(files, 'scripts to keep away').not.toEqual([]);
			const failed = page
				.getByRole('alert')
				.or(page.getByRole('status'))
				.filter({ hasText: said, visible: true });
			await page.goto(path);
			const again = page.getByRole('button', { name: 'Try again' });
			await without(page, files, async () => {
				await first(page);
				await ask(page);
				await expect(failed.first()).toBeVisible();
				await kept(page);
			});
			// Several parts may say so; a button goes when its part comes.
			while ((await again.count()) > 0) {
				const before = await again.count();
				// What came may be a question, which lies over the rest; and another part may come by itself.
				await again
					.first()
					.dispatchEvent('click', {}, { timeout: 2000 })
					.catch(() => undefined);
				await expect(again).not.toHaveCount(before);
			}
			if (shown === aFile) await Promise.all([page.waitForEvent('download'), ask(page)]);
			else {
				const result = page.getByText(shown).filter({ visible: true }).first();
				if ((await failed.count()) > 0 || !(await result.isVisible())) await ask(page);
				await expect(result).toBeVisible();
			}
			await expect(failed).toHaveCount(0);
			await kept(page);
		});

/** What pages load by themselves, each with a page that does. */
const islands = new Map(paths.flatMap((path) => ownOf(path).map((file) => [file, path] as const)));

/** Those that make the controls in a page's head and foot work too. */
const withControls = /^(?:every-page|WholeWay|Board|Contents)/;

for (const [address, path] of islands) {
	const name = plain(address.replace(/^.*\//, ''));
	const start = ownOf(path).slice(0, 1);
	test(`on ${path} it is said that ${name} did not come, the rest works, and it comes with the page loaded again`, async ({
		page,
	}) => {
		const notice = page.getByRole('alert').filter({ hasText: 'did not load, so boxes' });
		const others = withImports(start.includes(address) ? [] : start);
		await without(
			page,
			[...withImports([address])].filter((file) => !others.has(file)),
			async () => {
				await page.goto(path);
				await see();
				await expect(notice).toBeVisible();
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				if (!withControls.test(name)) await ownCodeRuns(page);
			}
		);
		await notice.getByRole('link', { name: 'Load it again' }).click();
		await expect(notice).toBeHidden();
		await ownCodeRuns(page);
		await see();
		await expect(page.locator(`astro-island[component-url="${address}"][ssr]`)).toHaveCount(0);
		await expect(notice).toBeHidden();

		/** Some islands load once they are seen, others with the page. */
		async function see() {
			const island = page.locator(`astro-island[component-url="${address}"]`);
			await island.evaluateAll(([first]) => {
				first?.closest('details')?.setAttribute('open', '');
				first?.firstElementChild?.scrollIntoView();
			});
		}
	});
}

/** Scripts that no way here keeps away, by where that is tried, or why nothing need be said. */
const elsewhere: Readonly<Record<string, string>> = {
	'loading.test.ts':
		'AddedList LinkView StorageNotice Invites SharePanel AddMany EntryResult qrOutline pressedLink showTerm searchDialog',
	'as EntryResult': 'ReportResult',
	'a LoadedPart as MovePanel':
		'CopyState FileCopy ForgetEntries OwnerLeft ReportKeep TakenLine WalkHere',
	'as textRows, for other files': 'ofxRows workbookRows',
	'as saveClocks': 'saveReportDays',
	'as contact, in a step': 'recipient embeddedStyles',
	'says so itself where it was chosen': '_virtual_invite-texts',
	'done at the next visit or tick': 'register offline carryOver heldOver afterWrite followChanges',
	'what stands in the page holds without':
		'liveText translated not-paid reports otherStates FactsInWords',
	'more than the page needs': 'offer sheetCode NumberWarning KeptReportsLine ReportStart',
};

test('no script is without a way on which it was kept away, or a reason', () => {
	const names = [...ways.flatMap(({ parts }) => Object.keys(parts)), ...Object.values(elsewhere)];
	const tried = withImports([...islands.keys(), ...names.flatMap((each) => each.split(' '))]);
	expect([...scripts.keys()].filter((file) => !tried.has(file)).map(plain)).toEqual([]);
	// What offers another language stands only on a site in several.
	const known = new Set([...scripts.keys(), 'offer'].map(plain));
	expect(names.flatMap((each) => each.split(' ')).filter((name) => !known.has(name))).toEqual([]);
});
