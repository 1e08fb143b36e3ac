import type { Page } from 'playwright/test';
import { readCbpWords } from '../../src/guide/cbpWords.ts';
import { intl } from '../../src/i18n/intl.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { expect } from '../e2e/site.ts';

const { pattern } = await readCbpWords();
const { tag } = languageOf('xx');

/** Words that `Intl` gives, which knows no pseudo-language. */
const ofIntl = new Set([
	...Array.from({ length: 12 }, (_, place) => Date.UTC(2026, place, place + 1)).flatMap((day) =>
		(['long', 'short'] as const).flatMap((form) => [
			intl('DateTimeFormat', tag, { month: form, timeZone: 'UTC' }).format(day),
			intl('DateTimeFormat', tag, { weekday: form, timeZone: 'UTC' }).format(day),
		])
	),
	...intl('ListFormat', tag)
		.formatToParts(['1', '2'])
		.map(({ value }) => value.trim()),
]);

/** Addresses, names of files, and names in braces that a reader is told to write. */
const names =
	/\{\w+\}|https?:\/\/\S+|[\d.]+:\d+\/\S*|[\w.+-]*@[\w.-]+|[\w-]+(?:[.][\w-]+)+(?:\/[\w./#-]*)?|(?<![\w])[.]\w+/g;

/**
 * The words of a text that are in English: those with no letter accented. Short forms in capitals, what
 * has a digit and what `Intl` gives are no words. CBP's own are none where nothing can mark them.
 */
export function englishIn(text: string, marked: boolean): string[] {
	const rest = (marked ? text : text.replace(pattern, ' ')).replace(names, ' ');
	return [...rest.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
		.map(([word]) => word)
		.filter((word) => /^[A-Za-z]+$/.test(word) && /[a-z]/.test(word) && word.length > 1)
		.filter((word) => !ofIntl.has(word));
}

/** A text of a page, and whether CBP's own words in it can be marked as English. */
interface FoundText {
	readonly where: string;
	readonly text: string;
	readonly marked: boolean;
}

/** Runs in the page: all its texts that do not say that they are English, hidden ones among them. */
function textsOfPage(): FoundText[] {
	const found: FoundText[] = [];
	const skip = 'script, style, textarea, code, [lang]:not(html)';
	const where = (element: Element) => {
		const { tagName, id, className } = element;
		const named = `${tagName.toLowerCase()}${id && `#${id}`}`;
		return typeof className === 'string' && className !== '' ? `${named}.${className}` : named;
	};
	// A place that was found is told in a piece of its text, which may cut CBP's own words.
	for (const piece of document.querySelectorAll('.found-text'))
		if (!piece.closest(skip))
			found.push({ where: where(piece), text: piece.textContent, marked: false });
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { parentElement: parent, textContent: text } = texts.currentNode;
		if (text?.trim() && parent && !parent.closest(`${skip}, .found-text`))
			found.push({ where: where(parent), text, marked: !parent.closest('option, svg') });
	}
	for (const element of document.body.querySelectorAll('*'))
		for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-name']) {
			const text = element.getAttribute(name);
			if (text !== null && !element.closest(skip))
				found.push({ where: `${where(element)} ${name}`, text, marked: false });
		}
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'textarea:not(.import *), input:is([type=text], [type=search])'
	))
		found.push({ where: `${where(field)} value`, text: field.value, marked: false });
	for (const text of [
		document.title,
		...[...document.querySelectorAll('meta[name=description], meta[property^="og:"]')]
			.filter((meta) => !/locale|image$|url|type/.test(meta.getAttribute('property') ?? ''))
			.map((meta) => meta.getAttribute('content') ?? ''),
	])
		found.push({ where: 'head', text, marked: false });
	return found;
}

/** Runs in the page: what runs out of it, is cut off, or lies over another thing that can be pressed. */
function layoutFaults(): string[] {
	const faults: string[] = [];
	const called = (element: Element) => element.outerHTML.slice(0, 140);
	const shown = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) {
		const wide = [...document.body.querySelectorAll('*')].filter(
			(each) => shown(each) && each.getBoundingClientRect().right > clientWidth + 1
		);
		faults.push(`${scrollWidth} of ${clientWidth} px: ${wide.slice(-2).map(called).join(' | ')}`);
	}
	for (const element of document.body.querySelectorAll('*')) {
		if (element.clientWidth <= 1 || element.matches('input') || !shown(element)) continue;
		const { overflowX, textOverflow } = getComputedStyle(element);
		if (
			(overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') &&
			element.scrollWidth > element.clientWidth + 1
		)
			faults.push(`cut off: ${called(element)}`);
	}
	const stays = (element: Element | null): boolean =>
		element !== null &&
		(['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
			stays(element.parentElement));
	// A box and the label around it are one thing.
	// Under a dialog nothing can be pressed.
	const within = document.querySelector('dialog[open]') ?? document;
	const boxes = [...within.querySelectorAll('a[href], button, input, select, textarea, summary')]
		.filter(shown)
		// What stays in view while the page moves lies over what goes by under it.
		.filter((element) => !stays(element))
		.flatMap((element) =>
			[...element.getClientRects()]
				.filter(({ width, height }) => width > 1 && height > 1)
				.map((box) => ({ element, box }))
		);
	for (const [place, one] of boxes.entries())
		for (const other of boxes.slice(place + 1)) {
			if (one.element === other.element || one.element.contains(other.element)) continue;
			const across =
				Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down =
				Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
			if (across > 2 && down > 6)
				faults.push(`${called(one.element)} lies over ${called(other.element)}`);
		}
	return faults;
}

/** What is in English on a page that is not, each text once. */
export async function englishOn(page: Page): Promise<string[]> {
	const texts = await page.evaluate(textsOfPage);
	return [
		...new Set(
			texts.flatMap(({ where, text, marked }) => {
				const words = englishIn(text, marked);
				return words.length === 0
					? []
					: [`${where}: ${words.slice(0, 6).join(' ')} (in “${text.trim().slice(0, 60)}”)`];
			})
		),
	];
}

/** The widths that a page in longer words has to fit. */
const widths = [390, 320];

/** Expects a page as it stands to be all in its language, and to fit at every width. */
export async function expectNoFaults(page: Page, name: string): Promise<void> {
	expect.soft(await englishOn(page), `${name}: in English`).toEqual([]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect.soft(await page.evaluate(layoutFaults), `${name} at ${width} px`).toEqual([]);
	}
}

/** Expects what a page prints to be all in its language: what is there only on paper comes when it is printed. */
export async function expectNoFaultsOnPaper(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect.soft(await englishOn(page), `${name} on paper: in English`).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
}

/** Waits until the islands that come by themselves are live. */
export async function live(page: Page): Promise<void> {
	await expect(page.locator('astro-island[ssr]:is([client=load], [client=idle])')).toHaveCount(0);
}
