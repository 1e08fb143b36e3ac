import type { Page } from 'playwright/test';
import { readCbpWords, readGlosses } from '../../src/guide/cbpWords.ts';
import { readFactsInWords } from '../../src/guide/factsInWords.ts';
import { intl } from '../../src/i18n/intl.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { pairedTexts } from '../../src/guide/pairedTexts.ts';
import { filesOf } from '../../src/guide/untranslated.ts';
import { drawingFaults } from '../e2e/drawingFaults.ts';
import { expect } from '../e2e/site.ts';
import { second } from './site.ts';

const { pattern } = await readCbpWords();
const { tag } = second;

/** Words that `Intl` gives, which knows no pseudo-language. */
const ofIntl = new Set([
	// Each month, and on the way each weekday.
	...Array.from({ length: 84 }, (_, place) =>
		Date.UTC(2026, place % 12, 1 + Math.floor(place / 12))
	).flatMap((day) =>
		(['long', 'short'] as const).flatMap((form) => [
			intl('DateTimeFormat', tag, { month: form, timeZone: 'UTC' }).format(day),
			intl('DateTimeFormat', tag, { weekday: form, timeZone: 'UTC' }).format(day),
		])
	),
	...intl('ListFormat', tag)
		.formatToParts(['1', '2'])
		.map(({ value }) => value.trim()),
]);

/**
 * In a language of other letters: the words that its texts have in Latin ones, such as names of
 * programs. What is English on a page and in none of its texts did not come from them.
 */
const ofTexts = new Set(
	second.unspaced
		? [
				...(
					await Promise.all(filesOf(defaultLanguage).map((path) => pairedTexts(path, second.id)))
				).flatMap((texts) => texts.map(({ own = '' }) => own)),
				...Object.values((await readFactsInWords(second.id)).data),
				...Object.values((await readGlosses(second.id)).data),
			].flatMap((own = '') => own.match(/[A-Za-z]+/g) ?? [])
		: []
);

