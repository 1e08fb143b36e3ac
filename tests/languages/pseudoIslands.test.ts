import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright/test';
import { items, linkTo } from '../e2e/links.ts';
import { expect } from '../e2e/site.ts';
import { englishIn, englishOn, expectNoFaults, expectNoFaultsOnPaper, live } from './faults.ts';
import { keyOf } from '../storageKeys.ts';
import { inner, taskBox, test } from './site.ts';

test.use({ viewport: { width: 390, height: 800 } });
test.describe.configure({ timeout: 60_000 });

/** What a reader types is nobody's language. */
const name = 'ÃĆMÉ';

/** Opens a page, and waits until what comes by itself is there. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(inner + path);
	await live(page);
}

/** Presses every button that a selector finds, one after another. */
async function pressEach(page: Page, selector: string): Promise<void> {
	const buttons = page.locator(selector);
	for (let place = 0; place < (await buttons.count()); place++) await buttons.nth(place).click();
}

/** Presses what saves a file; gives what is in it. */
async function saved(page: Page, selector: string, place = 0): Promise<string> {
	const download = page.waitForEvent('download');
	await page.locator(selector).nth(place).click();
	return readFile(await ((await download) satisfies Download).path(), 'utf8');
}

/** Puts items into storage as they would be kept, and loads the page anew with them. */
async function keep(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((items) => {
		for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
	}, kept);
	await page.reload();
	await live(page);
}

const english = (text: string) => englishIn(text, false);

/** What a calendar file tells a reader. */
function toldBy(calendar: string): string[] {
	const whole = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
	const events = whole.getAllSubcomponents('vevent');
	const values = [
		whole.getFirstPropertyValue('x-wr-calname'),
		...events.flatMap((event) =>
			['summary', 'description'].map((each) => event.getFirstPropertyValue(each))
		),
	];
	return values.filter((value) => value !== null).map(String);
}

test('a checklist with a note, a day to come and a reason', async ({ page }) => {
	await open(page, 'guide/keep-current/');
	await page.locator('.task-box input').first().check();
	await page.locator('.task-note-button').first().click();
	await expect(page.locator('.task-more')).toBeVisible();
	await page.locator('.task-more textarea').fill(`${name} 1234567890`);
	await page.locator('.task-more input[type=date]').fill('2030-01-01');
	for (const error of await page.locator('.task-more .error').all())
		await expect(error).not.toBeEmpty();
	await expectNoFaults(page, 'a day to come');
	await page.locator('.task-more .choice input').check();
	await expectNoFaults(page, 'a reason');
	await page.locator('.task-more input[type=text]').fill(name);
	await page.locator('.task-more input[type=text]').blur();
	await expectNoFaultsOnPaper(page, 'a checklist');
});

test('the questions at home, answered so that two do not go together', async ({ page }) => {
	await open(page, '');
	const questions = page.locator('fieldset.question');
	await expect(questions.first()).toBeEnabled();
	// A place of each, the last first: the last two contradict each other.
	for (let place = (await questions.count()) - 1; place >= 0; place--)
		await questions
			.nth(place)
			.locator('input')
			.nth(place === 4 || place === 0 ? 0 : 1)
			.check();
	await expect(page.locator('.conflict')).not.toBeEmpty();
	await expectNoFaults(page, 'the questions');
	// With one of the two taken back, the other question is answered by what follows from it.
	await questions.nth(5).locator('button').click();
	await expect(page.locator('.question-name')).not.toBeEmpty();
	await expect(page.locator('.situation-end a')).toBeVisible();
	await expectNoFaults(page, 'what follows, and the end');
	await questions.first().locator('input').nth(1).check();
	await expect(page.locator('.leads a')).toBeVisible();
	await expectNoFaults(page, 'where an answer leads');
	await open(page, 'guide/ach-refunds/');
	await page.locator('main details > summary').first().click();
	await expect(page.locator('fieldset.question')).toBeVisible();
	await expectNoFaults(page, 'a question in a step');
	await open(page, 'guide/before-you-start/');
	await expectNoFaults(page, 'a step with answers');
});

