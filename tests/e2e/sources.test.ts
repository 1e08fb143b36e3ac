import type { Page } from 'playwright/test';
import { expect, paths, stepPaths, test } from './site.ts';

/** The lines that say who says it, in the text of a page that is read. */
const lines = (page: Page) => page.getByRole('main').locator('small.cite');

test('a step says in words who says it, how many more do, and leads to all of them', async ({
	page,
}) => {
	await page.goto('/guide/apply/');
	const paragraph = page.getByRole('main').getByText('Applying is free.');
	await expect(paragraph.locator('.cite')).toHaveText(/^Sources: CBP, \d+ more\s· A-28$/);
	await paragraph.getByRole('link', { name: 'A-28' }).click();
	await expect(page).toHaveURL('/sources/#A-28');
	await expect(
		page
			.locator('#A-28')
			.getByRole('link', { name: /cbp|CSMS/i })
			.first()
	).toBeVisible();
});

test('every line names a source, and marks with words what wants care, and nothing else', async ({
	page,
}) => {
	test.slow();
	await page.goto('/sources/');
	const marks = await page.locator('.fact').evaluateAll((facts) =>
		facts.map((fact): [string, string] => {
			const text = fact.textContent;
			const mark = /Sources disagree\./.test(text)
				? 'sources differ'
				: /Fairly well supported/.test(text)
					? 'fairly well supported'
					: /Open: one weak/.test(text)
						? 'open question'
						: '';
			return [fact.id, mark];
		})
	);
	expect(new Set(marks.map(([, mark]) => mark)).size).toBe(4);
	const wrong: string[] = [];
	for (const path of [...stepPaths, '/help/', '/glossary/', '/']) {
		await page.goto(path);
		const found = await lines(page).evaluateAll((all) =>
			all.map((line) => {
				let mark = '';
				const facts: [string, string][] = [];
				for (const each of line.querySelectorAll('b, a'))
					if (each.localName === 'b') mark = each.textContent;
					else facts.push([each.textContent, mark]);
				return { text: line.textContent, facts };
			})
		);
		expect(found.length, path).toBeGreaterThan(5);
		for (const { text, facts } of found) {
			if (!/^Sources: \S.*?(?:, \d+ more)?\s· /.test(text)) wrong.push(`${path}: ${text}`);
			for (const [id, mark] of facts)
				if (marks.find(([fact]) => fact === id)?.[1] !== mark) wrong.push(`${path}: ${id} ${mark}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('no fact stands twice in the lines of a section, and a paragraph has one line', async ({
	page,
}) => {
	for (const path of [...stepPaths, '/help/']) {
		await page.goto(path);
		const { twice, crowded } = await page.evaluate(() => {
			// A section ends at the next heading; a task, an aside and a symptom are one by themselves.
			const seen = new Map<string, number>();
			const sections: Element[] = [];
			let heading = 0;
			const repeated: string[] = [];
			for (const each of document.querySelectorAll('main :is(h2, h3, h4, small.cite a)')) {
				const own = each.closest('.task-body, .aside, .symptom') ?? document.body;
				if (each.localName !== 'a') {
					if (own !== document.body && each.localName === 'h4' && own.matches('.symptom')) continue;
					heading++;
					continue;
				}
				if (!sections.includes(own)) sections.push(own);
				const key = `${sections.indexOf(own)} ${own.matches('.aside, .symptom') ? 0 : heading} ${each.textContent}`;
				seen.set(key, (seen.get(key) ?? 0) + 1);
				if (seen.get(key) === 2) repeated.push(key);
			}
			return {
				twice: repeated,
				crowded: [...document.querySelectorAll('main :is(p, td)')].filter(
					(block) => block.querySelectorAll('small.cite').length > 1
				).length,
			};
		});
		expect(twice, path).toEqual([]);
		expect(crowded, path).toBe(0);
	}
});

test('in a wide window the line stands in the margin beside its paragraph', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/guide/ach-refunds/');
	expect(await beside(page)).toEqual([]);
});

for (const [width, name] of [
	[390, 'on a phone'],
	[768, 'on a tablet'],
] as const)
	test(`${name} the line stands below its paragraph, small, with room for a finger`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/guide/ach-refunds/');
		const paragraph = page.getByRole('main').getByText('Two arrangements have similar names.');
		const line = paragraph.locator('.cite');
		const box = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const whole = (await paragraph.boundingBox()) ?? box;
		expect(box.x).toBe(whole.x);
		expect(box.y + box.height).toBeCloseTo(whole.y + whole.height, 0);
		// Nothing of the paragraph stands beside it.
		const above = await line.evaluate((each) => {
			const range = document.createRange();
			range.setStart(each.parentElement as Element, 0);
			range.setEndBefore(each);
			return range.getBoundingClientRect().bottom <= each.getBoundingClientRect().top + 4;
		});
		expect(above).toBe(true);
		for (const link of await line.getByRole('link').all())
			expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	});

test('on paper texts keep their measure, with who says it beside them and within the sheet', async ({
	page,
}) => {
	// What Letter leaves between its margins, at 96 dots an inch.
	await page.setViewportSize({ width: 703, height: 900 });
	await page.emulateMedia({ media: 'print' });
	for (const path of [...stepPaths, '/help/']) {
		await page.goto(path);
		expect(await beside(page), path).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(703);
	}
});

test('pages that are only read cite in the same way', async ({ page }) => {
	for (const path of paths.filter((each) => !stepPaths.includes(each))) {
		await page.goto(path);
		// What a tool cites says so once its words are there.
		await expect
			.poll(async () =>
				(await lines(page).allTextContents()).filter((text) => !/^Sources: \S/.test(text))
			)
			.toEqual([]);
	}
});

/** The lines that do not stand beside the block they belong to, or lie over another. */
function beside(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll('main small.cite')]
			.filter((line) => line.checkVisibility())
			.map((line) => ({ line, box: line.getBoundingClientRect() }));
		return boxes.flatMap(({ line, box }, place) => {
			const block = line.closest('p, li, td, dd')?.getBoundingClientRect();
			const next = boxes[place + 1]?.box;
			const apart = block !== undefined && box.left > block.right;
			const inSheet = box.right <= document.documentElement.clientWidth;
			const over = next !== undefined && next.top < box.bottom - 1 && next.bottom > box.top;
			return apart && inSheet && !over ? [] : [line.textContent];
		});
	});
}
