import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { items, linkOfInvite, linkTo } from './links.ts';
import { box, expect, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Puts companies into the storage, and opens the page anew. */
async function keep(
	page: Page,
	companies: Readonly<Record<string, Readonly<Record<string, object>>>>
) {
	const entries = Object.entries(companies).flatMap(([company, record]) =>
		Object.entries(record).map(
			([key, item]) => [keyOf(company, key), JSON.stringify(item)] as const
		)
	);
	await page.evaluate((kept) => {
		for (const [key, item] of kept) localStorage.setItem(key, item);
	}, entries);
	await page.reload();
}

/** A page of somebody else, who works a day later. */
async function somebodyElse(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.clock.setFixedTime(new Date('2026-11-23T15:00:00-05:00'));
	return page;
}

/** A broker adds two clients of one name from a list; gives the link of the second one’s invite. */
async function inviteTwo(page: Page): Promise<string> {
	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add many from a list' }).click();
	await page.getByLabel('Your list').fill('Company,Suffix\nTwin Imports,00\nTwin Imports,01');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await page.getByRole('button', { name: 'Add 2' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Save \d+ invites? as CSV$/ }).click();
	const csv = await readFile(await (await download).path(), 'utf8');
	const link = /,01,,,,(http[^,]+),/.exec(csv)?.[1];
	expect(link).toBeDefined();
	return link ?? '';
}

/** The client opens an invite, uses it, and ticks two tasks of step 1. */
async function answer(client: Page, invite: string): Promise<void> {
	await client.goto(invite);
	await client.getByRole('button', { name: 'Use it for my checklist' }).click();
	await expect(client.getByText('Your checklist is now the one for')).toBeVisible();
	await client.getByRole('link', { name: 'Answer the six questions first' }).click();
	await expect(client).toHaveURL(/\/#situation$/);
	await expect(client.getByRole('link', { name: 'Answer the questions first' })).toBeVisible();
	await client.goto('/guide/apply/');
	await box(client, /^Choose the form/).check();
	await box(client, /^Rehearse/).check();
	await client.goto('/progress/');
}

for (const way of ['link', 'file'] as const)
	test(`a client’s progress comes back by ${way} into the row of its invite, and into no other`, async ({
		page,
		browser,
		baseURL,
	}) => {
		const invite = await inviteTwo(page);
		const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
		const client = await somebodyElse(elsewhere);
		await answer(client, invite);
		// The name that the client goes by is not what finds the row.
		await client.getByLabel('Name for this sheet').fill('We call ourselves otherwise');
		await client.getByLabel('Name for this sheet').blur();

		await page.clock.setFixedTime(new Date('2026-11-24T15:00:00-05:00'));
		if (way === 'link') {
			await client.getByRole('button', { name: 'Share as a link' }).click();
			const link = await client
				.getByRole('textbox', { name: 'The link', exact: true })
				.inputValue();
			await page.getByLabel('Link that came back').fill(`Hello,\n\nhere: <${link}>.\n\nAda`);
			await page.getByRole('button', { name: 'Open it' }).click();
			await expect(
				page.getByRole('heading', { name: 'What comes in: “We call ourselves otherwise”' })
			).toBeVisible();
			expect(await axeFindings(page)).toEqual([]);
		} else {
			const download = client.waitForEvent('download');
			await client.getByRole('button', { name: 'Save as a file' }).click();
			await page.goto('/progress/');
			await page.getByRole('button', { name: 'Open a saved file' }).click();
			await page.getByLabel('Choose a file').setInputFiles(await (await download).path());
		}
		await elsewhere.close();
		await expect(page.getByText('It belongs to “Twin Imports” on your list.')).toBeVisible();
		await page.getByRole('button', { name: 'Merge', exact: true }).click();
		await expect(page.getByText(/^Merged\. Entries taken over: \d\./)).toBeVisible();

		// It leads to the row, open and with the focus on it.
		await page.getByRole('link', { name: 'Show it on the list' }).click();
		await expect(page).toHaveURL(/\/companies\/$/);
		await expect(
			page.getByRole('button', { name: 'We call ourselves otherwise 01' })
		).toBeFocused();
		await expect(page.getByRole('button', { name: 'Rename' })).toBeVisible();
		await expect(
			row(page, 'We call ourselves otherwise 01').getByRole('cell', { name: '2 of 7 done' })
		).toBeVisible();
		await expect(page.getByRole('rowheader')).toHaveCount(2);
		await expect(row(page, 'We call ourselves otherwise 01')).toContainText(
			/Invited 22\sNov\s2026 Came back 24\sNov\s2026/
		);
		await page.getByRole('radio', { name: /^Invited, nothing back/ }).check();
		await expect(page.getByRole('rowheader')).toHaveText([/^Twin Imports 00/]);
		await page.getByRole('radio', { name: /^All/ }).check();
		await expect(
			row(page, 'Twin Imports 00').getByRole('cell', { name: '2 of 7 done' })
		).toHaveCount(0);
	});

test('what is taken in in one tab shows on the board that is open in another', async ({
	page,
	context,
}) => {
	await page.goto('/companies/');
	const other = await context.newPage();
	await other.goto(
		linkTo(new Map(), {
			companies: [
				{ id: 'k3v9qd', record: items({ label: { text: 'Client A' } }) },
				{
					id: 'm4w8re',
					record: items({
						label: { text: 'Client B' },
						'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
					}),
				},
			],
		})
	);
	await other.getByRole('button', { name: 'Take all in' }).click();
	await expect(row(page, 'Client A')).toBeVisible();
	await expect(row(page, 'Client B').getByRole('cell', { name: '1 of 7 done' })).toBeVisible();
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('rowheader')).toHaveCount(0);
});

test('several companies go into one link, each on its own, and out of it again into their rows', async ({
	page,
	browser,
	baseURL,
}) => {
	await inviteTwo(page);
	await page.getByRole('button', { name: 'Twin Imports 00' }).click();
	await page.getByRole('button', { name: 'Show in the guide' }).click();
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Share as a link' }).click();
	await page.getByRole('radio', { name: 'All that are not archived' }).check();
	await expect(page.getByText('Name: Twin Imports · Suffix: 00')).toBeVisible();
	await expect(page.getByText('Name: Twin Imports · Suffix: 01')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	const field = page.getByRole('textbox', { name: 'The link', exact: true });
	const link = await field.inputValue();
	await page.getByRole('checkbox', { name: 'Include their names' }).uncheck();
	await expect(page.getByText('Name: Twin Imports')).toHaveCount(0);
	expect((await field.inputValue()).length).toBeLessThan(link.length);

	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
	const colleague = await somebodyElse(elsewhere);
	await colleague.goto(link);
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(
		'This link holds 2 companies'
	);
	await colleague.getByRole('button', { name: 'Take all in' }).click();
	await colleague.goto('/companies/');
	await expect(
		row(colleague, 'Twin Imports 00').getByRole('cell', { name: '1 of 7 done' })
	).toBeVisible();
	await expect(row(colleague, 'Twin Imports 01')).toBeVisible();
	// A second time nothing is new: each is found by its id.
	await colleague.goto(link);
	await colleague.getByRole('button', { name: 'Take all in' }).click();
	await expect(colleague.getByText('All of it is here already.')).toBeVisible();
	await elsewhere.close();
});

test('many answers come in by one paste, each into its row, with the invites below them told apart', async ({
	page,
}) => {
	await page.goto('/companies/');
	const answers = ['k3v9qd', 'm4w8re'].map((id, place) =>
		linkTo(new Map(), {
			companies: [
				{
					id,
					record: items({
						label: { text: `Client ${place}` },
						'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
					}),
				},
			],
		})
	);
	const address = (link: string) => `https://refund-ready.example${link}`;
	await page
		.getByLabel('Link that came back')
		.fill(
			`${address(answers[0] ?? '')}\n\n> ${address(linkOfInvite())}\n\nhttps://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address(answers[1] ?? ''))}&data=0`
		);
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { name: '2 companies' })).toBeVisible();
	await expect(page.getByRole('row', { name: /^Client 0 2 new a new row/ })).toBeVisible();
	await expect(
		page.getByRole('link', { name: 'An invite for “Client 07”, not an answer' })
	).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Take all in' }).click();
	await expect(row(page, 'Client 1').getByRole('cell', { name: '1 of 7 done' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(row(page, 'Client 1').getByRole('cell', { name: '1 of 7 done' })).toHaveCount(0);
});

test('files and mails that came back are chosen together: one summary, one press, each into its row', async ({
	page,
}) => {
	const at = '2026-11-20T12:00:00.000Z';
	const file = (invite: string, label: string, task: string) => ({
		name: `${label}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(
			JSON.stringify({
				...{ format: 'refund-ready', version: 2, savedAt: at },
				companies: [
					{
						id: 'first',
						items: {
							label: { at, text: label },
							invite: { at, text: invite },
							[`task/${task}`]: { at, state: 'done', on: '2026-11-20' },
						},
					},
				],
			})
		),
	});
	const link = linkTo(new Map(), {
		companies: [
			{
				id: 'q6y8tg',
				record: items({
					label: { text: 'By mail' },
					'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
				}),
			},
		],
	});
	const mail = `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Done. <a href=3D"https://refund-ready.example${link.replaceAll('=', '=3D').replace(/(.{60})/g, '$1=\r\n')}">our progress</a></p>`;
	await page.goto('/companies/');
	await keep(page, {
		k3v9qd: {
			label: { at, text: 'Zebra' },
			invited: { at, text: '2026-11-18' },
			'task/apply.submitted': { at, state: 'done', on: '2026-11-20' },
			'task/apply.form-chosen': { at: at.replace('20T', '21T'), state: 'done', on: '2026-11-21' },
		},
		m4w8re: {
			label: { at, text: 'Acme' },
			invited: { at, text: '2026-11-18' },
			'task/apply.form-chosen': { at: at.replace('20T', '19T'), state: 'done', on: '2026-11-19' },
		},
		q6y8tg: { label: { at, text: 'By mail' }, invited: { at, text: '2026-11-18' } },
	});
	await page
		.getByLabel('Choose files')
		.setInputFiles([
			file('k3v9qd', 'Zebra', 'apply.form-chosen'),
			file('m4w8re', 'Acme', 'apply.form-chosen'),
			{ name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) },
			{ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
		]);
	await expect(page.getByRole('heading', { name: '3 companies' })).toBeVisible();
	await expect(page.getByText('photo.png')).toBeVisible();
	await expect(page.getByText('This is a PNG picture.')).toBeVisible();
	// What says otherwise than here comes first.
	await expect(page.getByRole('row', { name: /Look at it.*\w$/ })).toHaveText([
		/^Zebra\s*1 to look at: yours says something else\s*“Zebra”/,
		/^Acme\s*1 changed\s*“Acme”/,
		/^By mail\s*1 new\s*“By mail”/,
	]);
	expect(await axeFindings(page)).toEqual([]);

	await page.getByRole('button', { name: /^Look at it.*Acme$/ }).click();
	await expect(page.getByRole('heading', { name: 'What comes in: “Acme”' })).toBeFocused();
	await page.getByRole('button', { name: 'Take all in' }).click();
	await expect(page.getByText('Taken in: 3 companies, 2 entries.')).toBeVisible();
	for (const name of ['Zebra', 'Acme', 'By mail'])
		await expect(row(page, name).filter({ hasText: /Came back/ })).toContainText(/22\sNov\s2026/);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(page.getByText(/^Came back\s\d/)).toHaveCount(0);
});

test('what answers no invite goes into no row by itself: a new one, or one that a person chooses', async ({
	page,
}) => {
	const at = '2026-11-20T12:00:00.000Z';
	await page.goto('/companies/');
	await keep(page, {
		first: { label: { at, text: 'Our own' } },
		k3v9qd: { label: { at, text: 'Zebra' } },
	});
	await page.goto(
		linkTo(
			items({
				label: { text: 'Zebra Toys' },
				'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
			})
		)
	);
	await expect(page.getByRole('heading', { name: 'What comes in: “Zebra Toys”' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveCount(0);
	await expect(page.locator('.comparison .button')).toHaveText(['Add as another company']);
	await page.getByLabel('It goes to').selectOption('Zebra');
	await expect(page.locator('.comparison .button')).toHaveText(['Merge']);
	await page.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(page.getByText('Merged.')).toBeVisible();
	await page.getByRole('link', { name: 'Show it on the list' }).click();
	await expect(page.getByRole('button', { name: 'Zebra Toys' })).toBeFocused();
	await expect(page.getByRole('rowheader')).toHaveText([/Our own/, /Zebra Toys/]);
});

test('the address behind a word of a pasted mail is found too', async ({ page }) => {
	await page.goto('/companies/');
	const link = linkTo(new Map(), {
		companies: [{ id: 'k3v9qd', record: items({ label: { text: 'Client A' } }) }],
	});
	const field = page.getByLabel('Link that came back');
	await field.evaluate((element, address) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'All done, see here');
		clipboardData.setData(
			'text/html',
			`<p>All done, see <a href="https://refund-ready.example${address}">here</a></p>`
		);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, link);
	// What a script pastes, a browser does not write.
	await field.fill('All done, see here');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { name: 'What comes in: “Client A”' })).toBeVisible();
});

test('on a device of which nothing is kept, what a link or a file holds is used by one press, which can be taken back', async ({
	page,
}) => {
	const one = items({
		label: { text: 'Acme' },
		'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
	});
	const use = page.getByRole('button', { name: 'Use on this device' });
	const undo = page.getByRole('button', { name: 'Undo' });
	const isOn = page.getByText('Progress of Acme', { exact: true });
	/** On My progress, which shows it and offers to take it back, also to who comes back to it. */
	const takeBack = async () => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
		await expect(page.getByText('This is now your progress on this device.')).toBeVisible();
		await expect(isOn).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await page.goto('/guide/apply/');
		await expect(box(page, /^Choose the form/)).toBeChecked();
		await page.goto('/progress/');
		await undo.click();
		await expect(page.getByText('Taken back.')).toBeVisible();
		await expect(isOn).toHaveCount(0);
		expect(Object.keys(await stored(page)).filter((key) => /\/\d+\//.test(key))).toEqual([]);
	};
	await page.goto(linkTo(one));
	await use.click();
	await takeBack();

	const file = (companies: readonly string[]) => ({
		name: 'refund-ready.json',
		mimeType: 'application/json',
		buffer: Buffer.from(
			JSON.stringify({
				format: 'refund-ready',
				version: 1,
				savedAt: '2026-11-20T12:00:00.000Z',
				companies: companies.map((id) => ({
					id,
					items: {
						...Object.fromEntries(one),
						label: { at: '2026-11-20T12:00:00.000Z', text: 'Acme' },
					},
				})),
			})
		),
	});
	for (const [path, choose] of [
		['/progress/', 'Choose a file'],
		['/companies/', 'Choose files'],
	] as const) {
		await page.goto(path);
		if (path === '/progress/')
			await page.getByRole('button', { name: 'Open a saved file' }).click();
		const said = page.locator('.board-returned, .import');
		await said.getByLabel(choose).setInputFiles(file(['first']));
		await expect(use).toBeVisible();
		// One main act, before all else that can be done with it.
		await expect(said.locator('button.button')).toHaveText(['Use on this device']);
		const names = await said.getByRole('button').allTextContents();
		expect(names.indexOf('Use on this device')).toBeLessThan(names.indexOf('Merge'));
		await use.click();
		await takeBack();
	}

	// Of several the list shows the rows: one stays there.
	await page.goto('/companies/');
	await page
		.locator('.board-returned')
		.getByLabel('Choose files')
		.setInputFiles(file(['aaaaaa', 'bbbbbb']));
	await use.click();
	await expect(page.locator('.board-rows').getByRole('rowheader')).toHaveCount(2);
	await expect(
		page.locator('.board-returned').getByText('This is now your progress')
	).toBeFocused();
	await page.locator('.board-returned').getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.board-rows').getByRole('rowheader')).toHaveCount(0);
});

test('what was merged, added or replaced can be taken back from the page that it leads to', async ({
	page,
}) => {
	const mine = { text: 'Mine', at: '2026-11-01T12:00:00.000Z' };
	const link = linkTo(
		items({
			label: { text: 'Acme' },
			'task/apply.form-chosen': { state: 'done', on: '2026-11-20' },
		})
	);
	const rows = page.getByRole('rowheader');
	const undo = page.locator('.board-said').getByRole('button', { name: 'Undo' });
	await page.goto('/companies/');
	await keep(page, {
		aaaaaa: { label: mine, 'task/apply.submitted': { at: mine.at, state: 'open' } },
		bbbbbb: { label: { ...mine, text: 'Beta' } },
	});
	await expect(rows).toHaveCount(2);
	await page.goto(link);
	await page.getByRole('button', { name: 'Add as another company' }).click();
	await page.getByRole('link', { name: 'Show it on the list' }).click();
	await expect(rows).toHaveCount(3);
	await expect(page.getByText('“Acme” is added to your companies.')).toBeVisible();
	await undo.click();
	await expect(rows).toHaveCount(2);
	// It is not offered twice.
	await page.reload();
	await expect(rows).toHaveCount(2);
	await expect(undo).toHaveCount(0);

	for (const way of ['Merge', 'Replace mine'] as const) {
		await page.goto(link);
		await page.getByLabel('It goes to').selectOption('Mine');
		await page.getByRole('button', { name: way, exact: true }).click();
		await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		// By way of another page.
		await page.goto('/guide/apply/');
		await page.goto('/companies/');
		await expect(rows.filter({ hasText: 'Acme' })).toHaveCount(1);
		await undo.click();
		await expect(rows.filter({ hasText: 'Mine' })).toHaveCount(1);
		await expect(rows.filter({ hasText: 'Acme' })).toHaveCount(0);
	}
});

test('the focus stays in sight when what was pressed goes away', async ({ page }) => {
	await page.goto(linkTo(items({ 'task/apply.form-chosen': { state: 'done', on: '2026-11-20' } })));
	const press = async (name: string) => {
		await page.getByRole('button', { name, exact: true }).focus();
		await page.keyboard.press('Enter');
	};
	const outcome = (text: string) => page.getByRole('status').filter({ hasText: text });
	await press('Compare with mine');
	await press('Merge');
	await expect(outcome('Merged. Entries taken over: 1')).toBeFocused();
	await press('Undo');
	await expect(outcome('Taken back.')).toBeFocused();

	await page.goto(linkOfInvite());
	await page.reload();
	await press('Use it for my checklist');
	await expect(outcome('Done. Your checklist')).toBeFocused();
});

test('an invite that was used for another checklist and taken back shows the one from before', async ({
	page,
}) => {
	await page.goto('/progress/');
	await page.getByLabel('Name for this sheet').fill('My own name');
	await page.getByLabel('Name for this sheet').blur();
	await page.goto(linkOfInvite());
	await page.getByRole('button', { name: 'Use it for my checklist' }).click();
	await page.getByRole('button', { name: 'Start another checklist' }).click();
	await expect(page.getByText('Done. Your checklist')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Back to my own progress' }).first().click();
	await expect(page.getByText('Progress of My own name')).toBeVisible();
});

for (const { how, error, says } of [
	{ how: 'is sent', error: '', says: '' },
	{ how: 'is not sent because the person thought better of it', error: 'AbortError', says: '' },
	{
		how: 'cannot be sent',
		error: 'NotAllowedError',
		says: 'Nothing was sent from here. The link is selected',
	},
])
	test(`where the system has a way to send, a link ${how}`, async ({ page }) => {
		await page.addInitScript((name) => {
			const share = (data: ShareData) => {
				document.title = `asked to send ${data.url ?? ''}`;
				return name === '' ? Promise.resolve() : Promise.reject(new DOMException('', name));
			};
			Object.defineProperty(navigator, 'share', { value: share });
		}, error);
		await page.goto('/progress/');
		await page.getByRole('button', { name: 'Share as a link' }).click();
		const field = page.getByRole('textbox', { name: 'The link', exact: true });
		const link = await field.inputValue();
		await page.getByRole('button', { name: 'Send it…' }).click();
		await expect(page).toHaveTitle(`asked to send ${link}`);
		if (says === '') await expect(page.getByText('Nothing was sent')).toHaveCount(0);
		else {
			await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
			await expect(field).toBeFocused();
		}
	});

test('a number in the place of a name is neither kept nor put into a link', async ({ page }) => {
	await page.goto('/progress/');
	const name = page.getByLabel('Name for this sheet');
	await name.fill('Acme 12-3456789');
	await name.blur();
	await expect(page.getByRole('alert')).toContainText('looks like an importer, bank or Social');
	await expect(name).toHaveAccessibleDescription(/Nothing of it is kept/);
	expect(JSON.stringify(await stored(page))).not.toContain('3456789');
	await name.fill('Acme');
	await name.blur();
	await expect(page.getByText('Progress of Acme')).toBeVisible();

	await page.getByRole('button', { name: 'Share as a link' }).click();
	await page.getByLabel('Name in the link').fill('078-05-1120');
	await expect(page.getByText('The link is made without it.')).toBeVisible();
	await expect(page.getByText(/^No name · Day/)).toBeVisible();
});

test('somebody with one company finds the way to several, and does not meet it unasked', async ({
	page,
}) => {
	await page.goto('/progress/');
	const way = page.getByRole('link', { name: 'Keep a checklist for each' });
	await expect(way).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(/\bboard\b/i);
	await way.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Companies');
});
