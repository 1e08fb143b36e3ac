import { isScalar, parseDocument } from 'yaml';
import { type MdastNode, mdxToMdast } from 'satteri';
import { type CbpWords, cbpWordsIn } from '../src/guide/cbpWords.ts';
import { textsIn } from '../src/guide/parts.ts';
import type { Structure } from '../src/guide/structures.ts';
import { isTextAttribute } from '../src/guide/tags.ts';
import { runsOf } from '../src/i18n/cbpPattern.ts';

/** Letters with a mark that comes off again, so that a search without marks still compares them. */
const marked = new Map(
	Object.entries({
		a: 'á',
		b: 'ḃ',
		c: 'ç',
		d: 'ḋ',
		e: 'é',
		f: 'ḟ',
		g: 'ĝ',
		h: 'ĥ',
		i: 'î',
		j: 'ĵ',
		k: 'ķ',
		l: 'ļ',
		m: 'ṁ',
		n: 'ñ',
		o: 'ô',
		p: 'ṗ',
		q: 'q̇',
		r: 'ŕ',
		s: 'š',
		t: 'ţ',
		u: 'û',
		v: 'ṽ',
		w: 'ŵ',
		x: 'ẋ',
		y: 'ý',
		z: 'ž',
	}).flatMap(([plain, letter]) => [
		[plain, letter],
		[plain.toUpperCase(), letter.toUpperCase()],
	])
);

/**
 * What stands in every language as it is: names to be filled in, tags, code, addresses, names of
 * files and their endings, ids of facts and other signs with a digit in them, and short forms in capitals, which are names
 * (ACE) or show the form of a number (NNN-NN).
 */
const untouched = new RegExp(
	`(${[
		'\\{[^}]*\\}',
		'<[^>]*>',
		'`[^`]*`',
		'&#?\\w+;',
		'https?://[^\\s)”]+',
		'[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
		'[\\w-]+(?:[.][\\w-]+)+(?:/[\\w./-]*)?',
		'(?<!\\w)\\.[a-z]{2,4}\\b',
		'\\b[A-Z]-\\d+\\b',
		'\\p{L}*\\p{N}[\\p{L}\\p{N}]*',
		'\\b[A-Z]{2,}\\b',
	].join('|')})`,
	'gu'
);

/**
 * A text in the pseudo-language: its letters accented, two fifths longer, so that its words are too.
 * What is no word, and CBP's own words, stay as they are. Takes how long it may be.
 *
 * @example
 * pseudoText('Open {tab}', cbpWords); // => 'ÔôṗṗééñÑ {tab}'
 */
export function pseudoText(
	text: string,
	cbpWords: CbpWords,
	most = Infinity,
	bold = false
): string {
	if (bold && cbpWordsIn(text, cbpWords, true).includes(text)) return text;
	const pieces = runsOf(text, cbpWords.pattern).flatMap((run) =>
		run.found ? [run] : runsOf(run.text, untouched)
	);
	const words = pieces.filter(({ found }) => !found).map((piece) => piece.text);
	const letters = [...words.join('')].filter((letter) => marked.has(letter)).length;
	const more = Math.max(0, Math.min(Math.round(text.length * 0.4), letters, most - text.length));
	let place = 0;
	const accented = (letter: string) => {
		const own = marked.get(letter);
		if (own === undefined) return letter;
		const twice = Math.floor(((place + 1) * more) / letters) > Math.floor((place * more) / letters);
		place++;
		return twice ? own + own.toLowerCase() : own;
	};
	return pieces
		.map((piece) => (piece.found ? piece.text : [...piece.text].map(accented).join('')))
		.join('');
}

/** A YAML file in the pseudo-language. Takes its structure, which tells its texts from its ids. */
export function pseudoYaml(
	text: string,
	structure: Structure | undefined,
	cbpWords: CbpWords
): string {
	const document = parseDocument(text);
	for (const { path, text: words, most } of textsIn(document.toJS(), structure)) {
		const node = document.getIn(path, true);
		// A text that is named twice by an anchor would be changed twice; there is none.
		if (isScalar(node)) node.value = pseudoText(words, cbpWords, most);
	}
	return document.toString({ lineWidth: 0 });
}

/** A text in MDX in the pseudo-language: its head, its words, and the attributes that are texts. */
export function pseudoMdx(
	text: string,
	structure: Structure | undefined,
	cbpWords: CbpWords
): string {
	const [fences = '', head = ''] = /^---\n([\s\S]*?)^---$/m.exec(text) ?? [];
	const body = text.slice(fences.length);
	// MDX takes braces for code, which a number's name need not be: {sign-in-days}.
	const asCode = body.replace(/\{[\w-]+\}/g, (name) => name.replaceAll('-', '_'));
	const changes = placesOf(mdxToMdast(asCode), asCode).map(({ from, to, bold }) => ({
		from,
		to,
		by: pseudoText(body.slice(from, to), cbpWords, undefined, bold),
	}));
	let end = 0;
	const parts = changes.flatMap(({ from, to, by }) => {
		const before = body.slice(end, from);
		end = to;
		return [before, by];
	});
	return `---\n${pseudoYaml(head, structure, cbpWords)}---${parts.join('')}${body.slice(end)}`;
}

/** Where a text stands in a file. */
interface TextPlace {
	readonly from: number;
	readonly to: number;
	/** Whether it is all that stands in bold. */
	readonly bold: boolean;
}

/** Where the texts of a text in MDX stand, in order. */
function placesOf(node: MdastNode, body: string, bold = false): TextPlace[] {
	const from = node.position?.start.offset ?? 0;
	if (node.type === 'text') return [{ from, to: node.position?.end.offset ?? from, bold }];
	const alone = node.type === 'strong' && node.children.length === 1;
	const below =
		'children' in node ? node.children.flatMap((each) => placesOf(each, body, alone)) : [];
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return below;
	const attributes = node.attributes.flatMap((attribute) => {
		if (!('name' in attribute) || !isTextAttribute(attribute.name)) return [];
		const { name, value } = attribute;
		if (typeof value !== 'string') return [];
		const at = body.indexOf(`${name}="${value}"`, from) + name.length + 2;
		return [{ from: at, to: at + value.length, bold: false }];
	});
	return [...attributes, ...below];
}
