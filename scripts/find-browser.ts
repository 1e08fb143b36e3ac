import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { isMain } from './isMain.ts';

// With no window to draw it takes half the time, and Playwright's own choice is the same.
const shell = 'chromium-headless-shell';
const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function firstOf(names: readonly string[]): string | undefined {
	for (const name of names) {
		const path = which(name);
		if (path !== undefined) return path;
	}
	return undefined;
}

/** The path of a program, or `undefined` where the system has none of that name. */
export function which(name: string): string | undefined {
	const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
		encoding: 'utf8',
	});
	return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

/**
 * The browser that the tests use: Playwright's own where it is installed (`undefined` stands for
 * it), else the system's Chromium or Chrome.
 */
export function findBrowser(): string | undefined {
	return existsSync(chromium.executablePath()) ? undefined : firstOf([shell, ...wholeBrowsers]);
}

/**
 * How Playwright launches the browser that people use, where the shell will not do: it has no
 * back/forward cache, and what is measured in it is not what people wait for.
 */
export function wholeBrowser(): { executablePath: string } | { channel: 'chromium' } {
	const executablePath = existsSync(chromium.executablePath()) ? undefined : firstOf(wholeBrowsers);
	return executablePath === undefined ? { channel: 'chromium' } : { executablePath };
}

/** Whether there is a browser on this machine already. */
export function hasBrowser(): boolean {
	return existsSync(chromium.executablePath()) || findBrowser() !== undefined;
}

/**
 * Flags for a browser that stays at home: nothing of its own goes out, and a request to any other
 * host fails loudly. A superuser's Chromium has no sandbox.
 */
export function browserFlags(): string[] {
	return [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	];
}

/**
 * Sees to it that there is a browser: Playwright's, else its download, else the system's, and
 * Debian's packages, of which the shell is the faster. Throws an Error that says what to install when none can be had.
 */
function ensureBrowser(): void {
	if (existsSync(chromium.executablePath())) return;
	const download = spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 300_000,
		shell: process.platform === 'win32',
	});
	if (download.status === 0) return;
	const whole = firstOf(wholeBrowsers);
	// The shell is worth its minute also where there is a whole browser: it saves several.
	const lacks = whole === undefined || which(shell) === undefined;
	if (lacks && which('apt-get') !== undefined && process.getuid?.() === 0) {
		// Where it fails, and nothing else is there, what follows says so.
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', timeout: 120_000 });
		// One by one: an older Debian has no shell of its own.
		for (const name of ['chromium', shell])
			spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'inherit' });
	}
	if (findBrowser() === undefined)
		throw new Error(
			'No browser for the tests. Install Chromium or Chrome, or run: npx playwright install chromium'
		);
}

if (isMain(import.meta.url)) ensureBrowser();
