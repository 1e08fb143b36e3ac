import type { Page } from 'playwright/test';
import { box, expect, stored, taskOf, test } from './site.ts';
import { keyOf } from '../storageKeys.ts';
import { axeFindings } from './axe.ts';

const apply = '/guide/apply/';
const submitted = /^Tick the authorization/;
const chosen = /^Choose the form/;

test('a ticked task is still ticked after a reload, with the day it was ticked', async ({
	page,
}) => {
	await page.goto(apply);
	await box(page, chosen).check();
	await expect(page.getByText('1 of 7 done on this step')).toBeVisible();
	await page.reload();
	await expect(box(page, chosen)).toBeChecked();
	await expect(box(page, chosen)).toHaveAccessibleDescription('Done 22 Nov 2026');
});

test('a tick can be taken back', async ({ page }) => {
	await page.goto(apply);
	await box(page, chosen).check();
	await box(page, chosen).uncheck();
	await expect(box(page, chosen)).toHaveAccessibleDescription('Next on this step');
	await page.reload();
	await expect(box(page, chosen)).not.toBeChecked();
});

test('a task stands where it is done: its number, box, reason and actions together', async ({
	page,
}) => {
	await page.goto(apply);
	const task = taskOf(page, /^Rehearse/);
	await expect(task.getByText('Task 2')).toBeVisible();
	await expect(task.getByRole('heading', { level: 3, name: /^Rehearse/ })).toBeVisible();
	await expect(task.getByText('Send that address a test email.')).toBeVisible();
});

test('the title is the label of the box', async ({ page }) => {
	await page.goto(apply);
	await expect(box(page, chosen)).toBeEnabled();
	await taskOf(page, chosen).locator('label').first().click();
	await expect(box(page, chosen)).toBeChecked();
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });
	test('the line with the title is large enough for a thumb', async ({ page }) => {
		await page.goto(apply);
		const line = await taskOf(page, chosen).locator('label').first().boundingBox();
		expect(line?.height).toBeGreaterThanOrEqual(43.5);
	});
});

test('the end of a step lists what is left on it, leads there, and says when it is done', async ({
	page,
}) => {
	await page.goto(apply);
	const end = page.getByRole('region', { name: 'What is left on this step' });
	await expect(end.getByRole('listitem')).toHaveCount(7);
	await box(page, chosen).check();
	await expect(end.getByRole('listitem')).toHaveCount(6);
	await end.getByRole('link', { name: /^Rehearse/ }).click();
	await expect(page).toHaveURL('/guide/apply/#apply.rehearsed');
	await expect(box(page, /^Rehearse/)).toBeInViewport();
	for (const each of await page.locator('.task-box input').all()) await each.check();
	await expect(end.getByRole('status')).toHaveText(
		'Nothing is left here. Your application is with CBP, and you know which mailbox the account mail will reach. Next comes Step 2: Verify.'
	);
	await expect(end.getByRole('link', { name: 'Go on to Step 2: Verify' })).toBeVisible();
});

test('while all that follows waits, the button at the end leads to what one waits for', async ({
	page,
}) => {
	const main = page.locator('.step-end .button');
	await page.goto(apply);
	await expect(main).toHaveText('Go on to Step 2: Verify');
	for (const each of await page.locator('.task-box input').all()) await each.check();
	await expect(main).toHaveText('Go to what you wait for: Account mail');
	await expect(page.getByRole('link', { name: 'Go on to Step 2: Verify' })).toBeVisible();
	await main.click();
	await expect(page).toHaveURL('/guide/verify/#verify.account-mail');
	await expect(box(page, /^Find the account mail/)).toBeInViewport();
	await expect(main).toHaveText('Go to what you wait for: Account mail');
	await box(page, /^Find the account mail/).check();
	await expect(main).toHaveText('Go on to Step 3: Dashboard');
	await page.goto('/guide/ach-refunds/');
	await expect(main).toHaveText('Go on to Step 5: Keep current');
});

test('the last page of the way leads on to one’s progress, and to the tools', async ({ page }) => {
	await page.goto('/guide/what-next/');
	const end = page.getByRole('region', { name: 'What is left on this step' });
	await end.getByRole('link', { name: 'Go on to My progress' }).click();
	await expect(page).toHaveURL('/progress/');
	await page.goBack();
	await end.getByRole('link', { name: 'Tools' }).click();
	await expect(page).toHaveURL('/tools/');
});

