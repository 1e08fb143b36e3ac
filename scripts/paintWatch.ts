import type { Page } from 'playwright';

/** Has every page that this one opens keep the time from each input to the end of the frame after it. */
export async function watchPaints(page: Page): Promise<void> {
	await page.addInitScript(keepTimes);
}

/**
 * Does something, and gives how long the next paint took, in milliseconds: from the time stamp of
 * the input event to the end of the frame after it. The page must be watched by `watchPaints`.
 */
export async function timeToPaint(page: Page, act: () => Promise<unknown>): Promise<number> {
	await page.evaluate(() => (window.paints.length = 0));
	await act();
	const found = await page.waitForFunction(() => window.paints.at(-1));
	return found.jsonValue() as Promise<number>;
}

/** The middle of some numbers; of an even number of them, the greater of the two. */
export function median(numbers: readonly number[]): number {
	return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Runs in the page. */
function keepTimes(): void {
	window.paints = [];
	for (const type of ['click', 'change', 'input'])
		window.addEventListener(
			type,
			({ timeStamp }) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
					port2.postMessage(undefined);
				});
			},
			{ capture: true }
		);
}

declare global {
	interface Window {
		paints: number[];
	}
}