test('details with every kind of advice that a few values bring', async ({ page }) => {
	await open(page, 'details/');
	// What is on the way to a place is loaded as it comes.
	for (const group of await page.locator('main astro-island').all())
		await group.scrollIntoViewIfNeeded();
	await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
	const fields = page.locator('main input:is([type=text], [type=email], [type=tel])');
	const choices = page.locator('main select');
	const values = [
		'0',
		'Ü-1  ,',
		'071000302',
		'x@gmial.com',
		'GB29NWBK60161331926819',
		'12-3456789',
	];
	for (const [round, value] of values.entries()) {
		for (const choice of await choices.all()) {
			const options = await choice.locator('option').count();
			await choice.selectOption({ index: options - 1 - (round % (options - 1)) });
		}
		for (const field of await fields.all()) if (await field.isVisible()) await field.fill(value);
		// What had the focus last is checked when it loses it.
		await fields.last().blur();
		await expect(page.locator('main .outcome').filter({ hasText: /\S/ }).first()).toBeVisible();
		const found = (await englishOn(page)).filter(
			// What was typed comes back in what is said.
			(each) => !/: (?:gmial|gmail|x|com)\b/.test(each)
		);
		expect.soft(found, value).toEqual([]);
	}
	await expectNoFaults(page, 'details');
	await expectNoFaultsOnPaper(page, 'details');
});

/** Numbers that pass, that are refused, that lost a zero, that stand twice. */
const list = [
	'ENTRY SUMMARY NUMBER,ENTRY TYPE CODE,ENTRY SUMMARY DATE,LIQUIDATION DATE,HTS NUMBER,DUTY AMOUNT',
	'B76-0324527-8,01,11/01/2025,,9903.01.25,10.00',
	'B76-0324527-8,01,11/01/2025,,9903.01.25,10.00',
	'2000000014,01,11/01/2025,,9903.01.25,10.00',
	'8CG00123454,21,11/01/2025,09/03/2026,9903.01.25,10.00',
	'ABC12345676,01,11/01/2025,01/03/2026,9903.01.25,10.00',
	'ABC12345677,01,11/01/2025,11/20/2026,1101.01.01,0.00',
	'1.23457E+10,01,11/01/2025,,9903.01.25,10.00',
	'000-0000000-0,01,13/41/2025,,9903.01.25,10.00',
].join('\n');

test('an entry list, its reports and its files', async ({ page }) => {
	await open(page, 'tools/entries/');
	const field = page.locator('main textarea').first();
	await expect(field).toBeEnabled();
	await page.locator('.given button.button').click();
	await expectNoFaults(page, 'no list');
	await field.fill(list);
	await page.locator('.given button.button').click();
	await expect(page.locator('.entry-summary')).toBeVisible();
	// Opened, each has more rows to show.
	await pressEach(page, '.entry-finding .actions button[aria-expanded=false]');
	await page.locator('.entry-clocks .actions button').first().click();
	const findings = await page.locator('.entry-finding').count();
	expect(findings).toBeGreaterThan(4);
	await expectNoFaults(page, 'an entry list');
	await expectNoFaultsOnPaper(page, 'a work order');
	const texts = [
		await saved(page, '.entry-reports .actions button', 0),
		await saved(page, '.entry-reports .actions button', 2),
		await saved(page, '.entry-clocks .actions button', 1),
	];
	for (const text of texts) expect.soft(english(text)).toEqual([]);
	await page.locator('.entry-files button').first().click();
	await expectNoFaults(page, 'a file that was saved');
	await page.evaluate(() => (window.print = () => undefined));
	await page.locator('.entry-reports .actions button').nth(1).click();
	await expect(page.locator('.entry-paper table')).toHaveCount(1);
	expect.soft(await englishOn(page), 'the report on paper').toEqual([]);
});