for (const step of ['before-you-start', 'dashboard'])
	test(`on ${step} the first that is open is marked, at its head and in the contents, and moves on with a tick`, async ({
		page,
	}) => {
		await page.goto(`/guide/${step}/`);
		const boxes = page.locator('.task-box input');
		const marks = page.locator('.contents .mark path');
		/** The places of the open tasks whose mark is like no other. */
		const marked = () =>
			marks.evaluateAll((all) => {
				const drawn = all.map((each) => each.getAttribute('d') ?? '');
				return drawn.flatMap((each, place) =>
					drawn.indexOf(each) === drawn.lastIndexOf(each) ? [place] : []
				);
			});
		await expect(boxes.nth(0)).toHaveAccessibleDescription('Next on this step');
		await expect(boxes.nth(1)).toHaveAccessibleDescription('To do');
		expect(await marked()).toEqual([0]);
		await boxes.nth(0).check();
		await expect(boxes.nth(0)).toHaveAccessibleDescription('Done 22 Nov 2026');
		await expect(boxes.nth(1)).toHaveAccessibleDescription('Next on this step');
		await expect.poll(marked, 'one is done, one is next').toEqual([0, 1]);
	});

test('a task that is not for the reader folds to its head while it is out of sight, and opens again', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByRole('radio', { name: 'Yes, one of us owns it and can sign in' }).check();
	await page.goto(apply);
	const task = taskOf(page, /^Rehearse/);
	const action = task.getByText('Send that address a test email.');
	await expect(action).toBeHidden();
	await task.getByRole('button', { name: /^Show what to do/ }).click();
	await expect(action).toBeVisible();
	await expect(box(page, /^Rehearse/)).toBeFocused();
	await page.goto(`${apply}#apply.code-received`);
	await page.reload();
	await expect(taskOf(page, /^Get the code/).getByText('Do not press')).toBeVisible();
});

test('the contents in the rail mark each task, and where one is', async ({ page }) => {
	await page.goto(apply);
	const steps = page.getByRole('navigation', { name: 'Steps of the guide' });
	const contents = steps.locator('.contents');
	await expect(contents.getByRole('link')).toHaveCount(10);
	await contents.getByRole('link', { name: 'Enter the code in ten minutes' }).click();
	await expect(page).toHaveURL('/guide/apply/#apply.code-received');
	await expect(steps.locator('[aria-current=location]')).toHaveText(
		'Enter the code in ten minutes'
	);
});

test('a step’s stop is a circle in the middle of the line, which fills and keeps number and size', async ({
	page,
}) => {
	await page.goto(apply);
	const before = await stops(page);
	expect(before.map(({ number }) => number)).toEqual(['', '1', '2', '3', '4', '5', '']);
	for (const { number, middle, line, lineEnd, digit } of before) {
		if (number !== '') expect(Math.abs(digit), `middle of ${number}`).toBeLessThanOrEqual(0.5);
		if (line !== undefined) expect(Math.abs(line - middle.x)).toBeLessThanOrEqual(0.01);
		expect(lineEnd, `the line after ${number} ends in the middle of the next stop`).toBe(0);
	}
	expect(before[1]?.filled).toBe(0);
	for (const each of await page.locator('.task-box input').all()) await each.check();
	const after = await stops(page);
	expect(after[1]?.filled).toBe(1);
	expect(after.map(({ size }) => size)).toEqual(before.map(({ size }) => size));
	expect(after[1]?.number).toBe('1');

	await box(page, chosen).uncheck();
	await expect.poll(async () => (await stops(page))[1]?.filled).toBeCloseTo(6 / 7);
});