/** Addresses, names of files, and names in braces that a reader is told to write. */
const names =
	/\{\w+\}|https?:\/\/\S+|[\d.]+:\d+\/\S*|[\w.+-]*@[\w.-]+|[\w-]+(?:[.][\w-]+)+(?:\/[\w./#-]*)?|(?<![\w])[.]\w+/g;

/**
 * The words of a text that are in English: those with no letter accented. Short forms in capitals, what
 * has a digit and what `Intl` gives are no words. CBP's own are none where nothing can mark them. Of a
 * language in Latin letters other than the pseudo-language, letters do not tell.
 */
export function englishIn(text: string, marked: boolean): string[] {
	if (!second.forTests && !second.unspaced) return [];
	const rest = (marked ? text : text.replace(pattern, ' ')).replace(names, ' ');
	return [...rest.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
		.map(([word]) => word)
		.filter((word) => /^[A-Za-z]+$/.test(word) && /[a-z]/.test(word) && word.length > 1)
		.filter((word) => !ofIntl.has(word) && !ofTexts.has(word));
}

/** A text of a page, and whether CBP's own words in it can be marked as English. */
interface FoundText {
	readonly where: string;
	readonly text: string;
	readonly marked: boolean;
}

/** Runs in the page: its texts that have an English word and do not say so, hidden ones among them. */
function textsOfPage(): FoundText[] {
	const found: FoundText[] = [];
	// First of all: most texts of a page have none, and what comes after takes its time.
	const mayBeEnglish = (text: string | null): text is string =>
		text !== null &&
		/(?<![\p{L}\p{M}\p{N}])(?=[A-Z]*[a-z])[A-Za-z]{2,}(?![\p{L}\p{M}\p{N}])/u.test(text);
	const skip = 'script, style, textarea, code, [lang]:not(html)';
	const where = (element: Element) => {
		const { tagName, id, className } = element;
		const named = `${tagName.toLowerCase()}${id && `#${id}`}`;
		return typeof className === 'string' && className !== '' ? `${named}.${className}` : named;
	};
	// A place that was found is told in a piece of its text, which may cut CBP's own words.
	for (const piece of document.querySelectorAll('.found-text'))
		if (mayBeEnglish(piece.textContent) && !piece.closest(skip))
			found.push({ where: where(piece), text: piece.textContent, marked: false });
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { parentElement: parent, textContent: text } = texts.currentNode;
		if (mayBeEnglish(text) && parent && !parent.closest(`${skip}, .found-text`))
			found.push({ where: where(parent), text, marked: !parent.closest('option, svg') });
	}
	for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-name'])
		for (const element of document.body.querySelectorAll(`[${name}]`)) {
			const text = element.getAttribute(name);
			if (mayBeEnglish(text) && !element.closest(skip))
				found.push({ where: `${where(element)} ${name}`, text, marked: false });
		}
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'textarea:not(.import *), input:is([type=text], [type=search])'
	))
		if (mayBeEnglish(field.value))
			found.push({ where: `${where(field)} value`, text: field.value, marked: false });
	for (const text of [
		document.title,
		...[...document.querySelectorAll('meta[name=description], meta[property^="og:"]')]
			.filter((meta) => !/locale|image$|url|type/.test(meta.getAttribute('property') ?? ''))
			.map((meta) => meta.getAttribute('content') ?? ''),
	])
		if (mayBeEnglish(text)) found.push({ where: 'head', text, marked: false });
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
		// In this order: few elements hold more than they show, and to ask for styles takes long.
		if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) continue;
		if (element.matches('input') || !shown(element)) continue;
		const { overflowX, textOverflow } = getComputedStyle(element);
		// The board on paper has one line a company; its dots say that there is more.
		if (textOverflow === 'ellipsis' && matchMedia('print').matches) continue;
		if (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis')
			faults.push(`cut off: ${called(element)}`);
	}
	const known = new Map<Element, boolean>();
	const stays = (element: Element | null): boolean => {
		if (element === null) return false;
		const before = known.get(element);
		if (before !== undefined) return before;
		const answer =
			['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
			stays(element.parentElement);
		known.set(element, answer);
		return answer;
	};
	// Under a dialog nothing can be pressed.
	const within = document.querySelector('dialog[open]') ?? document;
	const boxes = [
		...within.querySelectorAll('a[href], button, input, select, textarea, summary, h3 label'),
	]
		.filter(shown)
		// What stays in view while the page moves lies over what goes by under it.
		.filter((element) => !stays(element))
		.flatMap((element) =>
			[...element.getClientRects()]
				.filter(({ width, height }) => width > 1 && height > 1)
				.map((box) => ({ element, box }))
		)
		.sort((one, other) => one.box.top - other.box.top);
	for (const [place, one] of boxes.entries())
		for (let next = place + 1; next < boxes.length; next++) {
			const other = boxes[next];
			// Each further one begins lower still.
			if (!other || other.box.top >= one.box.bottom - 6) break;
			const across =
				Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
			if (across <= 2 || down <= 6) continue;
			// A box and the label around it are one thing.
			if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
			faults.push(`${called(one.element)} lies over ${called(other.element)}`);
		}
	return faults;
}

/** All that is wrong with the layout of a page as it stands. */
async function layoutFaultsOn(page: Page): Promise<string[]> {
	return [...(await page.evaluate(layoutFaults)), ...(await page.evaluate(drawingFaults))];
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

/** The widths that a page in longer words has to fit, and that of a sheet of paper between its margins. */
const widths = [390, 320];
const paper = 700;

const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

/** Expects a page as it stands to be all in its language, and to fit at every width. */
export async function expectNoFaults(page: Page, name: string): Promise<void> {
	expect.soft(await englishOn(page), `${name}: in English`).toEqual([]);
	// The width that it has comes first: to lay a page out anew takes longest.
	const now = page.viewportSize()?.width;
	for (const width of [...widths].sort((one, other) => +(other === now) - +(one === now))) {
		if (width !== page.viewportSize()?.width) await setWidth(page, width);
		expect.soft(await layoutFaultsOn(page), `${name} at ${width} px`).toEqual([]);
	}
}

/**
 * Expects what a page prints to be all in its language, and to fit a sheet: what is there only on
 * paper comes when it is printed.
 */
export async function expectNoFaultsOnPaper(page: Page, name: string): Promise<void> {
	const before = page.viewportSize()?.width ?? paper;
	await page.emulateMedia({ media: 'print' });
	await setWidth(page, paper);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect.soft(await englishOn(page), `${name} on paper: in English`).toEqual([]);
	expect.soft(await layoutFaultsOn(page), `${name} on paper`).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
	await setWidth(page, before);
}

/** Waits until the islands that come by themselves are live, and what they do once they are is done. */
export async function live(page: Page): Promise<void> {
	await expect(page.locator('astro-island[ssr]:is([client=load], [client=idle])')).toHaveCount(0);
	// Preact runs effects in a task after the next frame.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
