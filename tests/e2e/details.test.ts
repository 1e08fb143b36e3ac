import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, stored, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';

/** Types into a field and leaves it, as a reader does. */
async function give(page: Page, label: string, text: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(text);
	await page.getByLabel(label, { exact: true }).blur();
}

/** What the page says of a field. */
function said(page: Page, label: string) {
	return page
		.locator('.detail')
		.filter({ has: page.getByLabel(label, { exact: true }) })
		.getByRole('status');
}

test.beforeEach(async ({ page }) => {
	await page.goto('/details/');
});

test('every detail has the label that people look for', async ({ page }) => {
	for (const label of [
		'Company legal name',
		'Name on CBP Form 5106',
		'Business structure',
		'Street address',
		'Street address line 2',
		'City',
		'State',
		'ZIP code',
		'Country',
		'Kind of number',
		'Importer number',
		'First name',
		'Last name',
		'Form 5106 email',
		'Account owner email',
		'Phone',
		'Bank country',
		'Bank name',
		'Routing number',
		'Account number',
		'Account number again',
		'Account type',
		'Who receives the refund',
	])
		await expect(page.getByLabel(label, { exact: true })).toBeEnabled();
	await page.getByLabel('Who receives the refund').selectOption('notify-party');
	for (const label of [
		'Recipient name',
		'Kind of recipient',
		'Recipient importer number',
		'Listed in the Notify Parties tab or on Form 4811',
		'Its number is on the entries (reference number)',
		'Enrolled for ACH refunds in its own ACE account',
		'Written agreement in place',
	])
		await expect(page.getByLabel(label, { exact: true })).toBeVisible();
});

test('a check speaks after the field is left, and a mended error clears at once', async ({
	page,
}) => {
	const field = page.getByLabel('Routing number');
	await field.fill('011000016');
	await expect(said(page, 'Routing number')).toBeEmpty();
	await field.blur();
	await expect(said(page, 'Routing number')).toContainText('Will not work.');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/Will not work/);
	await field.focus();
	await field.press('End');
	await field.press('Backspace');
	await field.press('5');
	await expect(said(page, 'Routing number')).toContainText('Looks right.');
	await expect(field).toBeFocused();
});

test('a field that is left empty says nothing', async ({ page }) => {
	await expect(page.getByLabel('Routing number')).toBeEnabled();
	await page.getByLabel('Routing number').focus();
	await page.getByLabel('Routing number').blur();
	await expect(said(page, 'Routing number')).toBeEmpty();
});

test('pasted numbers pass with the separators that papers and PDFs have', async ({ page }) => {
	for (const text of [
		'0110 0001 5',
		'0110-0001-5',
		'\u00a0011000015\t',
		'０１１００００１５',
		'0110–0001–5',
	]) {
		await give(page, 'Routing number', text);
		await expect(said(page, 'Routing number')).toContainText('Looks right.');
	}
});

test('a foreign number in the wrong box is recognised and explained', async ({ page }) => {
	await give(page, 'Routing number', 'GB82 WEST 1234 5698 7654 32');
	await expect(said(page, 'Routing number')).toContainText('IBAN');
	await give(page, 'Routing number', 'DEUTDEFF500');
	await expect(said(page, 'Routing number')).toContainText('SWIFT');
	await page.getByLabel('Bank country').selectOption({ label: 'Canada' });
	await expect(said(page, 'Bank country')).toContainText(
		'A U.S. account of your own is the surer one'
	);
});

test('two account numbers are compared by place, without saying a digit', async ({ page }) => {
	await give(page, 'Account number', '000123456789');
	await give(page, 'Account number again', '000123456798');
	await expect(said(page, 'Account number again')).toContainText('character 11');
});