test('the dates of an entry, kept, and what is wrong with some', async ({ page }) => {
	await open(page, 'tools/dates/');
	const fields = page.locator('.clock-field input');
	await expect(fields.first()).toBeEnabled();
	const count = await fields.count();
	for (const day of ['31.13.2026', '2030-01-01', '13/11/2026', '9/10/2026']) {
		for (let place = 0; place < count; place++) {
			await fields.nth(place).fill(day);
			await fields.nth(place).blur();
		}
		await expectNoFaults(page, day);
	}
	const told = toldBy(await saved(page, '.clocks .actions button', 1));
	expect(told.length).toBeGreaterThan(2);
	expect.soft(told.flatMap(english)).toEqual([]);
	await fields.first().fill('11/1/2025');
	await fields.first().blur();
	const keep = page.locator('.clocks section input');
	if ((await keep.count()) > 0) await keep.first().fill(name);
	await page.locator('.clocks section .actions button').first().click();
	await expectNoFaults(page, 'dates that are kept');
	await expectNoFaultsOnPaper(page, 'dates');
});

test('why there is no money: a way to an end, its message, and its task', async ({ page }) => {
	await open(page, 'help/not-paid/');
	for (let step = 0; step < 12 && (await page.locator('.walk blockquote').count()) === 0; step++)
		await page.locator('.walk .answers a').last().click();
	await expect(page.locator('.walk blockquote')).toBeVisible();
	await pressEach(page, '.walk .actions button');
	await expectNoFaults(page, 'an end');
	await expectNoFaultsOnPaper(page, 'an end');
	await open(page, 'progress/');
	await expectNoFaults(page, 'a sheet with a task added');
});

test('a company’s progress: shared, opened, cleared, and saved in every form', async ({ page }) => {
	await open(page, 'guide/verify/');
	await taskBox(page, 'verify.signed-in').check();
	await taskBox(page, 'verify.account-mail').check();
	await open(page, 'progress/');
	await page.locator('#sheet-label').fill('123456789');
	await page.locator('#sheet-label').blur();
	await expectNoFaults(page, 'a name that is a number');
	await page.locator('#sheet-label').fill(name);
	await page.locator('#sheet-label').blur();
	await page.locator('.exchange [aria-controls]').first().click();
	await expect(page.locator('textarea.link-text')).toBeVisible();
	for (const box of await page.locator('.share input[type=checkbox]').all()) await box.check();
	await page.locator('.share .actions button').first().click();
	await expectNoFaults(page, 'a link');
	await page.locator('.exchange [aria-controls]').nth(2).click();
	for (const text of [
		'',
		'{',
		'{"format":"refund-ready"}',
		'{"format":"refund-ready","version":9}',
	]) {
		await page.locator('.import textarea').fill(text);
		await page.locator('.import .actions button').click();
		await expectNoFaults(page, `the text ${text}`);
	}
	const [kept, spreadsheet, calendar] = [
		await saved(page, '.export button', 0),
		await saved(page, '.export button', 1),
		await saved(page, '.export button', 2),
	];
	await expectNoFaults(page, 'saved');
	expect(JSON.parse(kept)).toHaveProperty('companies');
	expect.soft(english(spreadsheet)).toEqual([]);
	const told = toldBy(calendar);
	expect(told.length).toBeGreaterThan(2);
	expect.soft(told.flatMap(english)).toEqual([]);
	await expectNoFaultsOnPaper(page, 'a sheet');

	await page.locator('main .sheet-more > button').last().click();
	await expect(page.locator('dialog[open]')).toBeVisible();
	await expectNoFaults(page, 'the question before clearing');
	await page.locator('dialog[open] button').first().click();
	await expectNoFaults(page, 'after the question');
});

test('a link that differs from one’s own progress, and links that say nothing', async ({
	page,
}) => {
	await open(page, 'guide/apply/');
	await taskBox(page, 'apply.form-chosen').check();
	await taskBox(page, 'apply.rehearsed').check();
	const link = linkTo(
		items({
			label: { text: name },
			'answer/based': { text: 'abroad' },
			'task/apply.rehearsed': { state: 'not-applicable', because: name, revision: '2026-11-22' },
			'note/apply.form-chosen': { text: name },
		})
	);
	await open(page, link.slice(1));
	await expect(page.locator('.shown-link')).toBeVisible();
	await expect(page.locator('.comparison')).toBeVisible();
	await expectNoFaults(page, 'a link');
	await expectNoFaultsOnPaper(page, 'a link');
	for (const broken of [
		link.slice(0, -9),
		`${link.slice(0, 20)}~~~`,
		'/progress/#r9.abc',
		'/progress/#r1.',
	]) {
		await open(page, broken.slice(1));
		await page.reload();
		await live(page);
		await expectNoFaults(page, broken.slice(0, 30));
	}
});

