import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { items, linkOfInvite, linkTo } from './links.ts';
import { box, expect, now, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';
import { textLimits } from '../../src/progress/item.ts';

const form = 'Choose the form for one importer number or for several';

const theirItems = {
	'answer/account': { text: 'none' },
	'task/apply.form-chosen': { state: 'done', on: '2026-11-19' },
	'task/apply.submitted': { state: 'done', on: '2026-11-20' },
	'note/apply.submitted': { text: 'Ada has it' },
} as const;
const theirs = items({ label: { text: 'Example Widgets' }, ...theirItems });

/** Notes to one task, of which each is as long as it may be and says something else. */
const manyNotes = Object.fromEntries(
	['k3v9qd', 'm4w8re', 'n5x7sf', 'p6y6tg'].map((id, place) => {
		const words = Array.from({ length: 120 }, (_, at) =>
			((at * 7919 + place * 104_729) % 46_656).toString(36)
		);
		return [`note/apply.submitted/${id}`, { text: words.join(' ').slice(0, textLimits.note) }];
	})
);

async function tickOwn(page: Page): Promise<Record<string, string>> {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await box(page, /^Rehearse/).check();
	return stored(page);
}

test('a link is made, says what is in it, and opens as a snapshot that leaves progress alone', async ({
	page,
	browser,
	baseURL,
}) => {
	await tickOwn(page);
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Share as a link' }).click();
	await page.getByLabel('Name in the link').fill('Acme <b>Trading</b>');
	const field = page.getByRole('textbox', { name: 'The link', exact: true });
	await expect(
		page.getByText('Name: Acme <b>Trading</b> · Day: 22 Nov 2026 · Tasks marked: 2')
	).toBeVisible();
	await page.getByText('Show all of it').click();
	await expect(page.getByRole('listitem').filter({ hasText: `${form}: ` })).toContainText(
		'done 22 Nov 2026'
	);
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await expect(page.getByText('You have no notes to include.')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);

	const link = await field.inputValue();
	await expect(page.getByText(`${link.length.toLocaleString('en-US')} characters.`)).toBeVisible();
	// A browser's own right after a click; one without windows has to be told.
	await page.context().grantPermissions(['clipboard-write']);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByText('The link is copied.')).toBeVisible();

	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	await other.clock.setFixedTime(now);
	const opened = await other.newPage();
	await opened.goto(link);
	await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
		'Progress of “Acme <b>Trading</b>”, as somebody sent it to you'
	);
	await expect(
		opened.getByText('Progress of “Acme <b>Trading</b>”', { exact: true })
	).toBeVisible();
	await expect(opened.getByText('As it stood on 22 Nov 2026.')).toBeVisible();
	await expect(opened.getByText('Done 22 Nov 2026', { exact: true })).toHaveCount(2);
	expect(Object.keys(await stored(opened)).filter((key) => key.includes('/first/'))).toEqual([]);
	await other.close();
});

test('a comparison merges what is newer, replaces, and takes it back', async ({ page }) => {
	const before = await tickOwn(page);
	await page.goto(linkTo(theirs));
	const table = page.getByRole('table', { name: /^Differences: 6/ });
	await expect(table.getByRole('row', { name: /^Choose the form/ })).toContainText(
		/done 22\s+Nov\s+2026 Kept by a merge\.\s*done 19\s+Nov\s+2026/
	);
	await expect(table.getByRole('row', { name: /^Tick the authorization/ })).toContainText(
		/open\s*done 20\s+Nov\s+2026 Kept by a merge\./
	);
	expect(await stored(page)).toEqual(before);
	expect(await axeFindings(page)).toEqual([]);

	await page.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByText('Merged. Entries taken over: 4.')).toBeVisible();
	expect(JSON.stringify(await stored(page))).toContain('Ada has it');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Taken back.')).toBeVisible();
	expect(await stored(page)).toEqual(before);

	await page.getByRole('button', { name: 'Replace mine' }).click();
	await expect(page.getByText('Both say the same.')).toBeVisible();
	const after = await stored(page);
	expect(after[keyOf('first', 'task/apply.form-chosen')]).toContain('2026-11-19');
	expect(after[keyOf('first', 'task/apply.rehearsed')]).toBeUndefined();
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await stored(page)).toEqual(before);

	await page.getByRole('link', { name: 'Back to my own progress' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
	await expect(page.getByText('As of Sun 22 Nov 2026 · 2 of 48 tasks done')).toBeVisible();
});