/** How each step's stop is drawn: the middle of a number is measured on its digit, not on its line. */
function stops(page: Page) {
	return page.locator('.stop').evaluateAll((all) => {
		const context = document.createElement('canvas').getContext('2d');
		const middleOf = (stop: Element | undefined) => {
			const rim = stop?.querySelector('circle')?.getBoundingClientRect() ?? new DOMRect();
			return { x: rim.x + rim.width / 2, y: rim.y + rim.height / 2 };
		};
		return all.map((stop, place) => {
			const text = stop.querySelector('text');
			if (!context || !text) throw new Error('nothing to measure with');
			context.font = getComputedStyle(text).font;
			const { actualBoundingBoxAscent: up } = context.measureText(text.textContent);
			const before = getComputedStyle(stop, '::before');
			const { x, bottom } = stop.getBoundingClientRect();
			const middle = middleOf(stop);
			const next = all[place + 1];
			return {
				number: text.textContent,
				size: stop.querySelector('circle')?.getBoundingClientRect().width,
				middle,
				digit: Number(text.getAttribute('y')) - up / 2,
				filled: parseFloat(
					stop.querySelector('.stop-part')?.getAttribute('stroke-dasharray') ?? '0'
				),
				line: next && x + parseFloat(before.left) + parseFloat(before.borderLeftWidth) / 2,
				lineEnd: next ? Math.round(bottom - parseFloat(before.bottom) - middleOf(next).y) : 0,
			};
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('one bar stays in sight, says where one is, and opens the contents', async ({ page }) => {
		await page.goto(apply);
		await box(page, /^Get the code/).scrollIntoViewIfNeeded();
		await expect(page.locator('.bar').getByText('Step 1 of 5')).toBeInViewport();
		await page.getByRole('button', { name: 'Contents' }).tap();
		const link = page.getByRole('link', { name: 'Authorize and submit' });
		await expect(link).toBeVisible();
		await link.tap();
		await expect(link).toBeHidden();
		await expect(box(page, submitted)).toBeInViewport();
		await expect(page.locator('.bar p')).toHaveText('Step 1 of 5 Authorize and submit');
	});

	test('a press on Close closes the contents, which leave no room beside them', async ({
		page,
	}) => {
		await page.goto(apply);
		await page.getByRole('button', { name: 'Contents' }).tap();
		await page.getByRole('button', { name: 'Close', exact: true }).tap();
		await expect(page.getByRole('link', { name: 'Authorize and submit' })).toBeHidden();
	});

	test('Escape closes the contents, and the button has the focus again', async ({ page }) => {
		await page.goto(apply);
		const button = page.getByRole('button', { name: 'Contents' });
		await button.press('Enter');
		await expect(page.getByRole('link', { name: 'Choose the form', exact: true })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('link', { name: 'Choose the form', exact: true })).toBeHidden();
		await expect(button).toBeFocused();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('the contents open all the same', async ({ page }) => {
			await page.goto(apply);
			await page.getByRole('button', { name: 'Contents' }).tap();
			await page.getByRole('link', { name: 'Authorize and submit' }).tap();
			await expect(page).toHaveURL('/guide/apply/#apply.submitted');
		});
	});
});

test('the line of steps counts on every page at once', async ({ page }) => {
	await page.goto(apply);
	const steps = page.getByRole('navigation', { name: 'Steps of the guide' });
	await box(page, chosen).check();
	await expect(steps.getByRole('link', { name: 'Apply 1 of 7 done' })).toBeVisible();
	await page.goto('/about/');
	await expect(steps.getByRole('link', { name: 'Apply 1 of 7 done' })).toBeVisible();
	await expect(steps.locator('.overall')).toHaveText('1 of 48 tasks done');
});

test('home carries on at the first open task and leads right to it', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Start with what to have ready' })).toBeVisible();
	await page.goto('/guide/before-you-start/');
	for (const each of await page.getByRole('main').getByRole('checkbox').all()) await each.check();
	await page.goto(apply);
	await box(page, chosen).check();
	await page.goto('/');
	await page
		.getByRole('link', {
			name: 'Carry on: Task 2, Rehearse the ten-minute code with the Form 5106 contact',
		})
		.click();
	await expect(page).toHaveURL('/guide/apply/#apply.rehearsed');
	await expect(page.locator('#apply\\.rehearsed')).toBeInViewport();
});

test('home tells who comes back what one waits for and since when, and what is due', async ({
	page,
}) => {
	await page.goto('/guide/keep-current/');
	await box(page, /^Sign in to ACE/).check();
	await page.goto(apply);
	await box(page, submitted).check();
	await page.goto('/');
	const back = page.locator('.back-again');
	await expect(back.getByText('Account mail: waiting since today')).toBeVisible();

	await page.clock.setFixedTime(new Date('2026-12-04T12:00:00-05:00'));
	await page.reload();
	await expect(
		back.getByText('Account mail: waiting 12 days; guides say up to 14 days.')
	).toBeVisible();
	await expect(back.getByRole('link', { name: 'If it does not come' })).toHaveAttribute(
		'href',
		'/help/#no-account-mail'
	);

	await page.clock.setFixedTime(new Date('2027-01-04T12:00:00-05:00'));
	await page.reload();
	await expect(back.getByText('Due again since Fri 1 Jan 2027')).toBeVisible();
	await back.getByRole('link', { name: /^That time is over/ }).click();
	await expect(page).toHaveURL('/help/#no-account-mail');
});

test('home draws the whole way with its waits, each stop with its state and a link to its step', async ({
	page,
}) => {
	await page.goto(apply);
	await box(page, submitted).check();
	await page.goto('/');
	const way = page.getByRole('navigation', { name: 'Steps of the guide' });
	await expect(way.getByRole('listitem')).toHaveCount(10);
	await expect(way.getByRole('listitem').nth(2)).toHaveText(
		/^CBP opens the account.*two weeks.*Waiting since 22\sNov\s2026$/
	);
	await expect(way.getByRole('listitem').last()).toHaveText('Money in the bank');
	const stop = way.getByRole('listitem').nth(1);
	await expect(stop).toContainText('1 of 7 done');
	await stop.getByRole('link', { name: 'Step 1: Apply' }).click();
	await expect(page).toHaveURL(apply);
});

test('a note is kept and shown', async ({ page }) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	await task.getByRole('button', { name: /^Note or/ }).click();
	await task.getByLabel('Note', { exact: true }).fill('Ada has the <b>number</b>');
	await task.getByRole('button', { name: /^Close/ }).click();
	await expect(task.getByText('Note: Ada has the <b>number</b>')).toBeVisible();
	await page.reload();
	await expect(task.getByText('Note: Ada has the <b>number</b>')).toBeVisible();
	await page.goto('/progress/');
	await expect(page.getByText('Note: Ada has the <b>number</b>')).toBeVisible();
});

test('what opens for a note looks as fields do elsewhere', async ({ page }) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	await task.getByRole('button', { name: /^Note or/ }).click();
	await expect(task.locator('.choice')).toHaveCSS('display', 'flex');
	await expect(task.getByText('Note', { exact: true })).toHaveCSS('font-family', /Helvetica/);
});

