import { expect, test } from './site.ts';

/** What stands on the page on a day, for each of its sentences on a landmark. */
const days = {
	correction: [
		[
			'2026-11-29',
			/entries made since 2 Feb 2026, at most\..* is Mon 21 Dec 2026, in 22 days;.* a day sooner\./,
		],
		[
			'2026-12-20',
			/entries made since 23 Feb 2026, at most\..* is tomorrow, Mon 21 Dec 2026;.* ends it today\./,
		],
		[
			'2026-12-21',
			/^Today, Mon 21 Dec 2026, is day 300 of the last IEEPA entries.* it yesterday\./,
		],
		['2026-12-22', /was Mon 21 Dec 2026\. Only an entry that CBP has extended can still/],
		['2027-12-31', /was Mon 21 Dec 2026\./],
	],
	cape: [
		['2026-11-29', /back to liquidations of 10 Sep 2026,.* entries of about 31 Oct 2025\./],
		[
			'2027-01-04',
			/the last IEEPA entries liquidate about 4 Jan 2027 and leave CAPE .* in 80 days/,
		],
		['2027-01-05', /liquidated about 4 Jan 2027 and leave CAPE about Thu 25 Mar 2027, in 79 days/],
		['2027-03-24', /leave CAPE about tomorrow, Thu 25 Mar 2027\./],
		['2027-03-25', /leave CAPE about today, Thu 25 Mar 2027\. .* liquidations of 4 Jan 2027/],
		[
			'2027-03-26',
			/left CAPE about Thu 25 Mar 2027\..* extended or suspended can still be in time/,
		],
		['2027-12-31', /left CAPE about Thu 25 Mar 2027\..* liquidations of 12 Oct 2027/],
	],
	suit: [
		['2026-11-29', /they end for the first entries about Wed 3 Feb 2027, in 66 days\./],
		['2027-02-02', /they end for the first entries about tomorrow, Wed 3 Feb 2027\./],
		['2027-02-03', /they end for the first entries about today, Wed 3 Feb 2027\./],
		['2027-02-04', /they ended for the first entries about Wed 3 Feb 2027; .* about 4 Feb 2025\./],
		['2027-12-31', /they ended for the first entries about Wed 3 Feb 2027; .* about 31 Dec 2025\./],
	],
} as const;

for (const [id, told] of Object.entries(days))
	test(`the ${id} sentence says the right thing before, on and after its day`, async ({ page }) => {
		for (const [day, says] of told) {
			// Late in the evening in Los Angeles it is the next day in New York, by which days are counted.
			await page.clock.setFixedTime(new Date(`${day}T00:30:00-05:00`));
			await page.goto('/guide/what-next/');
			const place = page.locator(`[data-landmark=${id}]`);
			await expect(async () => {
				expect((await place.innerText()).replace(/\s+/g, ' '), day).toMatch(says);
			}).toPass();
		}
	});

test('a page that stays open over midnight tells of the new day when it is seen again', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2026-12-21T12:00:00-05:00'));
	await page.goto('/guide/what-next/');
	const place = page.locator('[data-landmark=correction]');
	await expect(place).toContainText('Today, Mon 21 Dec 2026, is day 300');
	await page.clock.setFixedTime(new Date('2026-12-22T08:00:00-05:00'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(place).toContainText('can still be corrected');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the date and the rule stand there, which hold on every day', async ({ page }) => {
		await page.goto('/guide/what-next/');
		const says = async (id: string) =>
			(await page.locator(`[data-landmark=${id}]`).innerText()).replace(/\s+/g, ' ');
		expect(await says('correction')).toBe(
			'For the last IEEPA entries, of 24 Feb 2026, day 300 is Mon 21 Dec 2026; on the usual 314 days the 15-day rule ends it a day sooner. After that only an entry that CBP has extended can be corrected.'
		);
		expect(await says('cape')).toMatch(
			/^CAPE reaches back 80 days, .* about 4 Jan 2027 .* Thu 25 Mar 2027\.$/
		);
		expect(await says('suit')).toMatch(/for the first entries about Wed 3 Feb 2027\.$/);
		for (const id of ['correction', 'cape', 'suit'])
			expect(await says(id)).not.toMatch(/[Tt]oday|tomorrow|in \d+ days/);
	});
});
