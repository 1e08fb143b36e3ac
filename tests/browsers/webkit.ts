import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { Builder, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { which } from '../../scripts/find-browser.ts';
import { awaited, findShown, type Reader, takeFaults, watchFaults } from './reader.ts';

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
	} catch (problem) {
		for (const each of processes) each.kill();
		throw problem;
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
				(problem: unknown) => {
					if (String(problem).includes('ECONNREFUSED')) return undefined;
					throw problem;
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
		open: async (address) => {
			await session.get(address);
			await session.executeScript(inPage(() => undefined));
		},
		reload: async () => {
			await session.navigate().refresh();
			await session.executeScript(inPage(() => undefined));
		},
		click: async (selector, name) => {
			await awaited(`${selector} “${name}” to click`, async () => {
				try {
					await (await find(selector, name)).click();
					return true;
				} catch (problem) {
					// One page still fades into the next.
					if (problem instanceof error.ElementNotInteractableError) return undefined;
					throw problem;
				}
			});
		},
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
		faults: () => session.executeScript<string>(inPage(takeFaults)),
		// Its driver knows no command for it.
		print: () => Promise.resolve(undefined),
		close: async () => {
			await session.quit();
			for (const each of processes) each.kill();
		},
	};
}

/**
 * A function as the text of a script that calls it. The driver runs nothing before a page does, so
 * each script begins the watch for what goes wrong, if it is the first on its page.
 */
function inPage<Given extends readonly string[]>(action: (...given: Given) => unknown): string {
	return `(${watchFaults.toString()})(); return (${action.toString()})(...arguments)`;
}