test('on paper a step names its tasks once, where they are done', async ({ page }) => {
	await page.goto(apply);
	await expect(box(page, chosen)).toBeEnabled();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'What is left on this step' })).toBeHidden();
	await expect(box(page, chosen)).toBeVisible();
});

test('a task can be marked as not applicable, with a reason, and counts neither way', async ({
	page,
}) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	await task.getByRole('button', { name: /^Note or/ }).click();
	await task.getByRole('checkbox', { name: 'This does not apply to us' }).check();
	await task.getByLabel('Reason').fill('our broker did it');
	await task.getByRole('button', { name: /^Close/ }).click();
	await expect(task.getByText('Does not apply: our broker did it')).toBeVisible();
	await expect(page.getByText('0 of 6 done on this step')).toBeVisible();
	await page.reload();
	await expect(task.getByText('Does not apply: our broker did it')).toBeVisible();
});

test('the day of a tick can be corrected, but not to a day that has not come', async ({ page }) => {
	await page.goto(apply);
	await box(page, submitted).check();
	const task = taskOf(page, submitted);
	await task.getByRole('button', { name: /^Note or/ }).click();
	const day = task.getByLabel('Day it was done');
	await day.fill('2026-12-01');
	const told = task.getByText('This day has not come yet');
	await expect(told).toBeVisible();
	await expect(day).toHaveAttribute('aria-invalid', 'true');
	await day.fill('2026-11-20');
	await expect(told).toBeHidden();
	await expect(box(page, submitted)).toHaveAccessibleDescription('Done 20 Nov 2026');
});

test('a task that CBP answers waits since the day the one before was done', async ({ page }) => {
	await page.goto(apply);
	await box(page, submitted).check();
	await page.goto('/guide/verify/');
	await expect(box(page, /^Find the account mail/)).toHaveAccessibleDescription(
		'Waiting since 22 Nov 2026'
	);
});