test('the two names are compared, visible or not', async ({ page }) => {
	await give(page, 'Company legal name', 'A & B Goods LLC');
	await give(page, 'Name on CBP Form 5106', 'A and B Goods L.L.C.');
	const match = page.locator('.name-match');
	await expect(match).toContainText('first differ at character 3');
	await expect(match.getByRole('listitem')).toHaveCount(2);
	await expect(match).toContainText('Likely to matter');
	await expect(match.locator('mark')).toHaveText(['&', 'LLC', 'and', 'L.L.C.']);
	// Said once, of both: each field points there and is marked, and neither says more.
	for (const label of ['Company legal name', 'Name on CBP Form 5106']) {
		await expect(said(page, label)).toBeEmpty();
		await expect(page.getByLabel(label, { exact: true })).toHaveAccessibleDescription(
			/first differ at character 3/
		);
		await expect(page.getByLabel(label, { exact: true })).toHaveCSS('border-style', 'dashed');
	}
	await expect(page.getByText(/differ at character/)).toHaveCount(1);
	await expect(match.locator('small.cite')).toHaveText(/^Sources: .+\s· .*A-37/);
	await expect(page.getByText('Looks right.')).toHaveCount(0);
	// What is wrong with one name by itself is still said at its field.
	await give(page, 'Company legal name', 'A & B Goods LLC dba AB');
	await expect(said(page, 'Company legal name')).toContainText('Leave the trade name out');
	await give(page, 'Company legal name', 'A & B Goods LLC');
	await give(page, 'Name on CBP Form 5106', 'A &\u00a0B Goods LLC');
	await expect(match).toContainText('[U+00A0]');
	await give(page, 'Name on CBP Form 5106', 'A & B Goods LLC');
	await expect(match.getByRole('listitem')).toHaveCount(0);
	for (const label of ['Company legal name', 'Name on CBP Form 5106'])
		await expect(said(page, label)).toContainText('Looks right.');
});

test('how the names differ stands right under the second of them', async ({ page }) => {
	await give(page, 'Company legal name', 'A & B Goods LLC');
	await give(page, 'Name on CBP Form 5106', 'A and B Goods LLC');
	const field = await page.getByLabel('Name on CBP Form 5106').boundingBox();
	const match = await page.locator('.name-match').boundingBox();
	const next = await page.getByLabel('Business structure').boundingBox();
	expect(match?.y).toBeGreaterThan(field?.y ?? Infinity);
	expect(match?.y).toBeLessThan(next?.y ?? 0);
});

test('while the second name is typed, what was said of the first stays', async ({ page }) => {
	await give(page, 'Company legal name', 'A & B Goods LLC');
	await expect(said(page, 'Company legal name')).toContainText('Looks right.');
	await page.getByLabel('Name on CBP Form 5106').pressSequentially('A an');
	await expect(said(page, 'Company legal name')).toContainText('Looks right.');
	await page.getByLabel('Name on CBP Form 5106').blur();
	await expect(said(page, 'Company legal name')).toBeEmpty();
	await expect(page.locator('.name-match')).toContainText('first differ at character 3');
});

test('a bank abroad leads on to the two ways, and no country is offered as a sample', async ({
	page,
}) => {
	await page.getByLabel('Bank country').selectOption({ label: 'Canada' });
	const country = said(page, 'Bank country');
	await expect(country.getByRole('link', { name: /^A U.S. bank account/ })).toHaveAttribute(
		'href',
		'/guide/ach-refunds/#ach.bank-is-us'
	);
	await expect(country).not.toContainText('A sample');
	await country.getByRole('link', { name: /^A notify party/ }).click();
	await expect(page.locator('[id="ach.notify-party-listed"]')).toBeInViewport();
});

test('a sample says that it is one, and an account number gets none', async ({ page }) => {
	await give(page, 'Routing number', '011000016');
	await expect(said(page, 'Routing number')).toContainText(
		'A sample that would pass. It is not yours: 011000015'
	);
	await expect(said(page, 'Routing number').getByText('A sample')).toHaveCSS('user-select', 'none');
	for (const text of ['***123', 'GB82 WEST 1234 5698 7654 32', 'AB-12', '0000']) {
		await give(page, 'Account number', text);
		await expect(said(page, 'Account number')).not.toBeEmpty();
		await expect(said(page, 'Account number')).not.toContainText('A sample');
	}
});

