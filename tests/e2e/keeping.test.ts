import type { Page } from 'playwright/test';
import { binBytes } from '../../src/keeping/bin.ts';
import { binDatabase } from '../../src/storage/keys.ts';
import { box, expect, now, stored, test } from './site.ts';

const day = 24 * 60 * 60 * 1000;

/** Makes it so many days later for the pages that open from now on. */
const daysLater = (page: Page, days: number) =>
	page.context().clock.setFixedTime(new Date(now.getTime() + days * day));

const items = async (page: Page) =>
	Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => /\/\d+\//.test(key)));

/** A board of two, of which the second has a ticked task. */
async function twoCompanies(page: Page): Promise<void> {
	await page.goto('/companies/');
	await page.evaluate(() => {
		const at = '2026-11-20T12:00:00.000Z';
		const root = 'refund-ready/1/';
		localStorage.setItem(`${root}aaaaaa/label`, JSON.stringify({ at, text: 'Acme Trading' }));
		localStorage.setItem(
			`${root}bbbbbb/label`,
			JSON.stringify({ at, text: 'Beta <b>Imports</b>' })
		);
		localStorage.setItem(
			`${root}bbbbbb/task/apply.submitted`,
			JSON.stringify({ at, state: 'done', on: '2026-11-20', revision: '2026-11-20' })
		);
	});
	await page.reload();
}

async function deleteBeta(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Beta <b>Imports</b>' }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(page.getByText('It is in the bin until Tue 22 Dec 2026.')).toBeVisible();
}

test('a company that was deleted, the page left, comes back from the bin three days later, to the bit', async ({
	page,
}) => {
	await twoCompanies(page);
	const before = await items(page);
	await deleteBeta(page);
	expect(Object.keys(await items(page))).toEqual(['refund-ready/1/aaaaaa/label']);

	await daysLater(page, 3);
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(
		page.getByText('Deleted on 22 Nov 2026, 2 entries. Kept until Tue 22 Dec 2026.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByText('“Beta <b>Imports</b>” is back.')).toBeVisible();
	expect(await items(page)).toEqual(before);
	// Nothing is left behind by a bin that is empty.
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

	// Taken back, it is in the bin again and nowhere else.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Taken back. It is in the bin again.')).toBeVisible();
	expect(Object.keys(await items(page))).toEqual(['refund-ready/1/aaaaaa/label']);

	await daysLater(page, 31);
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('The bin is empty.')).toBeVisible();
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('undo where it was deleted takes it out of the bin; a company that is there again is merged or stands beside', async ({
	page,
}) => {
	await twoCompanies(page);
	await deleteBeta(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('rowheader', { name: /^Beta/ })).toBeVisible();
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('The bin is empty.')).toBeVisible();
	// Its row is open again, as it was.
	await page.reload();
	await deleteBeta(page);
	// Another tab, which still showed it, ticks something in it.
	await page.evaluate(() =>
		localStorage.setItem(
			'refund-ready/1/bbbbbb/answer/account',
			JSON.stringify({ at: '2026-11-22T12:00:00.000Z', text: 'none' })
		)
	);
	await page.reload();
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('on this device again, without a name')).toBeVisible();
	await page.getByRole('button', { name: /^Merge into/ }).click();
	await expect(page.getByRole('rowheader', { name: /^Beta/ })).toBeVisible();
	expect(Object.keys(await items(page)).sort()).toEqual([
		'refund-ready/1/aaaaaa/label',
		'refund-ready/1/bbbbbb/answer/account',
		'refund-ready/1/bbbbbb/label',
		'refund-ready/1/bbbbbb/task/apply.submitted',
	]);
});

test('what comes back is brought back once, nothing where all is here, and stays in the bin where there is no room', async ({
	page,
}) => {
	const look = page.getByRole('button', { name: 'Look into the bin' });
	await twoCompanies(page);
	const before = await items(page);
	await deleteBeta(page);
	await page.reload();
	await look.click();
	// The storage takes no more of it.
	await page.evaluate(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, value) {
			if (key.includes('/bbbbbb/')) throw new DOMException('full', 'QuotaExceededError');
			setItem.call(this, key, value);
		};
	});
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByText('storage has no room for it')).toBeVisible();
	await expect(page.getByText('Kept until')).toHaveCount(1);
	await expect(page.getByText('Taken back')).toHaveCount(0);

	await page.reload();
	await look.click();
	// Two presses before the first is done.
	await page
		.getByRole('button', { name: 'Bring back' })
		.evaluate((button: HTMLButtonElement) => [button.click(), button.click()]);
	await expect(page.getByText('“Beta <b>Imports</b>” is back.')).toBeVisible();
	expect(await items(page)).toEqual(before);

	// All that the bin has of it is here again by another way.
	await page.reload();
	await deleteBeta(page);
	await page.evaluate((all) => {
		for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
	}, before);
	await page.reload();
	await look.click();
	await page.getByRole('button', { name: /^Merge into/ }).click();
	await expect(page.getByText('Nothing was changed, and it stays in the bin.')).toBeVisible();
	await expect(page.getByText('Kept until')).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	expect(await items(page)).toEqual(before);
});

