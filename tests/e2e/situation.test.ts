import type { Page } from 'playwright/test';
import { box, expect, test } from './site.ts';

const owned = 'Yes, one of us owns it and can sign in';

test('an answer takes effect at once on every page, with the reason', async ({ page }) => {
	await page.goto('/');
	const account = page.getByRole('group', { name: 'Does your company have an ACE account?' });
	await account.getByRole('radio', { name: owned }).check();
	await expect(page.getByText('1 of 6 answered')).toBeVisible();
	const steps = page.getByRole('navigation', { name: 'Steps of the guide' });
	await expect(steps.getByRole('listitem').filter({ hasText: 'Step 1: Apply' })).toContainText(
		'Not for you'
	);

	await page.goto('/guide/apply/');
	await expect(box(page, /^Choose the form/)).toHaveAccessibleDescription(
		/^Not for you: you already own a/
	);
	await expect(page.getByText('None of the tasks of this step is for you.')).toBeVisible();
});

test('an answer can be taken back', async ({ page }) => {
	await page.goto('/');
	const account = page.getByRole('group', { name: 'Does your company have an ACE account?' });
	await account.getByRole('radio', { name: owned }).check();
	await account.getByRole('button', { name: 'Clear my answer' }).click();
	await expect(account.getByRole('radio', { name: owned })).not.toBeChecked();
	await page.reload();
	await expect(page.getByText('0 of 6 answered')).toBeVisible();
	await expect(account.getByRole('radio', { name: owned })).not.toBeChecked();
});

/** Answers the question that has this name. */
const answer = (page: Page, question: string, label: string) =>
	page
		.getByRole('group', { name: question })
		.getByRole('radio', { name: label, exact: true })
		.check();

test('after the last answer it says how many tasks are the reader’s, and where to start', async ({
	page,
}) => {
	await page.goto('/');
	const end = page.locator('.situation-end');
	await answer(page, 'Is your company the importer of record?', 'Yes');
	await answer(page, 'Where is your company based?', 'In the United States or its territories');
	await answer(page, 'Does your company have an ACE account?', 'No, or we do not know of one');
	await answer(page, 'How many importer numbers do you have?', 'One number with one suffix');
	await expect(end).toBeEmpty();
	await answer(page, 'Who is to receive the refund?', 'We do, in our own U.S. bank account');
	await expect(page.getByText('6 of 6 answered')).toBeVisible();
	await expect(end).toHaveRole('status');
	await expect(end).toContainText('39 tasks are yours, 9 are not.');
	await end
		.getByRole('link', {
			name: 'Start with Task 1, Confirm that your company is the importer of record',
		})
		.click();
	await expect(page).toHaveURL('/guide/before-you-start/#before.importer-of-record');
});

test('what follows from another answer is not asked, and is asked again once that is taken back', async ({
	page,
}) => {
	await page.goto('/');
	const bank = page.getByRole('group', { name: 'Do you have a U.S. bank account?' });
	await expect(bank).toBeVisible();
	await answer(page, 'Who is to receive the refund?', 'We do, in our own U.S. bank account');
	await expect(bank).toBeHidden();
	await expect(
		page.getByText('Yes. This follows from your answer “We do, in our own U.S. bank account”.')
	).toBeVisible();
	await page
		.getByRole('group', { name: 'Who is to receive the refund?' })
		.getByRole('button', { name: 'Clear my answer' })
		.click();
	await expect(bank).toBeVisible();
	await expect(bank.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('an answer of one’s own that differs from what would follow stands, with what to do', async ({
	page,
}) => {
	await page.goto('/');
	const bank = page.getByRole('group', { name: 'Do you have a U.S. bank account?' });
	await bank.getByRole('radio', { name: 'No' }).check();
	await answer(page, 'Who is to receive the refund?', 'We do, in our own U.S. bank account');
	await expect(bank.getByRole('radio', { name: 'No' })).toBeChecked();
	await expect(page.getByText(/CBP pays only to a U.S. account: open one/)).toBeVisible();
});

test('who is not the importer of record is asked no more, and led to what carriers’ customers can do', async ({
	page,
}) => {
	await page.goto('/');
	await answer(page, 'Is your company the importer of record?', 'No');
	await expect(page.getByText('1 of 1 answered')).toBeVisible();
	await expect(page.locator('fieldset.question')).toHaveCount(1);
	await page.getByRole('link', { name: /^UPS, FedEx or DHL was the importer/ }).click();
	await expect(page).toHaveURL('/help/#not-importer-of-record');
	await page.goto('/');
	await page.getByRole('button', { name: 'Clear my answer' }).click();
	await expect(page.locator('fieldset.question')).toHaveCount(6);
});

test('who is to receive the refund is asked in step 4 too, and answering there holds everywhere', async ({
	page,
}) => {
	await page.goto('/guide/ach-refunds/');
	await page.getByText('Answer it here').click();
	await answer(page, 'Who is to receive the refund?', 'Someone else receives it for us');
	await expect(
		box(page, /^Make sure that the account is a U.S. account/)
	).toHaveAccessibleDescription(/^Not for you: someone else receives the refund for you/);
	await page.goto('/');
	await expect(
		page
			.getByRole('group', { name: 'Who is to receive the refund?' })
			.getByRole('radio', { name: 'Someone else receives it for us' })
	).toBeChecked();
});

test('a tick outlasts an answer that rules its task out', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/');
	await page.getByRole('radio', { name: owned }).check();
	await page.goto('/guide/apply/');
	await expect(box(page, /^Choose the form/)).toBeChecked();
});

test('answers are chosen with the arrow keys', async ({ page }) => {
	await page.goto('/');
	const group = page.getByRole('group', { name: 'Does your company have an ACE account?' });
	const radios = group.getByRole('radio');
	await radios.first().scrollIntoViewIfNeeded();
	await expect(radios.first()).toBeEnabled();
	await radios.first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(radios.nth(1)).toBeChecked();
});
