import type { Page } from 'playwright/test';
import { axeFindings as findings, contrastRules, layoutRules } from './axe.ts';
import { box, expect, paths, test } from './site.ts';
import { openTask, states } from './states.ts';

for (const path of paths)
	test(`axe finds nothing on ${path}, wide, narrow and dark`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		expect(await findings(page), 'light, 1440 px').toEqual([]);
		await page.setViewportSize({ width: 320, height: 900 });
		expect(await findings(page, layoutRules), 'light, 320 px').toEqual([]);
		// The night edition differs in its colours alone.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findings(page, contrastRules), 'dark').toEqual([]);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in a task that is open for its note (${colorScheme})`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(openTask.path);
		await openTask.open(page);
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

	test('on every page, links and controls can be told from text', async ({ page }) => {
		for (const path of paths) {
			await page.goto(path);
			expect(await page.evaluate(unmarked), path).toEqual([]);
		}
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

test('at 400 % no page scrolls sideways, and nothing lies over what can be pressed', async ({
	page,
}) => {
	// 1280 px at 400 % is 320 px wide, with text four times as large.
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of paths) {
		await page.goto(path);
		await expect(page.locator('.rail astro-island[ssr]')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
		expect(await page.evaluate(covered), path).toEqual([]);
	}
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
			await expect(page.locator('.print-only').filter({ visible: true })).toHaveCount(0);
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
			await expect(page.locator('.print-only').filter({ visible: true })).toHaveCount(0);
			expect(await page.evaluate(tooSmall)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 900 });
			// What stands at a place on the page follows the window with its next frame.
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
				.toBeLessThanOrEqual(320);
			expect(await page.evaluate(clippedWithWiderSpacing)).toEqual([]);
			expect(await findings(page)).toEqual([]);
		});
});

for (const path of paths)
	test(`the Tab key goes through all of ${path} in its order, and shows where it is`, async ({
		page,
	}) => {
		// /sources/ has some eight hundred stops.
		test.slow();
		await page.goto(path);
		await expect(page.locator('astro-island[ssr][client=load]')).toHaveCount(0);
		await expect(page.locator('#theme')).toBeEnabled();
		const stops: Stop[] = [];
		for (;;) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(whereFocusIs);
			if (stop === undefined) break;
			// Some are scrolled to with the next frame.
			stops.push({ ...stop, shown: stop.shown || (await page.evaluate(isFocusShown)) });
		}
		expect(stops.length).toBeGreaterThan(10);
		expect(stops.filter(({ shown }) => !shown)).toEqual([]);
		expect(stops.filter(({ inOrder }) => !inOrder)).toEqual([]);
		// The last is in the foot: nothing held the focus on the way.
		expect(stops.at(-1)?.name).toContain('id="theme"');
	});

