import { axeFindings as findings, contrastRules } from './axe';
import { box, expect, paths, test } from './site';
import { states } from './states';

for (const width of [320, 1440])
	test.describe(`light, ${width} px`, () => {
		test.use({ colorScheme: 'light', viewport: { width, height: 900 } });
		for (const path of paths)
			test(`axe finds nothing on ${path}`, async ({ page }) => {
				await page.goto(path);
				expect(await findings(page)).toEqual([]);
			});
	});

// The night edition differs in its colours alone.
test.describe('dark', () => {
	test.use({ colorScheme: 'dark' });
	for (const path of paths)
		test(`axe finds contrast enough on ${path}`, async ({ page }) => {
			await page.goto(path);
			expect(await findings(page, contrastRules)).toEqual([]);
		});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in a task that is open for its note (${colorScheme})`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await page
			.getByRole('button', { name: /^Note or/ })
			.first()
			.click();
		await page.getByRole('checkbox', { name: 'This does not apply to us' }).check();
		expect(await findings(page)).toEqual([]);
	});

test('axe finds nothing in the question before clearing', async ({ page }) => {
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await page.goto('/progress/');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	expect(await findings(page)).toEqual([]);
});

test.describe('forced colours', () => {
	test.use({ forcedColors: 'active' });
	test('ticked and open boxes can be told apart', async ({ page }) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await expect(box(page, /^Choose the form/)).toHaveCSS('appearance', 'auto');
		expect(await findings(page)).toEqual([]);
	});
});

test.describe('reduced motion', () => {
	test.use({ reducedMotion: 'reduce' });
	test('nothing on the page moves', async ({ page }) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await expect(box(page, /^Choose the form/)).toBeChecked();
	});
});

test('text can be set to 400 % without anything scrolling sideways or lying over another', async ({
	page,
}) => {
	// 1280 px at 400 % is 320 px wide, with text four times as large.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/guide/ach-refunds/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await box(page, /./).last().check();
	await expect(box(page, /./).last()).toBeChecked();
});

test.describe('a narrow touch screen', () => {
	test.use({ viewport: { width: 320, height: 900 }, hasTouch: true });
	for (const path of paths)
		test(`${path} fits 320 px, even with wider text spacing, and has room for fingers`, async ({
			page,
		}) => {
			await page.goto(path);
			await expect(page.getByRole('main')).toBeVisible();
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			expect(await width()).toBeLessThanOrEqual(320);
			// The narrowest telephone that is sold; seven steps of 44 pixels do not go into 320.
			await page.setViewportSize({ width: 360, height: 900 });
			expect(await page.evaluate(tooSmall)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 900 });
			expect(await page.evaluate(clippedWithWiderSpacing)).toEqual([]);
			expect(await width()).toBeLessThanOrEqual(320);
		});

	for (const { name, path, open } of states)
		test(`what opens when asked for fits 320 px and has room for fingers: ${name}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 360, height: 900 });
			await page.goto(path);
			await open(page);
			expect(await page.evaluate(tooSmall)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				320
			);
			expect(await page.evaluate(clippedWithWiderSpacing)).toEqual([]);
		});
});

for (const path of paths)
	test(`the Tab key goes through ${path} in its order, and shows where it is`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('main')).toBeVisible();
		const stops: Stop[] = [];
		// Enough to pass the head and what makes each page different.
		for (let press = 0; press < 25; press++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(whereFocusIs);
			if (stop === undefined) break;
			stops.push(stop);
		}
		expect(stops.length).toBeGreaterThan(10);
		expect(stops.filter(({ shown }) => !shown)).toEqual([]);
		const places = stops.map(({ place }) => place);
		expect(places).toEqual(places.toSorted((one, other) => one - other));
	});

interface Stop {
	readonly name: string;
	/** The position among all elements of the page. */
	readonly place: number;
	/** Whether it is on the screen with an outline around it. */
	readonly shown: boolean;
}

/** Runs in the page: the element that has the focus; nothing once it has left the page. */
function whereFocusIs(): Stop | undefined {
	const element = document.activeElement;
	if (element === null || element === document.body) return undefined;
	const { top, bottom, width } = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	return {
		name: element.outerHTML.slice(0, 120),
		place: [...document.querySelectorAll('*')].indexOf(element),
		shown: width > 0 && bottom > 0 && top < innerHeight && style.outlineStyle !== 'none',
	};
}

/**
 * Runs in the page: what can be pressed and is lower or narrower than 44 pixels. A link among
 * words is as high as its line (WCAG 2.5.5), and a box is pressed by its label too.
 */
function tooSmall(): string[] {
	const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
	return [...document.querySelectorAll<HTMLElement>(selector)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !element.matches(':disabled'))
		.flatMap((element) => {
			const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
			const boxes = [element, ...(label ? [label] : [])].map((each) =>
				each.getBoundingClientRect()
			);
			const block = closestBlock(element);
			const inSentence =
				element.matches('a') && block !== element && /[a-z]{3}/i.test(withoutLinks(block));
			const width = Math.max(...boxes.map((box) => box.width));
			const height = Math.max(...boxes.map((box) => box.height));
			// A picture of a pixel: what is kept for screen readers until it has the focus.
			if (inSentence || width <= 1 || (width >= 43.5 && height >= 43.5)) return [];
			return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
		});

	function closestBlock(element: Element): Element {
		const inline = getComputedStyle(element).display.startsWith('inline');
		return inline && element.parentElement ? closestBlock(element.parentElement) : element;
	}

	function withoutLinks(block: Element): string {
		const copy = block.cloneNode(true) as Element;
		for (const link of copy.querySelectorAll('a, button')) link.remove();
		return copy.textContent;
	}
}

/** Runs in the page: sets the spacing of WCAG 1.4.12, as a reader's style sheet would; what it cuts off. */
function clippedWithWiderSpacing(): string[] {
	const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
	for (const { style } of all) {
		style.lineHeight = '1.5';
		style.letterSpacing = '0.12em';
		style.wordSpacing = '0.16em';
	}
	return (
		all
			.filter((element) => element.checkVisibility() && element.clientWidth > 1)
			// A field of one line moves its text along with what is typed.
			.filter((element) => !element.matches('input'))
			.filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
			.filter((element) => element.scrollWidth > element.clientWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120))
	);
}