test('several companies: added one by one and from a list, invited, renamed, put away', async ({
	page,
}) => {
	await open(page, 'companies/');
	const actions = page.locator('.actions.scripted button');
	await actions.first().click();
	// Invites and the place for what comes back look like it.
	const form = page.locator('form.board-add:has(~ .board-controls)');
	await form.locator('button[type=submit]').click();
	await expectNoFaults(page, 'a company without a name');
	await form.locator('input').first().fill(name);
	await form.locator('button[type=submit]').click();
	await page.locator('.board-name').first().click();
	await expect(page.locator('.board-panel')).toBeVisible();
	await expectNoFaults(page, 'a company');
	const panel = page.locator('.board-panel .actions > button');
	for (const place of [2, 1, 0]) {
		await panel.nth(place).click();
		await expectNoFaults(page, `a company’s button ${place}`);
	}
	await expectNoFaultsOnPaper(page, 'the board');
	await actions.nth(1).click();
	await expect(form.locator('textarea')).toBeVisible();
	await expectNoFaults(page, 'a place for a list');
	await form.locator('textarea').fill(`ÉÉ\t00\n${name}\nÉÉ\t00\n12-3456789\nÎÎ\tÖÖÖ`);
	await form.locator('button[type=submit]').click();
	await expect(page.locator('.board-preview')).toBeVisible();
	await expectNoFaults(page, 'a list of companies');
	await page.locator('.board-preview ~ button').first().click();
	await expect(page.locator('.board-preview')).toHaveCount(0);
	await expectNoFaults(page, 'invitations');
});

test('the search, with facts, with nothing, and with nothing typed', async ({ page }) => {
	await open(page, 'search/');
	const field = page.locator('main input[type=search]');
	for (const typed of ['R-31', 'ZZZZZZ', 'ACE', '']) {
		await field.fill(typed);
		if (typed === 'R-31') await expect(page.locator('.found [lang=en]').first()).toBeVisible();
		await expectNoFaults(page, `searching for ${typed}`);
	}
	await open(page, 'guide/apply/');
	await page.keyboard.press('/');
	await expect(page.locator('dialog[open]')).toBeVisible();
	await page.locator('dialog input[type=search]').fill('ACH');
	await expect(page.locator('dialog .found li').first()).toBeVisible();
	await expectNoFaults(page, 'the search on a step');
});

test('an invite that another checklist stands in the way of', async ({ page }) => {
	await open(page, 'progress/');
	await page.locator('#sheet-label').fill(name);
	await page.locator('#sheet-label').blur();
	const invite = linkTo(new Map(), {
		invite: true,
		companies: [{ id: 'k3v9qd', record: items({ label: { text: 'ÖÖ' } }) }],
	});
	await open(page, invite.slice(1));
	await expect(page.locator('.invite')).toBeVisible();
	await expectNoFaults(page, 'an invite');
	await page.locator('.invite .button').click();
	await expect(page.locator('.invite [role=alert]')).toBeVisible();
	await expectNoFaults(page, 'what an invite asks');
	await expectNoFaultsOnPaper(page, 'an invite');
	await page.locator('.invite [role=alert] button').first().click();
	await expect(page.locator('.invite .outcome a')).toBeVisible();
	await expectNoFaults(page, 'an invite that was taken');
});