test('a second press at once does nothing more, and no button comes under the pointer', async ({
	page,
}) => {
	const before = await tickOwn(page);
	await page.goto(linkTo(theirs));
	const ways = page.locator('.ways').getByRole('button');
	await expect(ways).toHaveText(['Merge', 'Add as another company', 'Keep mine']);
	await expect(page.locator('.comparison .button')).toHaveText(['Merge']);
	await expect(page.getByText(/^All 6 entries that differ become theirs/)).toBeVisible();
	await page.getByRole('button', { name: 'Add as another company' }).dblclick();
	await expect(page.getByText('“Example Widgets” is added to your companies.')).toBeVisible();
	await expect(ways).toHaveText(['Merge', 'Add as another company', 'Keep mine']);
	await expect(page.getByRole('button', { name: 'Add as another company' })).toBeDisabled();
	expect(await stored(page)).toMatchObject(before);
	const companies = new Set(
		Object.keys(await stored(page)).flatMap((key) => key.match(/\/1\/[^/]+\//) ?? [])
	);
	expect(companies.size).toBe(2);
	await page.getByRole('link', { name: 'Open “Example Widgets”' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
	await expect(page.getByText('Progress of Example Widgets')).toBeVisible();
});

test('what another tab ticks while a comparison is open shows in it and is not lost', async ({
	page,
	context,
}) => {
	await tickOwn(page);
	await page.goto(linkTo(theirs));
	const row = page.getByRole('row', { name: /^Get the code/ });
	await expect(page.getByRole('row', { name: /^Choose the form/ })).toBeVisible();
	await expect(row).toHaveCount(0);
	const other = await context.newPage();
	await other.clock.setFixedTime(new Date('2026-11-22T16:00:00-05:00'));
	await other.goto('/guide/apply/');
	await box(other, /^Get the code/).check();
	await expect(row).toContainText('done 22 Nov 2026');
	await page.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByText('Merged.')).toBeVisible();
	await expect(box(other, /^Tick the authorization/)).toBeChecked();
	await expect(box(other, /^Get the code/)).toBeChecked();
});

const whole = linkTo(theirs);
for (const { name, path, says, shows } of [
	{
		name: 'cut off',
		path: whole.slice(0, -8),
		says: 'The end of this link is missing.',
		shows: true,
	},
	{
		name: 'altered',
		path: `${whole.slice(0, -6)}AAAAAA`,
		says: 'Something in this link was changed on its way.',
		shows: true,
	},
	{ name: 'hardly there', path: '/progress/#r1.AbC', says: 'Only the beginning of a link arrived' },
	{
		name: 'all wrong',
		path: '/progress/#r1.AAAAAAIabcdefgh',
		says: 'nothing in it can be relied on',
	},
	{
		name: 'of a later version',
		path: '/progress/#r7.AbCdefg',
		says: 'by a newer version of this site',
	},
	{
		name: 'of no version',
		path: '/progress/#r0<img src=x>',
		says: 'not a link that Refund Ready made',
	},
	{ name: 'empty', path: linkTo(new Map()), says: 'nothing is marked in it yet', shows: true },
])
	test(`a link that is ${name} says so, and leaves progress alone`, async ({ page }) => {
		const before = await tickOwn(page);
		await page.goto(path);
		await expect(page.getByText(says)).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Step 1: Apply/ })).toHaveCount(shows ? 1 : 0);
		await expect(page.locator('img')).toHaveCount(0);
		expect(await stored(page)).toEqual(before);
	});

test('a damaged link cannot take the place of mine', async ({ page }) => {
	await page.goto(whole.slice(0, -8));
	await page.getByRole('button', { name: 'Compare with mine' }).click();
	await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Replace mine' })).toHaveCount(0);
});

test('text in a link is shown as text and turns nothing round', async ({ page }) => {
	const hostile = '<img src=x onerror=alert(1)>\u202etxt.exe';
	await page.goto(
		linkTo(
			items({
				label: { text: hostile },
				'note/apply.submitted': { text: `{title} ${hostile}` },
				'task/apply.submitted': { state: 'not-applicable', because: hostile },
			})
		)
	);
	await expect(page.getByText('<img src=x onerror=alert(1)> txt.exe').first()).toBeVisible();
	await page.getByRole('button', { name: 'Compare with mine' }).click();
	await expect(page.getByRole('cell', { name: /onerror/ }).first()).toBeVisible();
	expect(await page.evaluate(() => document.body.textContent.includes('\u202e'))).toBe(false);
	await expect(page.locator('img')).toHaveCount(0);
});