test('a task that repeats is due again when its time has come', async ({ page }) => {
	await page.goto('/guide/keep-current/');
	const signIn = box(page, /^Sign in to ACE/);
	await signIn.check();
	await expect(signIn).toHaveAccessibleDescription('Done 22 Nov 2026. Again by Fri 1 Jan 2027');
	await page.clock.setFixedTime(new Date('2027-01-02T09:00:00-05:00'));
	await page.reload();
	await expect(signIn).not.toBeChecked();
	await expect(signIn).toHaveAccessibleDescription(
		'Due again since Fri 1 Jan 2027. Last done 22 Nov 2026'
	);
	await signIn.check();
	await expect(signIn).toHaveAccessibleDescription('Done 2 Jan 2027. Again by Thu 11 Feb 2027');
});

test('a tick whose facts changed since says so, and can be kept', async ({ page }) => {
	await page.goto(apply);
	await page.evaluate(
		(key) =>
			localStorage.setItem(
				key,
				'{"at":"2026-01-05T10:00:00.000Z","state":"done","on":"2026-01-05","revision":"2026-01-01"}'
			),
		keyOf('first', 'task/apply.form-chosen')
	);
	await page.reload();
	await expect(box(page, chosen)).toHaveAccessibleDescription(
		/^Done\s5\sJan\s2026 The facts changed since you ticked this/
	);
	await page.getByRole('button', { name: 'I looked; keep the tick' }).click();
	await expect(box(page, chosen)).toHaveAccessibleDescription('Done 5 Jan 2026');
	await page.reload();
	await expect(box(page, chosen)).toHaveAccessibleDescription('Done 5 Jan 2026');
});

test('everything works by keyboard alone, and the place one is at is outlined', async ({
	page,
}) => {
	await page.goto(apply);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(box(page, chosen)).toBeEnabled();
	// The last link before the first task.
	await page.getByRole('main').getByRole('link', { name: 'A-43' }).first().focus();
	await page.keyboard.press('Tab');
	await expect(box(page, chosen)).toBeFocused();
	await expect(box(page, chosen)).not.toHaveCSS('outline-style', 'none');
	await page.keyboard.press('Space');
	await expect(box(page, chosen)).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Note', { exact: true })).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.type('by keyboard');
	await page.keyboard.press('Tab');
	expect(Object.values(await stored(page)).join()).toContain('by keyboard');
});

test('a screen reader hears of each control which task it is for, what it does and how it stands', async ({
	page,
}) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	const title = 'Choose the form for one importer number or for several';
	await expect(page.getByRole('status').filter({ hasText: 'done on this step' })).toBeVisible();
	await box(page, chosen).check();
	const more = task.getByRole('button', {
		name: new RegExp(`^Note or status ?: ${title}$`),
	});
	await expect(more).toHaveAttribute('aria-expanded', 'false');
	await more.click();
	const close = task.getByRole('button', { name: new RegExp(`^Close ?: ${title}$`) });
	await expect(close).toHaveAttribute('aria-expanded', 'true');
	const part = await close.getAttribute('aria-controls');
	await expect(page.locator(`[id="${part}"]`)).toContainText('Day it was done');
	await expect(task.getByLabel('Note', { exact: true })).toHaveAccessibleDescription(
		/^Who has it, what was said\./
	);
	const day = task.getByLabel('Day it was done');
	await expect(day).toHaveAccessibleDescription(/^Correct it if you ticked later/);
	await day.fill('2026-12-01');
	await expect(day).toHaveAccessibleDescription(/This day has not come yet/);
	await task.getByRole('checkbox', { name: 'This does not apply to us' }).check();
	await expect(task.getByLabel('Reason')).toHaveAccessibleDescription(
		/^Shown on your progress sheet/
	);
});

