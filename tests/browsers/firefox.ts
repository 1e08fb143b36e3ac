import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core';
import { which } from '../../scripts/find-browser.ts';
import { awaited, findShown, type Reader, takeFaults, watchFaults } from './reader.ts';

/** Firefox over WebDriver BiDi, or `undefined` where this machine has none. */
export async function startFirefox(): Promise<Reader | undefined> {
	const executablePath = which('firefox-esr') ?? which('firefox');
	if (executablePath === undefined) return undefined;
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
	const page = await browser.newPage();
	await page.evaluateOnNewDocument(watchFaults);

	const find = (selector: string, name: string) =>
		awaited(`${selector} “${name}”`, async () =>
			(await page.evaluateHandle(findShown, selector, name)).asElement()
		) as Promise<ElementHandle>;

	return {
		browser: await browser.version(),
		open: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		click: async (selector, name) => (await find(selector, name)).click(),
		type: async (selector, name, text) => {
			const field = await find(selector, name);
			await field.evaluate((element) => {
				if (element instanceof HTMLInputElement) element.select();
			});
			await field.type(text);
		},
		press: (key) => page.keyboard.press(key as KeyInput),
		// As text: its types cannot say that strings stay strings on the way.
		evaluate: async (action, ...given) =>
			(await page.evaluate(`(${action.toString()})(...${JSON.stringify(given)})`)) as ReturnType<
				typeof action
			>,
		faults: () => page.evaluate(takeFaults),
		print: () => page.pdf(),
		close: () => browser.close(),
	};
}
