import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { which } from '../../scripts/find-browser.ts';
import { awaited, findShown, type Reader } from './reader.ts';

const port = 4478;
const display = ':78';
const keys: Record<string, string> = { Tab: Key.TAB, ' ': Key.SPACE, Enter: Key.ENTER };

/** WebKitGTK's small browser by its driver, or `undefined` where this machine has not both. */
export async function startWebKit(): Promise<Reader | undefined> {
	const [binary] = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser');
	if (binary === undefined || which('WebKitWebDriver') === undefined) return undefined;
	// It opens a window; where there is no screen it gets one in memory.
	const screen =
		process.env['DISPLAY'] === undefined
			? spawn('Xvfb', [display, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' })
			: undefined;
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: { DISPLAY: display, ...process.env },
	});
	const processes = [driver, ...(screen ? [screen] : [])];
	try {
		return await readerOf(await connect(binary), processes);
	} catch (error) {
		for (const each of processes) each.kill();
		throw error;
	}
}

/** A session of the browser, once its driver listens. */
function connect(binary: string): Promise<WebDriver> {
	return awaited('WebKitWebDriver', () =>
		new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary, args: ['--automation'] },
			})
			.build()
			.then(
				(session) => session,
				(error: unknown) => {
					if (String(error).includes('ECONNREFUSED')) return undefined;
					throw error;
				}
			)
	);
}

async function readerOf(session: WebDriver, processes: ChildProcess[]): Promise<Reader> {
	const find = (selector: string, name: string) =>
		awaited(`${selector} “${name}”`, () =>
			session.executeScript<WebElement | null>(inPage(findShown), selector, name)
		);
	const capabilities = await session.getCapabilities();
	return {
		browser: `webkitgtk/${String(capabilities.get('browserVersion'))}`,
		open: (address) => session.get(address),
		reload: () => session.navigate().refresh(),
		click: async (selector, name) => (await find(selector, name)).click(),
		type: async (selector, name, text) => {
			const field = await find(selector, name);
			await field.clear();
			await field.sendKeys(text);
		},
		press: async (key) =>
			session
				.actions()
				.sendKeys(keys[key] ?? key)
				.perform(),
		evaluate: (action, ...given) => session.executeScript(inPage(action), ...given),
		// Its driver knows no command for it.
		print: () => Promise.resolve(undefined),
		close: async () => {
			await session.quit();
			for (const each of processes) each.kill();
		},
	};
}

/** A function as the text of a script that calls it. */
function inPage<Given extends readonly string[]>(action: (...given: Given) => unknown): string {
	return `return (${action.toString()})(...arguments)`;
}
