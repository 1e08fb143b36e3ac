// How tests run: their projects (unit, e2e, languages, browsers), their browser, how long one may take, how often one is tried.
import { defineConfig } from 'playwright/test';
import { browserFlags, findBrowser } from './scripts/find-browser.ts';
// Every worker reads this file, so that each has the tests' clock and random tests their seed.
import './tests/clock.ts';
import './tests/seed.ts';

const executablePath = findBrowser();

export default defineConfig({
	outputDir: 'test-results',
	fullyParallel: true,
	// A third of a browser test is waiting for the browser: half as many again keep the cores at work.
	workers: '150%',
	forbidOnly: Boolean(process.env['CI']),
	// A machine that others load too may take longer than any wait here; who fails twice fails.
	// What passed only then is listed as flaky.
	retries: process.env['CI'] ? 1 : 0,
	reporter: [['line'], ['./tests/countReporter.ts']],
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		// Far above what anything here takes; a test that waits for what never comes ends soon.
		actionTimeout: 15_000,
		timezoneId: 'America/New_York',
		locale: 'en-US',
		// Keeping the site offline has tests of its own; elsewhere it would only take time.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath !== undefined && { executablePath }),
			args: browserFlags(),
		},
	},
	projects: [
		{ name: 'unit', testDir: 'tests/unit' },
		// Where nothing is built it fails, once, and what depends on it is not tried.
		{ name: 'built', testDir: 'tests', testMatch: 'built.setup.ts' },
		{ name: 'e2e', testDir: 'tests/e2e', dependencies: ['built'] },
		// The site in two languages, which is built first, and once for all of them.
		{ name: 'two languages', testDir: 'tests/languages', testMatch: 'build.setup.ts' },
		{ name: 'languages', testDir: 'tests/languages', dependencies: ['two languages'] },
		// The main path in Firefox and WebKitGTK; not part of `npm test`.
		{ name: 'browsers', testDir: 'tests/browsers', dependencies: ['built'] },
	],
});