test('clearing everything names the company; emptying the bin asks, and then it is gone', async ({
	page,
}) => {
	await twoCompanies(page);
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect(page.getByRole('dialog', { name: /of “(?:Acme|Beta)/ })).toBeVisible();
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	// The look whether the bin has room leaves nothing.
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

	await page.goto('/companies/');
	await deleteBeta(page);
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await page.getByRole('button', { name: 'Empty the bin' }).click();
	await expect(page.getByRole('dialog', { name: 'Delete the one thing' })).toBeVisible();
	await page.getByRole('button', { name: 'Yes, empty it' }).click();
	await expect(page.getByRole('status').getByText('The bin is empty.')).toBeVisible();
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a browser without databases says so before, deletes all the same, and can undo', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(IDBFactory.prototype, 'open', {
			value: () => {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await twoCompanies(page);
	await page.getByRole('button', { name: 'Beta <b>Imports</b>' }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(page.getByText('The bin cannot take it')).toBeVisible();
	await page.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(page.getByText('The bin could not take it.')).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('rowheader')).toHaveCount(2);
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('does not let the page open the bin')).toBeVisible();
});

test('it is said when all was last saved, how much changed since, and once in a while to do it again', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/progress/');
	await expect(page.getByText('Last saved as a file: never.')).toBeVisible();
	// It is of this browser, which whoever is handed the paper does not have.
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Last saved as a file: never.')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	await download;
	await expect(page.getByText('Last saved as a file: today.')).toBeVisible();

	await daysLater(page, 12);
	await page.evaluate(() => {
		for (let place = 0; place < 20; place++)
			localStorage.setItem(
				`refund-ready/1/first/answer/q${place}`,
				JSON.stringify({ at: '2026-11-30T12:00:00.000Z', text: 'x' })
			);
	});
	await page.goto('/progress/');
	await expect(page.getByText('Last saved as a file: 12 days ago.')).toBeVisible();
	await expect(page.getByText('20 entries have changed since.')).toBeVisible();
	await page.getByRole('button', { name: 'Not now' }).click();
	await expect(page.getByText('Much of this stands in no file yet')).toBeHidden();
	await page.reload();
	await expect(page.getByText('20 entries have changed since.')).toBeVisible();
	await expect(page.getByText('Much of this stands in no file yet')).toBeHidden();
});

test('where nothing is kept, a saved file comes first; once something is, what one comes for', async ({
	page,
}) => {
	await page.goto('/progress/');
	const actions = page.getByRole('region', { name: 'Share, hand over, bring in' });
	await expect(actions.getByRole('button').first()).toHaveText('Open a saved file');
	await actions.getByRole('button').first().click();
	await expect(page.getByRole('heading', { name: 'Open a saved file' })).toBeVisible();
	await page.goto('/companies/');
	const first = page.locator('.board-actions').locator('a, button').first();
	await expect(first).toHaveText('Open a saved file');
	await expect(page.getByRole('button', { name: 'Add a company' })).toBeEnabled();

	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/progress/');
	await expect(actions.getByRole('button').first()).toHaveText('Print this sheet');
	await page.goto('/companies/');
	await expect(page.getByRole('rowheader')).toHaveCount(1);
	await expect(first).toHaveText('Add a company');
});

test('when the bin is full, what was in it longest leaves, and it is said what', async ({
	page,
}) => {
	await twoCompanies(page);
	await deleteBeta(page);
	// As if it were as large as the bin: the page goes by what the line says.
	await page.evaluate(
		([name, size]) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open(name);
				opening.onerror = () => fail(opening.error ?? new Error('no bin'));
				opening.onsuccess = () => {
					const database = opening.result;
					const lines = database.transaction('lines', 'readwrite').objectStore('lines');
					const all = lines.getAll() as IDBRequest<{ id: string }[]>;
					all.onsuccess = () => {
						for (const line of all.result) lines.put({ ...line, size }, line.id);
					};
					lines.transaction.oncomplete = () => {
						database.close();
						done();
					};
				};
			}),
		[binDatabase, binBytes] as const
	);
	await page.getByRole('button', { name: 'Acme Trading' }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(
		page.getByText('The bin was full. This had to leave it for good: Beta <b>Imports</b>.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Look into the bin' }).click();
	await expect(page.getByText('Kept until')).toHaveCount(1);
});

test('at the first tick the browser is asked to keep it; in Safari what holds there is said once', async ({
	page,
}) => {
	const asked: string[] = [];
	await page.exposeFunction('asked', (path: string) => void asked.push(path));
	await page.addInitScript(() => {
		Object.assign(window, { GestureEvent: Event });
		StorageManager.prototype.persist = async () => {
			await (window as unknown as { asked(path: string): Promise<void> }).asked(location.pathname);
			return true;
		};
	});
	const understood = page.getByRole('button', { name: 'I have read this' });
	await page.goto('/guide/apply/');
	await expect(box(page, /^Choose the form/)).toBeEnabled();
	expect(asked).toEqual([]);
	await box(page, /^Choose the form/).check();
	await expect.poll(() => asked).toEqual(['/guide/apply/']);
	await box(page, /^Rehearse/).check();
	await page.goto('/progress/');
	await expect(page.getByText('Safari deletes what a site keeps').first()).toBeVisible();
	await understood.click();
	await expect(understood).toBeHidden();
	await page.reload();
	await expect(page.getByText('Last saved as a file: never.')).toBeVisible();
	await expect(understood).toBeHidden();
	expect(asked).toEqual(['/guide/apply/']);
});