test('a link with several companies lists them; one is looked at, all are taken in', async ({
	page,
}) => {
	await page.goto(
		linkTo(new Map(), {
			companies: [
				{ id: 'k3v9qd', record: items({ label: { text: 'Client A' } }) },
				{ id: 'm4w8re', record: theirs },
			],
		})
	);
	await page.getByRole('button', { name: /^Look at it.*Example Widgets$/ }).click();
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Take all in' }).click();
	await expect(page.getByText('Taken in: 2 companies')).toBeVisible();
	expect(Object.keys(await stored(page)).join()).toContain(
		keyOf('m4w8re', 'note/apply.submitted/')
	);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/1/'))).toEqual([]);
});

test('an invite asks before it names the checklist, and the link that comes back has its id', async ({
	page,
}) => {
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('My own name');
	await page.getByLabel('Name for this sheet').blur();
	await page.goto(linkOfInvite());
	await expect(page.getByText('keeps track of “Client 07” asks you')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Use it for my checklist' }).click();
	await expect(page.getByText('It is named “My own name”')).toBeVisible();
	await page.getByRole('button', { name: 'Use it all the same' }).click();
	await expect(page.getByText('Your checklist is now the one for “Client 07”.')).toBeVisible();

	await page.getByRole('link', { name: 'Back to my own progress' }).first().click();
	await page.getByRole('button', { name: 'Share as a link' }).click();
	await expect(page.getByText('Number of the invite: k3v9qd')).toBeVisible();
});

test('all of it works by keyboard: compare, merge, undo, back', async ({ page }) => {
	const before = await tickOwn(page);
	await page.goto(linkTo(theirs));
	const press = async (name: string) => {
		const button = page.getByRole('button', { name, exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
	};
	await press('Merge');
	await expect(
		page.getByRole('status').filter({ hasText: 'Merged. Entries taken over: 4' })
	).toBeVisible();
	await press('Undo');
	expect(await stored(page)).toEqual(before);
	await page.getByRole('link', { name: 'Back to my own progress' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
});

test('moving to another device: the code and the link have the notes, and the other device takes them at once', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/progress/');
	await page.evaluate(
		(kept) => {
			for (const [key, item] of kept) localStorage.setItem(key, JSON.stringify(item));
		},
		[...theirs].map(([key, item]) => [keyOf('first', key), item] as const)
	);
	await page.reload();
	await page.getByRole('button', { name: 'Move to another device' }).click();
	await expect(page.getByText('press “Use on this device”')).toBeVisible();
	const code = page.getByRole('img', { name: 'QR code of the link' });
	// What qrSize.ts reckons with.
	const width = await code.evaluate((svg: SVGSVGElement) => svg.clientWidth);
	const modules = await code.evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
	expect(width / modules).toBeGreaterThanOrEqual(3);
	expect(await axeFindings(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

	const link = await page.getByRole('textbox', { name: 'The link', exact: true }).inputValue();
	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
	await elsewhere.clock.setFixedTime(now);
	const other = await elsewhere.newPage();
	await other.goto(link);
	await other.getByRole('button', { name: 'Use on this device' }).click();
	await expect(other.getByText('Progress of Example Widgets')).toBeVisible();
	expect(JSON.stringify(await stored(other))).toContain('Ada has it');
	await elsewhere.close();
});

test('with too much in it for a camera there is no code, and it is said why; the link is there all the same', async ({
	page,
}) => {
	await page.goto('/progress/');
	const much = items({ ...theirItems, ...manyNotes });
	await page.evaluate(
		(kept) => {
			for (const [key, item] of kept) localStorage.setItem(key, JSON.stringify(item));
		},
		[...much].map(([key, item]) => [keyOf('first', key), item] as const)
	);
	await page.reload();
	const code = page.getByRole('img', { name: 'QR code of the link' });
	const link = page.getByRole('textbox', { name: 'The link', exact: true });
	await page.getByRole('button', { name: 'Move to another device' }).click();
	await expect(
		page.getByText('There is no code: with so much in it, it would be too fine for a camera.')
	).toBeVisible();
	await expect(link).toHaveValue(/#r2\./);
	await expect(code).toHaveCount(0);

	await page.getByRole('button', { name: 'Share as a link' }).click();
	await expect(code).toBeVisible();
	await page.getByRole('checkbox', { name: /^Include my notes/ }).check();
	await expect(page.getByText('A QR code of this link would be too fine')).toBeVisible();
	await expect(link).toHaveValue(/#r2\./);
	await expect(code).toHaveCount(0);
});

test('a second link in the same page takes the place of the first', async ({ page }) => {
	await page.goto(linkTo(theirs));
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	const next = linkTo(items({ label: { text: 'Second Company' } })).split('#')[1] ?? '';
	await page.evaluate((hash) => (location.hash = hash), next);
	await expect(page.getByText('Progress of “Second Company”', { exact: true })).toBeVisible();
	await expect(page.getByText('Example Widgets')).toHaveCount(0);
});

test('a link that arrives under an open question, or under the search, is shown and lies under nothing', async ({
	page,
}) => {
	await tickOwn(page);
	await page.goto('/progress/');
	const clear = page.getByRole('button', { name: 'Clear everything' });
	const search = page.getByRole('dialog', { name: 'Search' });
	const openings = [
		() => clear.click(),
		// By its key, which does nothing until the script is there.
		() =>
			expect(async () => {
				await page.keyboard.press('/');
				await expect(search).toBeVisible({ timeout: 500 });
			}).toPass(),
	];
	for (const [place, open] of openings.entries()) {
		await open();
		await expect(page.getByRole('dialog')).toBeVisible();
		const label = `Company ${place}`;
		const hash = linkTo(items({ ...theirItems, label: { text: label } })).split('#')[1] ?? '';
		await page.evaluate((link) => (location.hash = link), hash);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
		await page.getByRole('link', { name: 'Back to my own progress' }).first().click();
		await expect(clear).toBeVisible();
	}
	expect(Object.keys(await stored(page)).filter((key) => key.includes('/task/'))).toHaveLength(2);
});

test('paper gets the snapshot and not one’s own progress', async ({ page }) => {
	await tickOwn(page);
	await page.goto(linkTo(theirs));
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	// What a link says about itself is quoted, and paper says where it came from.
	await expect(page.getByText('Printed from a link.')).toBeVisible();
	await expect(page.getByText('Progress of “Example Widgets”', { exact: true })).toBeVisible();
	await expect(page.getByText('As it stood on 21 Nov 2026.')).toBeVisible();
	await expect(page.getByText('Done 20 Nov 2026').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('Done 22 Nov 2026').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('a name with a number in it, which this site writes into no link, is left out and told', async ({
	page,
}) => {
	for (const label of ['CBP: approved. Call +1 900 555 0199', 'Acct 1234567890', '12-3456789']) {
		// Another page, or what was taken in before would still be in this one's memory.
		await page.goto('/privacy/');
		await page.evaluate(() => localStorage.clear());
		await page.goto(linkTo(items({ ...theirItems, label: { text: label } })));
		await expect(page.getByText('The name is left out.')).toBeVisible();
		await expect(page.getByText(label)).toHaveCount(0);
		await page.getByRole('button', { name: 'Use on this device' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
		expect(JSON.stringify(await stored(page))).not.toContain('label');
	}
});

test.describe('320 px', () => {
	test.use({ viewport: { width: 320, height: 800 } });
	test('the comparison scrolls nothing sideways', async ({ page }) => {
		await tickOwn(page);
		await page.goto(linkTo(theirs));
		await expect(page.getByRole('table')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says that links and files need them', async ({ page }) => {
		await page.goto('/progress/');
		await expect(page.getByText('Links, files and the comparison need JavaScript')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Share as a link' })).toBeHidden();
	});
});

test('a note with an account number is told of where it is typed, and before it prints or travels', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	await page.getByRole('button', { name: /^Note or status.*Choose the form/ }).click();
	const note = page.getByRole('textbox', { name: 'Note' });
	const told = page.getByText(/^This looks like the number of an account/);
	await note.fill('Ann has it, 11/30/2026, 202-555-0100');
	await expect(told).toBeHidden();
	await note.fill('Paid to acct 1234567890');
	await expect(told).toBeVisible();
	await expect(note).toHaveAccessibleDescription(/the last four digits are enough/);
	await note.blur();

	await page.goto('/progress/');
	await expect(page.getByRole('alert').filter({ hasText: 'It prints as it is.' })).toContainText(
		form
	);
	await page.getByRole('button', { name: 'Share as a link' }).click();
	const carried = page.getByRole('alert').filter({ hasText: 'What this link carries' });
	await expect(
		page.getByText('A note or a reason that you include goes as you wrote it.')
	).toBeVisible();
	await expect(carried).toBeHidden();
	await page.getByRole('checkbox', { name: 'Include my notes (1)' }).check();
	await expect(carried).toContainText(form);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('It prints as it is.')).toBeHidden();
});

test.describe('an address that a mail program changed', () => {
	// It is none, so the host answers with the page that says so, and that page leads on.
	test.use({ allowErrors: /404/ });

	test('a link whose # a mail program escaped opens from the address bar all the same', async ({
		page,
	}) => {
		const link = linkTo(theirs);
		for (const sign of ['%23', '%2523']) {
			await page.goto(link.replace('#', sign));
			await expect(page).toHaveURL((url) => url.pathname + url.hash === link);
			await expect(
				page.getByText('Progress of “Example Widgets”', { exact: true }).first()
			).toBeVisible();
		}
	});
});