test('digits of a Social Security number are turned down and not kept', async ({ page }) => {
	await page.getByLabel('Kind of number').selectOption('ssn');
	await page.getByLabel(/^Remember company/).check();
	await give(page, 'Importer number', '123-45-6789');
	await expect(said(page, 'Importer number')).toContainText('Will not work.');
	expect(JSON.stringify(await stored(page))).not.toContain('123-45-6789');
});

test('an importer number is put into CBP’s form', async ({ page }) => {
	await page.getByLabel('Kind of number').selectOption('ein-with-suffix');
	await give(page, 'Importer number', '12345678900');
	await expect(said(page, 'Importer number')).toContainText('12-345678900');
});

test('a mistyped mail domain gets a suggestion', async ({ page }) => {
	await give(page, 'Account owner email', 'ada@gmial.com');
	await expect(said(page, 'Account owner email')).toContainText('ada@gmail.com');
});

test('two different emails are explained, and nothing fails for it', async ({ page }) => {
	await give(page, 'Form 5106 email', 'ada@example.com');
	await give(page, 'Account owner email', 'bob@example.com');
	await expect(page.locator('#email-pair')).toContainText('Worth a second look.');
});

test('the summary ticks what is covered, when the reader presses the button', async ({ page }) => {
	await give(page, 'Routing number', '011000015');
	// A press that comes before the check has been loaded is told that nothing is covered yet.
	await expect(said(page, 'Routing number')).not.toBeEmpty();
	expect(Object.keys(await stored(page))).toEqual([]);
	await page.getByRole('button', { name: 'Tick the tasks that these checks cover' }).click();
	await expect(page.getByText('Ticked: Get the ACH routing number from your bank')).toBeVisible();
	expect(Object.keys(await stored(page))).toEqual([keyOf('first', 'task/ach.routing-number')]);
});

test('the summary names what is to mend, what looks right and what is open', async ({ page }) => {
	await give(page, 'ZIP code', '1234');
	await give(page, 'City', 'Anytown');
	const company = page.locator('.detail-summary dl > div').first();
	await expect(company.getByText(/^Will not work/)).toHaveText('Will not work: ZIP code');
	await expect(company.getByText(/^Looks right/)).toHaveText('Looks right: City');
	await expect(company.getByText(/^Not checked/)).toContainText('Street address line 2');
});

test('all that was typed is cleared at one place, which lies over no field and asks first', async ({
	page,
}) => {
	await give(page, 'Routing number', '011000015');
	await give(page, 'Bank name', 'Example Community Bank');
	const clear = page.getByRole('button', { name: 'Clear what I typed' });
	await expect(clear).not.toBeInViewport();
	await clear.click();
	await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(clear).toBeFocused();
	await expect(page.getByLabel('Routing number')).toHaveValue('011000015');
	await clear.click();
	await page.getByRole('button', { name: 'Yes, clear it' }).click();
	await expect(clear).toBeFocused();
	await expect(page.getByLabel('Routing number')).toHaveValue('');
	await expect(page.getByLabel('Bank name')).toHaveValue('');
});

test('ten thousand characters in any text field leave the page working', async ({ page }) => {
	const long = '1 a-'.repeat(2500);
	for (const label of [
		'Routing number',
		'Account number',
		'Company legal name',
		'Form 5106 email',
		'Phone',
	])
		await give(page, label, long);
	await give(page, 'Name on CBP Form 5106', `${long}b`);
	await expect(said(page, 'Routing number')).toContainText('Will not work.');
});

test('a field that speaks when it is left does not push the button away from under the pointer', async ({
	page,
}) => {
	await give(page, 'Company legal name', 'Marker Widgets LLC');
	await expect(said(page, 'Company legal name')).toContainText('Looks right');
	// All of the page in view: where it scrolls, the browser holds the button still by scrolling.
	await page.setViewportSize({ width: 1280, height: 5000 });
	await page.getByLabel('Account number again').fill('12');
	const tick = page.getByRole('button', { name: 'Tick the tasks that these checks cover' });
	await tick.scrollIntoViewIfNeeded();
	const place = await tick.boundingBox();
	if (!place) throw new Error('the button is not on the page');
	await page.mouse.move(place.x + 5, place.y + 5);
	await page.mouse.down();
	// Two frames, in which what is said at once would have been drawn.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await page.mouse.up();
	await expect(page.getByText('No task is covered yet')).toBeVisible();
	await expect(said(page, 'Account number again')).not.toBeEmpty();
});

