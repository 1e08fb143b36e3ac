import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { box, expect, test } from './site.ts';

/** Values that stand nowhere else on the site. */
const bank = {
	'Bank name': 'Zanzibar Marker Bank',
	'Routing number': '071000301',
	'Account number': '93847561029384',
	'Account number again': '93847561029384',
};
const others = {
	'Company legal name': 'Quixotic Marker Imports LLC',
	'Name on CBP Form 5106': 'Quixotic Marker Imports, LLC',
	'Street address': '4711 Marker Street',
	City: 'Markerville',
	'First name': 'Adamarker',
	'Form 5106 email': 'marker.one@example.com',
	'Account owner email': 'marker.two@example.com',
	Phone: '202-555-0147',
};
const bankMarkers = Object.values(bank);
const markers = [...bankMarkers, ...Object.values(others)];

/** Everything that a browser could have kept or shown of what was typed. */
async function traces(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const caches = await window.caches.keys();
		return JSON.stringify({
			local: { ...localStorage },
			session: { ...sessionStorage },
			databases,
			caches,
			cookies: document.cookie,
			address: location.href,
			title: document.title,
			state: history.state as unknown,
			text: document.body.textContent,
			fields: [...document.querySelectorAll('input')].map(({ value }) => value),
		});
	});
}

test('nothing that is typed leaves the page, is kept, or shows anywhere else', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
	const logs: string[] = [];
	page.on('console', (message) => logs.push(message.text()));

	await page.goto('/details/');
	for (const [label, text] of Object.entries({ ...bank, ...others })) {
		await page.getByLabel(label, { exact: true }).fill(text);
		await page.getByLabel(label, { exact: true }).blur();
	}
	await page.getByLabel('Account type').selectOption('checking');
	await page.getByRole('button', { name: 'Tick the tasks that these checks cover' }).click();
	const typedHere = await page.evaluate(() =>
		JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			location.href,
			document.title,
			history.state,
		])
	);
	for (const marker of markers) expect(typedHere).not.toContain(marker);

	// With remembering on, company and contact may stay; the bank never.
	await page.getByLabel(/^Remember company/).check();
	for (const marker of bankMarkers)
		expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(marker);
	await page.getByLabel(/^Remember company/).uncheck();

	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	for (const path of ['/', '/guide/ach-refunds/', '/help/', '/progress/', '/guide/apply/']) {
		await page.goto(path);
		const found = await traces(page);
		for (const marker of markers) expect(found, path).not.toContain(marker);
	}
	await page.goto('/progress/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = (await (await download).createReadStream()).setEncoding('utf8');
	let saved = '';
	for await (const part of file) saved += String(part);
	expect(saved).toContain('refund-ready');
	for (const marker of markers) expect(saved).not.toContain(marker);

	await page.goBack();
	await page.goto('/details/');
	await page.reload();
	const after = await traces(page);
	for (const marker of markers) expect(after).not.toContain(marker);
	for (const marker of markers) {
		expect(requests.join('\n')).not.toContain(marker);
		expect(requests.join('\n')).not.toContain(encodeURIComponent(marker));
		expect(logs.join('\n')).not.toContain(marker);
	}
	expect(await page.context().cookies()).toEqual([]);
});