test('a saved file beside what is kept, and one of several companies', async ({ page }) => {
	await open(page, 'guide/apply/');
	await taskBox(page, 'apply.form-chosen').check();
	await taskBox(page, 'apply.rehearsed').check();
	await open(page, 'progress/');
	const buffer = Buffer.from(await saved(page, '.export button'));
	await open(page, 'guide/apply/');
	await expect(taskBox(page, 'apply.form-chosen')).toBeChecked();
	await taskBox(page, 'apply.form-chosen').uncheck();
	await taskBox(page, 'apply.submitted').check();
	await open(page, 'progress/');
	await page.locator('.exchange [aria-controls]').nth(2).click();
	const field = page.locator('.import input[type=file]');
	const file = { name: 'a.json', mimeType: 'application/json', buffer };
	await field.setInputFiles(file);
	await expect(page.locator('.differences')).toBeVisible();
	await expectNoFaults(page, 'a saved file');
	await page.locator('.comparison .ways button').nth(1).click();
	await expect(page.locator('.comparison .outcome')).toContainText(/\S/);
	await expectNoFaults(page, 'a saved file in place of what was kept');

	const at = '2026-11-20T12:00:00.000Z';
	const several = {
		format: 'refund-ready',
		version: 1,
		savedAt: at,
		companies: [
			{ id: 'first', items: { label: { at, text: name } } },
			{ id: 'k3v9qd', items: { label: { at, text: 'ÖÖ' }, 'task/apply.submitted': 'ÖÖ' } },
		],
	};
	await field.setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(several)) });
	await expect(page.locator('.several')).toBeVisible();
	await page.locator('.several tbody button').first().click();
	await expect(page.locator('.comparison')).toBeVisible();
	await expectNoFaults(page, 'a file of several companies');
	await page.locator('.several .ways button').first().click();
	await expect(page.locator('.several .outcome button')).toBeVisible();
	await expectNoFaults(page, 'several companies that were taken in');
});

test('several entry lists at once', async ({ page }) => {
	await open(page, 'tools/entries/');
	await expect(page.locator('#entry-file')).toBeEnabled();
	await page.locator('#entry-file').setInputFiles(
		['a.csv', 'b.csv'].map((file) => ({
			name: file,
			mimeType: 'text/csv',
			buffer: Buffer.from(list),
		}))
	);
	await expectNoFaults(page, 'files that were chosen');
	await page.locator('.given button.button').click();
	await expect(page.locator('.entry-summary')).toBeVisible();
	await pressEach(page, '.entry-finding .actions button[aria-expanded=false]');
	await expect(page.locator('.entry-finding table').first()).toBeVisible();
	await expectNoFaults(page, 'several files');
	await expectNoFaultsOnPaper(page, 'a work order for several files');
});

test('what is kept and cannot be read, and a tick whose facts changed since', async ({ page }) => {
	await open(page, 'guide/before-you-start/');
	await keep(page, {
		[keyOf('first', 'task/before.number-active')]:
			'{"at":"2026-01-05T10:00:00.000Z","state":"done","on":"2026-01-05","revision":"2026-01-01"}',
		[keyOf('first', 'task/apply.submitted')]: '[1]',
		[keyOf('first', 'task/apply.rehearsed')]: '{',
		'refund-ready/2/first/task/apply.submitted': '{}',
	});
	await expect(page.locator('.notice button.quiet')).toBeVisible();
	await expect(page.locator('.task-note.task-changed').first()).toBeVisible();
	await expectNoFaults(page, 'changed and unreadable');
	await expectNoFaultsOnPaper(page, 'changed and unreadable');
	await open(page, 'progress/');
	await expect(page.locator('.sheet-changed')).toBeVisible();
	await expectNoFaults(page, 'a sheet with a change');
	await expectNoFaultsOnPaper(page, 'a sheet with a change');
});

for (const { trouble, error } of [
	{ trouble: 'keeps nothing', error: 'SecurityError' },
	{ trouble: 'is full', error: 'QuotaExceededError' },
])
	test(`a storage that ${trouble}`, async ({ page }) => {
		await page.addInitScript((name) => {
			Storage.prototype.setItem = () => {
				throw new DOMException('', name);
			};
		}, error);
		await open(page, 'guide/apply/');
		await taskBox(page, 'apply.form-chosen').check();
		await expect(page.locator('.notice button')).toBeVisible();
		await expectNoFaults(page, trouble);
	});