for (const width of [360, 1440])
	test(`a page with ticks from before moves nothing when it comes alive (${width} px)`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.addInitScript((ours) => {
			const at = '2026-11-20T10:00:00.000Z';
			for (const task of ['before.importer-of-record', 'apply.form-chosen', 'keep.sign-in'])
				localStorage.setItem(
					`${ours}task/${task}`,
					JSON.stringify({ at, state: 'done', on: '2026-11-20', revision: '2026-11-22' })
				);
			localStorage.setItem(`${ours}answer/numbers`, JSON.stringify({ at, text: 'one' }));
			const moved: string[] = [];
			Object.assign(window, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as unknown as {
					hadRecentInput: boolean;
					sources: { node: Node | null }[];
				}[])
					if (!entry.hadRecentInput)
						moved.push(
							entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 60)).join(' | ')
						);
			}).observe({ type: 'layout-shift', buffered: true });
		}, keyOf('first'));
		for (const path of ['/', apply, '/guide/keep-current/#keep.sign-in']) {
			await page.goto(path);
			await expect(page.locator('.overall')).toHaveText('3 of 46 tasks done');
			if (path.startsWith('/guide/'))
				await expect(page.getByText(/^1 of \d done on this step/)).toBeVisible();
			// Two frames, so that a shift has been painted and told of.
			const moved = await page.evaluate(
				() =>
					new Promise<unknown>((tell) =>
						requestAnimationFrame(() =>
							requestAnimationFrame(() => tell((window as unknown as { moved: string[] }).moved))
						)
					)
			);
			expect(moved, path).toEqual([]);
		}
	});

test('ticking moves nothing above what is left, and hydration neither', async ({ page }) => {
	await page.goto(apply);
	const end = page.getByRole('heading', { name: 'What is left on this step' });
	const top = () => end.evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
	const before = await top();
	await expect(box(page, chosen)).toBeEnabled();
	await box(page, chosen).check();
	expect(await top()).toBe(before);
});

