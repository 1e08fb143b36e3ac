import { type HTMLElement, NodeType, parse, type TextNode } from 'node-html-parser';
import { isOneWord, runsOf } from '../i18n/cbpPattern.ts';
import { fill } from '../i18n/fill.ts';
import type { CbpWords } from './cbpWords.ts';

/** What has no place for a mark, or is no text. */
const unmarked = [
	'head',
	'title',
	'script',
	'style',
	'svg',
	'option',
	'textarea',
	'code',
	'template',
];

/**
 * Marks CBP's own words in a page that is not in English: their language, and what they mean in the
 * page's, in brackets behind the first of each, where the language says it. No gloss stands within an
 * island, which would take it away, nor in a link, a heading or a drawing. Takes the page's HTML, the words, what
 * each means by its id, what `lang` says of English, and how the language puts a meaning behind a word; changes nothing else in the HTML.
 */
export function markCbpWords(
	html: string,
	{ list, pattern }: CbpWords,
	glosses: Readonly<Record<string, string>>,
	lang: string,
	meaning: string
): string {
	const told = new Set<string>();
	const span = (words: string) => `<span lang="${lang}">${words}</span>`;
	const gloss = (words: string) => {
		const id = list.find((each) => each.words === words)?.id ?? '';
		const means = glosses[id];
		if (means === undefined || told.has(id)) return '';
		told.add(id);
		return fill(meaning, { means: escaped(means) });
	};
	let end = 0;
	const parts: string[] = [];
	for (const { node, glossed, bold } of textsOf(parse(html, { comment: true }))) {
		const { text } = node;
		const alone = bold && list.some(({ words }) => isOneWord(words) && words === text);
		const runs = alone ? [{ text, found: true }] : runsOf(text, pattern);
		if (!runs.some(({ found }) => found)) continue;
		const [from, to] = node.range;
		parts.push(html.slice(end, from));
		for (const run of runs)
			parts.push(
				run.found ? span(escaped(run.text)) + (glossed ? gloss(run.text) : '') : escaped(run.text)
			);
		end = to;
	}
	return parts.join('') + html.slice(end);
}

interface Text {
	readonly node: TextNode;
	readonly glossed: boolean;
	readonly bold: boolean;
}

/** The texts of a page that may be marked, in order. */
function textsOf(element: HTMLElement, glossed = true): Text[] {
	return element.childNodes.flatMap((node): Text[] => {
		if (node.nodeType === NodeType.TEXT_NODE)
			return [
				{
					node: node as TextNode,
					glossed,
					bold: element.rawTagName === 'strong' && element.childNodes.length === 1,
				},
			];
		if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
		const below = node as HTMLElement;
		const name = below.rawTagName.toLowerCase();
		if (unmarked.includes(name) || (below.hasAttribute('lang') && name !== 'html')) return [];
		return textsOf(below, glossed && !/^(?:astro-island|a|h\d|button|summary|figure)$/.test(name));
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
