import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { box, expect, test } from './site.ts';

// Beside the port of the other tests, so that two runs on one machine do not meet.
const port = Number(process.env['TEST_PORT'] ?? 4173) + 1000;
const base = '/refund-ready/';
const env = { ...process.env, BASE_PATH: base, OUT_DIR: 'test-results/sub-path', PDF: 'off' };
let server: ChildProcess;

test.use({ baseURL: `http://127.0.0.1:${port}` });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	// The build itself stops on a link that leads out of the sub-path.
	execFileSync('npx', ['astro', 'build'], {
		env,
		stdio: 'pipe',
		shell: process.platform === 'win32',
	});
	server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { env, stdio: 'pipe' });
	if (server.stdout) await once(server.stdout, 'data');
});

test.afterAll(() => {
	server.kill();
});

test('the whole site works under a sub-path', async ({ page }) => {
	await page.goto(base);
	await page.getByRole('link', { name: 'Start with what to have ready' }).click();
	await expect(page).toHaveURL(`${base}guide/before-you-start/`);
	await page.getByRole('link', { name: 'Step 1: Apply' }).click();
	await box(page, /^Choose the form/).check();
	await page.getByRole('link', { name: 'My progress' }).click();
	await expect(page).toHaveURL(`${base}progress/`);
	await expect(page.getByText(/^Done \d/)).toBeVisible();
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		`https://refund-ready.example${base}progress/`
	);
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await page.getByLabel('What are you looking for?').fill('direct deposit');
	await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
});