test.describe('when a part of the page cannot be fetched', () => {
	test.use({ allowErrors: /Failed to load resource|net::ERR_FAILED/ });

	test('a task says that its note cannot be shown, and its box goes on working', async ({
		page,
	}) => {
		await page.route('**/TaskDetails*', (route) => route.abort());
		await page.goto(apply);
		await page.getByRole('button', { name: /^Note or status.*Choose the form/ }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
		await box(page, chosen).check();
		await expect(box(page, chosen)).toHaveAccessibleDescription('Done 22 Nov 2026');
	});

	test('a task that is not for the reader says so as soon as the words for it come', async ({
		page,
	}) => {
		await page.goto('/');
		await page.evaluate(
			([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
			[
				keyOf('first', 'answer/account'),
				JSON.stringify({ at: '2026-11-20T12:00:00.000Z', text: 'own' }),
			]
		);
		const address = '**/otherStates*';
		await page.route(address, (route) => route.abort());
		await page.goto(apply);
		await expect(box(page, chosen)).toHaveAccessibleDescription(/could not be loaded/);
		await box(page, chosen).check();
		await expect(box(page, chosen)).toHaveAccessibleDescription('Done 22 Nov 2026');
		await box(page, chosen).uncheck();
		await page.unroute(address);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(box(page, chosen)).toHaveAccessibleDescription(/^Not for you/);
	});
});

test('with several companies every page names the one that it shows, and leads to the others', async ({
	page,
}) => {
	const label = (text: string) => JSON.stringify({ at: '2026-11-20T12:00:00.000Z', text });
	await page.goto(apply);
	await page.evaluate(
		(items) => {
			for (const [key, value] of items) localStorage.setItem(key, value);
		},
		[
			[keyOf('first', 'label'), label('Example Widgets')],
			[keyOf('k3v9qd', 'label'), label('Northern Imports')],
		] as const
	);
	const steps = page.getByRole('navigation', { name: 'Steps of the guide' });
	for (const path of ['/', apply, '/about/']) {
		await page.goto(path);
		await expect(steps.getByText('Company shown: Example Widgets')).toBeVisible();
	}
	await expect(steps.getByRole('link', { name: 'Example Widgets' })).toHaveAttribute(
		'href',
		'/companies/'
	);
});

test('someone with one company never reads the word in the line of steps', async ({ page }) => {
	await page.goto(apply);
	await box(page, chosen).check();
	await expect(
		page.getByRole('navigation', { name: 'Steps of the guide' }).getByText(/compan/i)
	).toHaveCount(0);
});

test('a browser that is never idle makes the boxes live all the same', async ({ page }) => {
	await page.addInitScript(() => {
		window.requestIdleCallback = (callback, { timeout } = {}) =>
			timeout === undefined
				? 0
				: Number(setTimeout(callback, timeout, { didTimeout: true, timeRemaining: () => 0 }));
	});
	for (const path of ['/', '/guide/apply/', '/details/']) {
		await page.goto(path);
		await expect(page.locator('astro-island[client="idle"][ssr]')).toHaveCount(0);
	}
	await page.goto('/guide/apply/');
	await box(page, /^Choose the form/).check();
	await expect(page.locator('astro-island[client="idle"]')).not.toHaveCount(0);
});

test.describe('what is being typed', () => {
	const ways = {
		'the page is loaded again': (page: Page) => page.reload(),
		'one goes back': (page: Page) => page.goBack(),
		'another address is typed': (page: Page) => page.goto('/glossary/'),
		'the tab is closed': (page: Page) => page.close({ runBeforeUnload: true }),
	} as const;

	for (const [name, leave] of Object.entries(ways))
		test(`is kept when ${name}, without leaving the field first`, async ({ page, context }) => {
			await page.goto('/guide/verify/');
			await page.goto('/guide/apply/');
			const task = taskOf(page, chosen);
			await task.getByRole('button', { name: /^Note or/ }).click();
			await task.getByLabel('Note', { exact: true }).pressSequentially('Ada has it');
			await leave(page);
			const after = await context.newPage();
			await after.goto('/guide/apply/');
			await expect(taskOf(after, chosen).getByText('Note: Ada has it')).toBeVisible();
		});

	test('is kept at a pause, so that a crash costs little', async ({ page }) => {
		await page.goto('/guide/apply/');
		const task = taskOf(page, chosen);
		await task.getByRole('button', { name: /^Note or/ }).click();
		await task.getByLabel('Note', { exact: true }).pressSequentially('Ada has it');
		await expect
			.poll(async () =>
				Object.entries(await stored(page))
					.filter(([key]) => key.startsWith(`${keyOf('first')}note/apply.form-chosen/`))
					.map(([, value]) => value)
					.join()
			)
			.toContain('Ada has it');
		await expect(task.getByLabel('Note', { exact: true })).toBeFocused();
	});

	test('is kept as the reason why a task does not apply, and as the name of the sheet', async ({
		page,
	}) => {
		await page.goto('/guide/apply/');
		const task = taskOf(page, chosen);
		await task.getByRole('button', { name: /^Note or/ }).click();
		await task.getByLabel('This does not apply to us').check();
		await task.getByLabel('Reason').pressSequentially('Our broker does it');
		await page.goto('/progress/');
		await expect(page.getByText('Our broker does it')).toBeVisible();
		await page.getByLabel('Name for this sheet').pressSequentially('Example Widgets');
		await page.reload();
		await expect(page.getByLabel('Name for this sheet')).toHaveValue('Example Widgets');
	});

	test('in two tabs at the same note loses neither text', async ({ context }) => {
		const pages = [await context.newPage(), await context.newPage()];
		for (const page of pages) {
			await page.goto('/guide/apply/');
			await taskOf(page, chosen)
				.getByRole('button', { name: /^Note or/ })
				.click();
		}
		const tasks = pages.map((page) => taskOf(page, chosen));
		// Both are typed before either is written.
		await Promise.all(
			tasks.map((task, place) => task.getByLabel('Note', { exact: true }).fill(`from tab ${place}`))
		);
		for (const task of tasks) {
			const fields = task.getByRole('textbox', { name: /^Note [12] of 2$/ });
			await expect(fields).toHaveCount(2);
			await expect
				.poll(async () =>
					(await Promise.all([fields.nth(0).inputValue(), fields.nth(1).inputValue()])).sort()
				)
				.toEqual(['from tab 0', 'from tab 1']);
		}
	});
});

test('a task waits for somebody until that is ended or it is done, and another is next meanwhile', async ({
	page,
}) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	await task.getByRole('button', { name: /^Note or/ }).click();
	const whom = task.getByLabel('Waiting for', { exact: true });
	await whom.fill('the bank');
	await whom.blur();
	await expect(task.getByText('Waiting for the bank since 22 Nov 2026')).toBeVisible();
	const until = task.getByLabel('Answer expected by (optional)');
	await until.fill('2026-11-20');
	await expect(until).toHaveAccessibleDescription(/before the wait began/);
	await until.fill('2026-12-04');
	await expect(
		task.getByText('Waiting for the bank since 22 Nov 2026, answer expected by Fri 4 Dec 2026')
	).toBeVisible();
	await task.getByLabel('Since', { exact: true }).fill('2026-11-16');
	expect(await axeFindings(page)).toEqual([]);

	await page.goto('/');
	await expect(page.getByText('Waiting for the bank since 16 Nov 2026:')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Carry on/ })).not.toHaveAttribute(
		'href',
		/apply\.form-chosen$/
	);
	await page.goto('/progress/');
	await expect(
		page.getByText('Waiting for the bank since 16 Nov 2026, answer expected by Fri 4 Dec 2026')
	).toBeVisible();

	await page.goto(apply);
	await taskOf(page, chosen)
		.getByRole('button', { name: /^Note or/ })
		.click();
	await page.getByRole('button', { name: 'I wait no longer' }).click();
	await expect(page.getByLabel('Waiting for', { exact: true })).toBeFocused();
	await expect(taskOf(page, chosen).getByText(/^Waiting for the bank/)).toHaveCount(0);
});

