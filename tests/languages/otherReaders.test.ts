/** What a site in two languages does for who reads another than the page's, or writes to one who does. */
import { expect, stored } from '../e2e/site.ts';
import { keyOf } from '../storageKeys.ts';
import { languageOfferKey } from '../../src/storage/keys.ts';
import { live } from './faults.ts';
import { inner, root, second, switchTo, test } from './site.ts';

test('a message to send stands in English in every language, with what it says below it', async ({
	page,
}) => {
	const message = page.locator('blockquote').first();
	await page.goto(`${root}guide/dashboard/`);
	await expect(message).not.toHaveAttribute('lang');
	const english = await message.innerText();
	await page.goto(`${inner}guide/dashboard/`);
	await expect(message).toHaveAttribute('lang', 'en');
	expect(await message.innerText()).toBe(english);
	await expect(message.locator('~ .kicker').first()).toBeVisible();

	const walked = page.locator('.walk blockquote');
	await page.goto(`${root}help/not-paid/#nothing-filed`);
	await live(page);
	const toSend = await walked.innerText();
	await page.goto(`${inner}help/not-paid/#nothing-filed`);
	await live(page);
	await expect(walked).toHaveAttribute('lang', 'en');
	expect(await walked.innerText()).toBe(toSend);
	const meaning = page.locator('.walk blockquote ~ .kicker ~ p').first();
	await expect(meaning).toBeVisible();
	expect(toSend).not.toContain(await meaning.innerText());
});

test('an invite is written in the client’s language, and its link opens the page in that', async ({
	page,
}) => {
	await page.goto(`${root}companies/`);
	await page.evaluate(
		(key) =>
			localStorage.setItem(key, JSON.stringify({ at: '2026-11-22T20:00:00.000Z', text: 'ÃĆMÉ' })),
		keyOf('k3v9qd', 'label')
	);
	await page.reload();
	await live(page);
	await page.getByRole('button', { name: 'Write invites' }).click();
	const language = page.getByLabel('Language of the invites');
	const message = page.getByLabel('Message', { exact: true });
	const mail = page.getByRole('link', { name: /^Open a mail/ }).first();
	await expect(language).toHaveValue('English');
	const english = await message.inputValue();
	expect(await mail.getAttribute('href')).toContain(encodeURIComponent(`${root}progress/#`));

	await language.selectOption(second.name);
	await expect(message).not.toHaveValue(english);
	await expect(message).toHaveAttribute('lang', second.lang);
	expect(await message.inputValue()).toContain('{link}');
	expect(await mail.getAttribute('href')).toContain(encodeURIComponent(`${inner}progress/#`));

	await message.fill('{link} !');
	await language.selectOption('English');
	await expect(message).toHaveValue(english);
	await language.selectOption(second.name);
	await expect(message).toHaveValue('{link} !');
});

test.describe('a browser that prefers the other language', () => {
	test.use({ locale: second.lang });

	test('is offered it once, in that language, and led nowhere by itself', async ({ page }) => {
		await page.goto(`${root}guide/apply/#apply.rehearsed`);
		const offer = page.locator('.language-offer');
		await expect(offer).toHaveAttribute('lang', second.lang);
		// What the keyboard goes to scrolls clear of it.
		const height = await offer.evaluate(async (shown) => {
			while (!shown.hasChildNodes()) await new Promise(requestAnimationFrame);
			return (shown as HTMLElement).offsetHeight;
		});
		await expect(page.locator('html')).toHaveCSS('scroll-padding-bottom', `${height}px`);
		await offer.getByRole('button').click();
		await expect(offer).toHaveCount(0);
		await expect(page.locator('html')).toHaveCSS('scroll-padding-bottom', '0px');
		expect(Object.keys(await stored(page))).toContain(languageOfferKey);
		await page.reload();
		await live(page);
		await expect(offer).toHaveCount(0);

		await page.evaluate((key) => localStorage.removeItem(key), languageOfferKey);
		await page.reload();
		await offer.getByRole('link').click();
		await expect(page).toHaveURL(`${inner}guide/apply/#apply.rehearsed`);
		await live(page);
		await expect(offer).toHaveCount(0);
		await page.goto(`${root}guide/apply/`);
		await live(page);
		await expect(offer).toHaveCount(0);
	});
});

test('who left the language of their browser by the switch is not offered it again', async ({
	page,
}) => {
	await page.goto(`${root}guide/apply/`);
	await (await switchTo(page, second.lang)).click();
	await expect(page).toHaveURL(`${inner}guide/apply/`);
	await expect.poll(async () => Object.keys(await stored(page))).toContain(languageOfferKey);
	await expect(page.locator('.language-offer')).toHaveCount(0);
});

test('a browser that prefers the page’s language loads no offer', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${root}guide/apply/`);
	await live(page);
	expect(asked.filter((url) => /\/offer\./.test(url))).toEqual([]);
});
