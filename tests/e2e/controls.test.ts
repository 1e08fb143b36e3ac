import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { axeFindings, contrastRules } from './axe.ts';

const port = Number(process.env['TEST_PORT'] ?? 4173) + 2500;
let server: ChildProcess | undefined;

test.afterAll(async () => {
	if (!server) return;
	const gone = once(server, 'exit');
	server.kill();
	await gone;
});

test('every control, in every state, passes the accessibility rules, on a page that no build has', async ({
	page,
}, info) => {
	test.setTimeout(180_000);
	expect(existsSync('dist/dev')).toBe(false);
	server = spawn(process.execPath, ['scripts/astro.js', 'dev', '--port', String(port)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (server.stdout) await once(server.stdout, 'data');
	const address = `http://127.0.0.1:${port}/dev/`;
	await expect
		.poll(
			() =>
				fetch(address).then(
					({ status }) => status,
					() => 0
				),
			{ timeout: 60_000 }
		)
		.toBe(200);
	// Other tests write into the folder that the server watches: the page is not loaded anew for that.
	await page.routeWebSocket(/./, () => undefined);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			// A server that has just started loads the page again once it knows what all of it needs.
			let found: Awaited<ReturnType<typeof axeFindings>> | undefined;
			await expect(async () => {
				await page.goto(address);
				await expect(page.getByRole('heading', { name: 'Controls', level: 1 })).toBeVisible();
				found = await axeFindings(page, colorScheme === 'dark' ? contrastRules : undefined);
			}).toPass({ timeout: 60_000 });
			expect(found, `${colorScheme}, ${width}`).toEqual([]);
			await info.attach(`controls-${colorScheme}-${width}.png`, {
				body: await page.screenshot({ fullPage: true }),
				contentType: 'image/png',
			});
		}
	}
	expect(await page.getByRole('checkbox').count()).toBeGreaterThan(9);
});