/** What keeps browsers, and managers of passwords, from doing something with a field on their own. */
const leftAlone = Object.entries({
	autocapitalize: 'off',
	autocomplete: 'off',
	autocorrect: 'off',
	spellcheck: 'false',
	translate: 'no',
	'data-1p-ignore': '',
	'data-bwignore': 'true',
	'data-form-type': 'other',
	'data-lpignore': 'true',
	'data-protonpass-ignore': 'true',
});

test('bank fields in a step, where they come with a script, are left alone as well', async ({
	page,
}) => {
	await page.goto('/guide/ach-refunds/');
	for (const each of await page.getByText('Check these details in your browser').all())
		await each.click();
	for (const [name, value] of leftAlone)
		await expect(page.getByLabel('Routing number', { exact: true })).toHaveAttribute(name, value);
});

test('fields have no name, bank fields offer no memory, and there is no form to send', async ({
	page,
}) => {
	expect(await page.locator('main input[name], main select[name], form').count()).toBe(0);
	for (const label of ['Routing number', 'Account number', 'Account number again', 'Bank name'])
		for (const [name, value] of leftAlone)
			await expect(page.getByLabel(label, { exact: true })).toHaveAttribute(name, value);
	await expect(page.getByLabel('Phone')).not.toHaveAttribute('data-1p-ignore');
	await expect(page.getByLabel('Routing number')).toHaveAttribute('inputmode', 'numeric');
	await expect(page.getByLabel('Phone')).toHaveAttribute('inputmode', 'tel');
});

test('what is typed is gone when the page comes back from the back/forward cache', async ({
	page,
}) => {
	const labels = ['Account number', 'Bank name', 'Company legal name', 'Phone'];
	for (const label of labels) await give(page, label, '000123456789');
	await page.getByLabel('Account type').selectOption('checking');
	await page.goto('/privacy/');
	await page.goBack();
	for (const label of [...labels, 'Account type']) {
		await expect(page.getByLabel(label, { exact: true })).toBeEnabled();
		await expect(page.getByLabel(label, { exact: true })).toHaveValue('');
	}
});

test('what is typed is gone as soon as the page is put away', async ({ page }) => {
	await give(page, 'Account number', '000123456789');
	await page.getByLabel('Account type').selectOption('checking');
	await page.evaluate(() =>
		window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
	);
	await expect(page.getByLabel('Account number', { exact: true })).toHaveValue('');
	await expect(page.getByLabel('Account type')).toHaveValue('');
	await expect(said(page, 'Account number')).toBeEmpty();
});