test('a note has one field until somebody adds another; each can be corrected, removed and put back', async ({
	page,
}) => {
	await page.goto(apply);
	const task = taskOf(page, chosen);
	await task.getByRole('button', { name: /^Note or/ }).click();
	await expect(task.getByRole('button', { name: 'Add another note' })).toHaveCount(0);
	await task.getByLabel('Note', { exact: true }).fill('Ada has it');
	await task.getByLabel('Note', { exact: true }).blur();
	await expect(task.getByLabel('Your name')).toHaveCount(0);
	await task.getByRole('button', { name: 'Add another note' }).click();
	const second = task.getByLabel('Note 2 of 2');
	await expect(second).toBeFocused();
	await task.getByLabel('Your name').fill('Grace');
	await second.fill('Called the bank');
	await second.blur();
	await expect(second).toHaveAccessibleDescription(/Written 22\sNov\s2026 by Grace/);
	expect(await axeFindings(page)).toEqual([]);
	await task.getByRole('button', { name: 'Remove Note 1 of 2' }).click();
	await expect(task.getByLabel('Note', { exact: true })).toHaveValue('Called the bank');
	await task.getByRole('button', { name: 'Undo' }).click();
	await expect(task.getByRole('textbox', { name: /^Note \d of 2$/ })).toHaveCount(2);
	await page.reload();
	await expect(taskOf(page, chosen).getByText('Note: Ada has it')).toBeVisible();
	await expect(taskOf(page, chosen).getByText('Note: Called the bank')).toBeVisible();
	await page.goto('/progress/');
	await expect(page.getByText('Note by Grace, 22 Nov 2026: Called the bank')).toBeVisible();
	await expect(page.getByText('Note, 22 Nov 2026: Ada has it')).toBeVisible();
});

test('a company that another tab deleted is said to be, and comes back whole with a tick', async ({
	context,
}) => {
	const [page, other] = [await context.newPage(), await context.newPage()];
	await page.goto(apply);
	await page.evaluate((key) => {
		const at = '2026-11-20T12:00:00.000Z';
		localStorage.setItem(`${key}label`, JSON.stringify({ at, text: 'Acme' }));
		localStorage.setItem(`${key}note/apply.submitted/k3v9qd`, JSON.stringify({ at, text: 'Ada' }));
		localStorage.setItem('refund-ready/shown', 'k3v9qd');
	}, keyOf('k3v9qd'));
	await page.evaluate((key) => {
		const at = '2026-11-20T12:00:00.000Z';
		localStorage.setItem(`${key}label`, JSON.stringify({ at, text: 'Zebra' }));
	}, keyOf('m4w8re'));
	await page.reload();
	await expect(page.getByText('Note: Ada')).toBeVisible();
	await other.goto('/404.html');
	await other.evaluate((start) => {
		for (const key of Object.keys(localStorage))
			if (key.startsWith(start)) localStorage.removeItem(key);
	}, keyOf('k3v9qd'));
	await expect(page.getByText('This company was deleted in another tab.')).toBeVisible();
	await box(page, chosen).check();
	await expect(page.getByText('This company was deleted in another tab.')).toBeHidden();
	await expect(page.getByText('Note: Ada')).toBeVisible();
	expect(Object.keys(await stored(page))).toEqual(
		expect.arrayContaining([keyOf('k3v9qd', 'label'), keyOf('k3v9qd', 'task/apply.form-chosen')])
	);
});
