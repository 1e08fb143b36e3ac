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