// What a screen reader is told of the main parts, in its order. Parts that say nothing of their own
// are left out: a snapshot passes where its lines are there, in this order.
test.describe('a screen reader is told', () => {
	const opened = async (page: Page, name: string) => {
		const state = states.find((each) => each.name === name);
		if (!state) throw new Error(`there is no state ${name}`);
		await page.goto(state.path);
		await state.open(page);
	};

	test('where it can go: the site’s pages, and the steps with their state', async ({ page }) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
			- link "Refund Ready"
			- paragraph: Independent. Not CBP, not a government site.
			- navigation "Site":
			  - list:
			    - listitem:
			      - link "Guide"
			    - listitem:
			      - link "Tools"
			    - listitem:
			      - link "My progress"
			    - listitem:
			      - link "Help"
			  - link "Search"
		`);
		await expect(page.getByRole('navigation', { name: 'Steps of the guide' })).toMatchAriaSnapshot(`
			- paragraph: /1 of \\d+ tasks done/
			- list:
			  - listitem:
			    - link /Before you start \\d+ tasks/
			  - listitem:
			    - link /^Apply 1 of \\d+ done/
			  - listitem:
			    - link /^Verify \\d+ tasks/
			  - listitem:
			    - link /^Dashboard \\d+ tasks/
			  - listitem:
			    - link /^ACH refund details \\d+ tasks/
			  - listitem:
			    - link /^Keep current \\d+ tasks/
			  - listitem:
			    - link /What next \\d+ tasks/
		`);
	});

	test('a step’s checklist: each task with its reason, its state in words, and its note', async ({
		page,
	}) => {
		await opened(page, 'a task’s note and its reason');
		await box(page, /^Rehearse/).check();
		await expect(page.getByRole('article')).toMatchAriaSnapshot(`
			- heading "What to do" [level=2]
			- paragraph: Task 1 Does not apply
			- checkbox "Choose the form for one importer number or for several"
			- heading "Choose the form for one importer number or for several" [level=3]
			- 'button "Close : Choose the form for one importer number or for several" [expanded]'
			- paragraph: /CBP has an importer form/
			- textbox "Note"
			- checkbox "This does not apply to us" [checked]
			- textbox "Reason"
			- paragraph: Task 2 Done 22 Nov 2026
			- checkbox "Rehearse the ten-minute code with the Form 5106 contact" [checked]
			- heading "Rehearse the ten-minute code with the Form 5106 contact" [level=3]
			- 'button "Note or status : Rehearse the ten-minute code with the Form 5106 contact"'
			- paragraph: /If the code lapses/
			- list:
			  - listitem: /Agree on a time/
			- paragraph: Task 3 Next on this step
			- checkbox "Fill in the first screen exactly as on Form 5106"
		`);
	});

	test('that a detail will not work, and why, beside its field', async ({ page }) => {
		await opened(page, 'details with errors and advice');
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- heading "Bank" [level=2]
			- combobox "Bank country"
			- status
			- textbox "Bank name"
			- status
			- paragraph: Nine digits, from the bank’s letter. Ask for the ACH number, not the wire number.
			- textbox "Routing number" [invalid]: "071000302"
			- status:
			  - paragraph:
			    - strong: Will not work.
			  - paragraph:
			    - text: /The check digit does not fit/
			    - link "R-13"
			    - link "R-66"
			- textbox "Account number"
			- status
		`);
	});

	test('what the search found, and how many places', async ({ page }) => {
		await opened(page, 'the search with what it found');
		await expect(page.getByRole('dialog', { name: 'Search' })).toMatchAriaSnapshot(`
			- search:
			  - paragraph: /^For example/
			  - searchbox "What are you looking for?": direct deposit
			  - status: 10 places found
			  - list:
			    - listitem:
			      - link /^Set up your ACH refund details Step 4/
			    - listitem:
			      - link /^The report says our refund was rejected Help/
			  - checkbox "The / key opens this search" [checked]
			- paragraph:
			  - button "Close"
			  - link "All places as a list"
		`);
	});

	test('the progress sheet: what is done, what is next, and each task’s state', async ({
		page,
	}) => {
		await page.goto('/guide/apply/');
		await box(page, /^Choose the form/).check();
		await page.goto('/progress/');
		await expect(page.getByText(/^Done \d/).first()).toBeVisible();
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- heading "My progress" [level=1]
			- paragraph: /As of Sun 22 Nov 2026 · 1 of \\d+ tasks done/
			- paragraph:
			  - strong: "What is next:"
			  - 'link "Before you start, task 1: Confirm that your company is the importer of record"'
			- region "Share, hand over, bring in":
			  - paragraph:
			    - button "Print this sheet"
			    - button "Share as a link"
			    - button "Open a saved file"
			    - link "Name, save or clear it"
			- region /Before you start \\d+ tasks/:
			  - heading [level=2]:
			    - link "Before you start"
			  - list:
			    - listitem:
			      - link "Confirm that your company is the importer of record"
			      - text: To do
			- region /Apply 1 of \\d+ done/:
			  - list:
			    - listitem:
			      - link "Choose the form for one importer number or for several"
			      - text: Done 22 Nov 2026
			  - button /Clear this step.*Apply/
			- region "Name, save or clear it":
			  - heading "Name, save or clear it" [level=2]
			  - textbox "Name for this sheet"
			  - paragraph:
			    - link "Keep a checklist for each"
			  - heading "Save it" [level=3]
			  - paragraph:
			    - button "Save as a file"
			    - button "Save as a spreadsheet"
			    - button "Save dates to a calendar"
			  - heading "Clear it" [level=3]
			  - button "Clear everything"
		`);
	});

	test('the board: a table with named rows and columns, and what was just done', async ({
		page,
	}) => {
		await page.goto('/companies/');
		await page.getByRole('button', { name: 'Add a company' }).click();
		await page.getByLabel('Company name').fill('Acme Trading');
		await page.getByRole('button', { name: 'Add it' }).click();
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- heading "Companies" [level=1]
			- paragraph:
			  - button "Add a company" [expanded]
			- form "Add a company":
			  - textbox "Company name"
			  - textbox "Suffix"
			- search:
			  - searchbox "Find, by name, by what is next or in notes"
			  - combobox "Order"
			  - group "Show":
			    - radio "All 1" [checked]
			    - radio "Stuck 0"
			- status: 1 of 1 company
			- table "Companies, the state of each step, and what is next":
			  - rowgroup:
			    - row:
			      - columnheader "Company"
			      - columnheader "Before you start"
			      - columnheader "Apply"
			      - columnheader "Verify"
			      - columnheader "Dashboard"
			      - columnheader "ACH refund details"
			      - columnheader "Keep current"
			      - columnheader "What next"
			      - columnheader "What is next"
			      - columnheader "Due"
			      - columnheader "Who has to act"
			      - columnheader "Last change"
			  - rowgroup:
			    - row /^Acme Trading/:
			      - rowheader "Acme Trading":
			        - button "Acme Trading"
			      - cell /\\d tasks/
			      - cell /Confirm that your company is the importer of record/
			      - cell "Importer"
			      - cell "22 Nov 2026"
			- status: Acme Trading is added.
		`);
	});

	test('what the entry list check found: totals, then each finding with what to do', async ({
		page,
	}) => {
		await opened(page, 'what the entry list check found');
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- heading "What the check found" [level=2]
			- status: "Entries found: 2. In one file: 1. Rows that stay out: 2."
			- heading "Left out" [level=3]
			- region "A leading zero was lost 1 row":
			  - heading "A leading zero was lost 1 row" [level=4]
			  - term: CBP would say
			  - definition: Not 11 characters long
			  - term: What to do
			  - definition: /Take the repair/
			  - paragraph:
			    - 'button "Hide the rows : A leading zero was lost" [expanded]'
			    - 'button "Repair all: 1 : A leading zero was lost"'
			  - group "A leading zero was lost 1 row":
			    - table:
			      - rowgroup:
			        - row:
			          - columnheader "Row"
			          - columnheader "As written"
			          - columnheader "Repair"
			      - rowgroup:
			        - row:
			          - cell "3"
			          - cell "2000000014"
			          - cell:
			            - button "Repair to 02000000014"
			- heading "Refused by CBP’s published rules" [level=3]
			- region "An entry type that CAPE refuses 1 row":
			  - definition: Entry Type Not Allowed
			- region "The CAPE files":
			  - list:
			    - listitem:
			      - button "Save cape-entries-1-of-1-B76.csv"
		`);
	});
});

interface Stop {
	readonly name: string;
	/** Whether it comes after the stop before it in the page. */
	readonly inOrder: boolean;
	/** Whether it is on the screen with an outline around it. */
	readonly shown: boolean;
}

/** Runs in the page: the element that has the focus; nothing once it has left the page. */
function whereFocusIs(): Stop | undefined {
	const element = document.activeElement;
	if (element === null || element === document.body) return undefined;
	const { top, bottom, width } = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	const kept = window as { stopBefore?: Element };
	const before = kept.stopBefore;
	kept.stopBefore = element;
	return {
		name: element.outerHTML.slice(0, 120),
		inOrder: before === undefined || (before.compareDocumentPosition(element) & 4) !== 0,
		shown: width > 0 && bottom > 0 && top < innerHeight && style.outlineStyle !== 'none',
	};
}

/** Runs in the page: whether what has the focus is on the screen with an outline, once it is drawn. */
async function isFocusShown(): Promise<boolean> {
	await new Promise(requestAnimationFrame);
	const element = document.activeElement;
	if (element === null) return false;
	const { top, bottom, width } = element.getBoundingClientRect();
	const { outlineStyle } = getComputedStyle(element);
	return width > 0 && bottom > 0 && top < innerHeight && outlineStyle !== 'none';
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

/**
 * Runs in the page: what can be pressed and has something else over its first line, wherever the
 * page is scrolled to.
 */
function covered(): string[] {
	const selector = 'a[href], button, input, select, textarea, summary';
	return [...document.querySelectorAll<HTMLElement>(selector)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !element.matches(':disabled, .skip'))
		.flatMap((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const [box] = element.getClientRects();
			if (box === undefined || box.width <= 1) return [];
			const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
			if (top !== null && (element.contains(top) || label?.contains(top))) return [];
			return [
				`${top?.outerHTML.slice(0, 80) ?? 'nothing'} over ${element.outerHTML.slice(0, 120)}`,
			];
		});
}

/**
 * Runs in the page, in forced colours, where backgrounds and shadows go: controls without a border
 * or the browser's own look, and links that neither a line nor the colour of links tells from text.
 */
function unmarked(): string[] {
	const text = getComputedStyle(document.body).color;
	return [...document.querySelectorAll('main :is(a[href], button, input, select, textarea)')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => {
			const style = getComputedStyle(element);
			const edged = style.borderBottomStyle !== 'none' && style.borderBottomWidth !== '0px';
			return element.matches('a')
				? !edged && style.color === text && !style.textDecorationLine.includes('underline')
				: !edged && style.appearance === 'none';
		})
		.map((element) => element.outerHTML.slice(0, 120));
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