test('remembering is off until asked for, never takes bank details, and one click forgets', async ({
	page,
}) => {
	await give(page, 'Company legal name', 'Marker Widgets LLC');
	await give(page, 'Account number', '998877665544');
	expect(JSON.stringify(await stored(page))).not.toContain('Marker');
	await expect(said(page, 'Account number')).toContainText('Looks right');
	await page.getByLabel(/^Remember company/).check();
	const kept = JSON.stringify(await stored(page));
	expect(kept).toContain('Marker Widgets LLC');
	expect(kept).not.toContain('998877665544');
	await page.reload();
	await expect(page.getByLabel('Company legal name')).toHaveValue('Marker Widgets LLC');
	await expect(page.getByLabel(/^Remember company/)).toBeChecked();
	await page.getByLabel(/^Remember company/).uncheck();
	expect(JSON.stringify(await stored(page))).not.toContain('Marker');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing while checks speak (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await give(page, 'Routing number', '011000016');
		await give(page, 'Account number', 'AB-123456');
		await give(page, 'Company legal name', 'A & B LLC');
		await give(page, 'Name on CBP Form 5106', 'A and B LLC');
		await page.getByLabel('Who receives the refund').selectOption('notify-party');
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		expect(await axeFindings(page)).toEqual([]);
	});

test('a step’s checks load when they are opened, and work there', async ({ page }) => {
	// What the page before still asks for is not counted.
	await page.goto('about:blank');
	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	await page.goto('/guide/ach-refunds/');
	await expect(page.getByRole('checkbox').first()).toBeEnabled();
	expect(requested.join()).not.toContain('DetailChecks');
	await page.getByText('Check these details in your browser').first().click();
	await give(page, 'Routing number', '011000016');
	await expect(said(page, 'Routing number')).toContainText('Will not work.');
});

test('step 1 asks for the two names alone and compares them', async ({ page }) => {
	await page.goto('/guide/apply/');
	await page.getByText('Check these details in your browser').click();
	await give(page, 'Company legal name', 'A & B Goods LLC');
	await give(page, 'Name on CBP Form 5106', 'A & B Goods, LLC');
	await expect(page.locator('.name-match').getByRole('listitem')).toHaveCount(1);
	await expect(page.locator('.details-group').getByRole('textbox')).toHaveCount(2);
});

test.describe('while the reader types', () => {
	test('a new mistake is not spoken of before the field is left', async ({ page }) => {
		await give(page, 'Routing number', '011000015');
		await expect(said(page, 'Routing number')).toContainText('Looks right.');
		await page.getByLabel('Routing number').press('End');
		await page.getByLabel('Routing number').press('6');
		await expect(said(page, 'Routing number')).toBeEmpty();
		await page.getByLabel('Routing number').blur();
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
	});

	test('the Enter key has the field spoken of, and focus stays', async ({ page }) => {
		await page.getByLabel('Routing number').fill('011000016');
		await page.getByLabel('Routing number').press('Enter');
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		await expect(page.getByLabel('Routing number')).toBeFocused();
	});

	test('what is compared with another field waits for both to be left', async ({ page }) => {
		await give(page, 'Form 5106 email', 'ada@example.com');
		await give(page, 'Company legal name', 'Example LLC');
		await give(page, 'Account number', '12345678');
		await page.getByLabel('Account owner email').pressSequentially('bob@example.com');
		await expect(page.locator('#email-pair')).toBeEmpty();
		await page.getByLabel('Name on CBP Form 5106').pressSequentially('Example Inc');
		await expect(page.locator('#email-pair')).toContainText('Worth a second look.');
		await expect(page.locator('.name-match').getByRole('listitem')).toHaveCount(0);
		await give(page, 'Account number again', '12345678');
		await expect(page.locator('.name-match').getByRole('listitem')).not.toHaveCount(0);
		await page.getByLabel('Account number', { exact: true }).press('End');
		await page.getByLabel('Account number', { exact: true }).press('9');
		await expect(said(page, 'Account number again')).toBeEmpty();
		await page.getByLabel('Account number', { exact: true }).blur();
		await expect(said(page, 'Account number again')).toContainText('Will not work.');
	});

	test('a screen reader hears an error once, and then only that it is mended', async ({ page }) => {
		await give(page, 'Routing number', '0110');
		await expect(said(page, 'Routing number')).toContainText('has 4');
		await page.getByLabel('Routing number').focus();
		await page.getByLabel('Routing number').press('End');
		await page.evaluate(async () => {
			// What is said as a field is left may be drawn a frame later.
			for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
			const heard: string[] = [];
			Object.assign(window, { heard });
			new MutationObserver((changes) => {
				for (const { target } of changes) {
					const element = target instanceof Element ? target : target.parentElement;
					const region = element?.closest('[role=status]');
					if (region && region.getAttribute('aria-live') !== 'off')
						heard.push(region.querySelector('strong')?.textContent ?? '');
				}
			}).observe(document.body, { childList: true, characterData: true, subtree: true });
		});
		const heard = async () => [
			...new Set(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)),
		];
		await page.getByLabel('Routing number').pressSequentially('0001');
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		expect(await heard()).toEqual([]);
		await page.getByLabel('Routing number').pressSequentially('5');
		await expect(said(page, 'Routing number')).toContainText('Looks right.');
		expect(await heard()).toEqual(['Looks right.']);
		await page.getByLabel('Routing number').press('Backspace');
		await page.getByLabel('Routing number').blur();
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		expect(await heard()).toContain('Will not work.');
	});

	test('after clearing, the fields are as new', async ({ page }) => {
		await give(page, 'Routing number', '011000016');
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		await page.getByRole('button', { name: 'Clear what I typed' }).click();
		await page.getByRole('button', { name: 'Yes, clear it' }).click();
		await expect(said(page, 'Routing number')).toBeEmpty();
		await page.getByLabel('Routing number').pressSequentially('0110');
		await expect(said(page, 'Routing number')).toBeEmpty();
	});

	test('letters that are composed of several keys arrive whole', async ({ page }) => {
		await expect(page.getByLabel('Company legal name')).toBeEnabled();
		await page.getByLabel('Company legal name').focus();
		const browser = await page.context().newCDPSession(page);
		for (const text of ['t', '\u3068', '\u3068\u3046'])
			await browser.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		await expect(said(page, 'Company legal name')).toBeEmpty();
		await browser.send('Input.insertText', { text: '\u6771' });
		await expect(page.getByLabel('Company legal name')).toHaveValue('\u6771');
		await page.getByLabel('Company legal name').blur();
		await expect(said(page, 'Company legal name')).toContainText('Look at these characters');
	});
});