test('no bank value goes into the bin, a copy in a file, a calendar, an invite or the manifest', async ({
	page,
}) => {
	// A file of the site's own in the place of the one that a reader picks.
	await page.addInitScript(() => {
		Object.assign(window, {
			showSaveFilePicker: async () =>
				(await navigator.storage.getDirectory()).getFileHandle('copy.json', { create: true }),
		});
	});
	const files: string[] = [];
	const save = async (button: RegExp | string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const stream = (await (await download).createReadStream()).setEncoding('utf8');
		let text = '';
		for await (const part of stream) text += String(part);
		files.push(text);
	};
	await page.goto('/details/');
	for (const [label, text] of Object.entries({ ...bank, ...others })) {
		await page.getByLabel(label, { exact: true }).fill(text);
		await page.getByLabel(label, { exact: true }).blur();
	}
	await page.getByLabel('Account type').selectOption('checking');
	await page.getByLabel(/^Remember company/).check();
	await page.getByRole('button', { name: 'Tick the tasks that these checks cover' }).click();

	// A day ahead, for the calendar.
	await page.goto('/guide/keep-current/');
	await box(page, /^Sign in to ACE/).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Keep a copy in a file' }).click();
	await page.getByRole('button', { name: 'Choose a new file' }).click();
	await expect(page.getByText('The copy is written.')).toBeVisible();
	await save('Save dates to a calendar');

	await page.goto('/companies/');
	await page.getByRole('button', { name: 'Add many from a list' }).click();
	await page.getByLabel('Your list').fill('Example, Inc.\nClient B');
	await page.getByRole('button', { name: 'Check the list' }).click();
	await page.getByRole('button', { name: 'Add 2' }).click();
	await save(/^Save \d+ invites? as CSV$/);
	await page.getByRole('button', { name: 'Client B', exact: true }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(page.getByText('It is in the bin until')).toBeVisible();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: /^Yes/ }).click();
	await expect(page.getByText('It is in the bin until')).toBeVisible();

	const kept = await page.evaluate(async () => {
		const found: string[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((done, fail) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(new Error(name));
			});
			for (const store of database.objectStoreNames) {
				const all = await new Promise<unknown[]>((done) => {
					const request = database.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => done(request.result as unknown[]);
				});
				found.push(name, JSON.stringify(all));
			}
			database.close();
		}
		const root = await navigator.storage.getDirectory();
		const copy = await (await (await root.getFileHandle('copy.json')).getFile()).text();
		return { found: found.join('\n'), copy };
	});
	expect(kept.found).toContain('refund-ready-bin');
	expect(kept.found).toContain('refund-ready-copy');
	expect(kept.found).toContain('Client B');
	expect(kept.copy).toContain('"task/ach.');
	expect(files[0]).toContain('BEGIN:VCALENDAR');
	expect(files[1]).toContain('Example, Inc.');
	files.push(kept.found, kept.copy, await (await page.request.get('/manifest.json')).text());
	for (const marker of markers) expect(files.join('\n')).not.toContain(marker);
});

test('paper gets no bank value', async ({ page }) => {
	await page.goto('/details/');
	for (const [label, text] of Object.entries(bank)) {
		await page.getByLabel(label, { exact: true }).fill(text);
		await page.getByLabel(label, { exact: true }).blur();
	}
	const pdf = await page.pdf();
	writeFileSync('test-results/details.pdf', pdf);
	let text = '';
	try {
		text = execFileSync('pdftotext', ['test-results/details.pdf', '-'], { encoding: 'utf8' });
		expect(text).toContain('Routing number');
	} catch (error) {
		// A laptop without poppler: what print shows is in the page then.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByLabel('Routing number')).toBeHidden();
	}
	for (const marker of bankMarkers) expect(text).not.toContain(marker);
});

test.describe('the policy', () => {
	test.use({ allowErrors: /Content Security Policy|violates the following/ });

	test('refuses every way out that a script on the page could try', async ({ page }) => {
		const requests: string[] = [];
		await page.goto('/details/');
		await expect(page.getByLabel('Routing number')).toBeEnabled();
		page.on('response', (response) => requests.push(response.url()));
		const refused = await page.evaluate(async () => {
			const violations: string[] = [];
			const formRefused = new Promise<void>((done) => {
				document.addEventListener('securitypolicyviolation', (event) => {
					violations.push(event.effectiveDirective);
					if (event.effectiveDirective === 'form-action') done();
				});
			});
			const here = location.origin;
			const failed = await fetch(`${here}/?leak=fetch`).then(
				() => 'sent',
				() => 'refused'
			);
			navigator.sendBeacon(`${here}/?leak=beacon`, 'x');
			try {
				new WebSocket(`${here.replace('http', 'ws')}/?leak=socket`);
			} catch {
				// Some browsers throw, some report; the report is what is checked.
			}
			const image = new Image();
			const imageFailed = new Promise((done) => {
				image.onerror = done;
			});
			image.src = `${here}/?leak=image`;
			await imageFailed;
			const form = document.createElement('form');
			form.action = `${here}/?leak=form`;
			form.method = 'post';
			document.body.append(form);
			form.submit();
			await formRefused;
			return { failed, violations: [...new Set(violations)].sort() };
		});
		expect(refused.failed).toBe('refused');
		expect(refused.violations).toEqual(['connect-src', 'form-action', 'img-src']);
		expect(requests.filter((address) => address.includes('leak'))).toEqual([]);
		expect(await page.evaluate(() => location.pathname)).toBe('/details/');
	});
});