test('what a browser fills in by itself is spoken of too', async ({ page }) => {
	await expect(page.getByLabel('Phone')).toBeEnabled();
	await page.getByLabel('Phone').evaluate((field: HTMLInputElement) => {
		field.value = '555-0100';
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await page.getByLabel('City').focus();
	await expect(said(page, 'Phone')).toContainText('Will not work.');
});

test('what this device remembers is shown with its outcome, and not read out', async ({ page }) => {
	await give(page, 'ZIP code', '1234');
	await page.getByLabel(/^Remember company/).check();
	await page.reload();
	await expect(said(page, 'ZIP code')).toContainText('Will not work.');
	await expect(said(page, 'ZIP code')).toHaveAttribute('aria-live', 'off');
});

test.describe('when the checks of a group cannot be loaded', () => {
	test.use({ allowErrors: /Failed to load resource/ });
	const bank = /\/_astro\/bank\.[^/]*\.js/;

	test('the group says so, keeps what was typed, and tries again at a press', async ({ page }) => {
		await page.route(bank, (route) => route.abort());
		await give(page, 'Routing number', '011000016');
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('did not load');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(alert).toHaveCount(1);
		await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
		await expect(page.getByLabel('Routing number')).toHaveValue('011000016');
		expect(await axeFindings(page)).toEqual([]);

		await page.unroute(bank);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(alert).toHaveCount(0);
		await expect(page.getByLabel('Bank country')).toBeFocused();
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		await expect(page.getByLabel('Routing number')).toHaveValue('011000016');
	});

	test('it tries again when the reader comes to a field, and leaves the focus there', async ({
		page,
	}) => {
		await page.route(bank, (route) => route.abort());
		await give(page, 'Routing number', '011000016');
		await expect(page.getByRole('alert')).toBeVisible();
		await page.unroute(bank);
		await page.getByLabel('Bank name').focus();
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(page.getByLabel('Bank name')).toBeFocused();
	});

	test('a step says so in place of the fields, and shows them once they come', async ({ page }) => {
		await page.route(bank, (route) => route.abort());
		await page.goto('/guide/ach-refunds/');
		for (const each of await page.getByText('Check these details in your browser').all())
			await each.click();
		await expect(page.getByRole('alert')).toContainText('did not load');
		await expect(page.getByLabel('Who receives the refund')).toBeEnabled();
		await page.unroute(bank);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByLabel('Bank country')).toBeFocused();
	});

	test('it tries again by itself when the connection is back', async ({ page }) => {
		await page.route(bank, (route) => route.abort());
		await give(page, 'Routing number', '011000016');
		await expect(page.getByRole('alert')).toBeVisible();
		await page.unroute(bank);
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await expect(said(page, 'Routing number')).toContainText('Will not work.');
	});
});
