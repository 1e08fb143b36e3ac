import { plainLetter } from './lookAlikes.ts';

/** The smallest piece of a name that a comparison deals with: a character, or a run of spaces. */
export interface NameUnit {
	/** As typed. The texts of all units, joined, are the name. */
	readonly text: string;
	readonly class: 'letter' | 'space' | 'invisible' | 'quote' | 'dash' | 'ampersand' | 'sign';
	/** How many characters a person sees. */
	readonly seen: number;
	/** Without what cannot be seen. */
	readonly visible: string;
	/** With look-alike letters replaced. */
	readonly plain: string;
	/** In lower case and without accents. */
	readonly base: string;
}

/** A word that has several spellings, as the range of units that it takes up. */
export interface Abbreviated {
	readonly from: number;
	readonly to: number;
	/** The same for all spellings of one word. */
	readonly word: string;
	/** The spelling in lower case, without the full stop that may follow it. */
	readonly spelling: string;
}

// A letter belongs with the accents that follow it. U+FEFF counts as white space to a regular
// expression but cannot be seen.
const pieces = /[^\S\ufeff]+|\P{M}\p{M}*|\p{M}+/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const quotes = /^['"`\u00b4\u00ab\u00bb\u02b9\u02bc\u2018-\u201f\u2032-\u2036\u2039\u203a]$/u;
const dashes = /^[\p{Pd}\u2212]$/u;

/** Letters that carry their accent through them, which Unicode does not take apart. */
const crossed: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't' };

/** The spellings of each word, in lower case; the longest words come first. */
const spellings: readonly (readonly [word: string, pattern: string])[] = [
	['and', 'and'],
	['llc', 'limited liability company|l\\.? ?l\\.? ?c\\.?'],
	['llp', 'limited liability partnership|l\\.? ?l\\.? ?p\\.?'],
	['lp', 'limited partnership|l\\.? ?p\\.?'],
	['inc', 'incorporated|inc\\.?'],
	['corp', 'corporation|corp\\.?'],
	['co', 'company|co\\.?'],
	['ltd', 'limited|ltd\\.?'],
];

const abbreviated = new RegExp(
	`(^|[^a-z0-9])(?:${spellings.map(([, pattern]) => `(${pattern})`).join('|')})(?![a-z0-9])`,
	'g'
);

/**
 * A name cut into what a person compares. Nothing is left out.
 *
 * @example
 * nameUnits('Ab  &').map((unit) => unit.text); // => ['A', 'b', '  ', '&']
 */
export function nameUnits(name: string): NameUnit[] {
	return (name.match(pieces) ?? []).map(nameUnit);
}

/**
 * Where a name has “and”, & or an American company form such as L.L.C. or Incorporated, in reading
 * order.
 *
 * @example
 * findAbbreviated(nameUnits('A Co.')); // => [{ from: 2, to: 5, word: 'co', spelling: 'co' }]
 */
export function findAbbreviated(units: readonly NameUnit[]): Abbreviated[] {
	const seen = units.flatMap((unit, index) =>
		unit.class === 'invisible' ? [] : [{ unit, index }]
	);
	// One character for one unit, so that a place in this text is a place among the units.
	const folded = seen.map(({ unit }) => (unit.base.length === 1 ? unit.base : '\uffff')).join('');

	const words = [...folded.matchAll(abbreviated)].map((match): Abbreviated => {
		const first = match.index + (match[1]?.length ?? 0);
		const last = match.index + match[0].length - 1;
		const group = match.slice(2).findIndex((written) => written !== undefined);
		return {
			from: seen[first]?.index ?? 0,
			to: (seen[last]?.index ?? 0) + 1,
			word: spellings[group]?.[0] ?? '',
			spelling: folded.slice(first, last + 1).replace(/\.$/, ''),
		};
	});
	const signs = units.flatMap((unit, from): Abbreviated[] =>
		unit.class === 'ampersand' ? [{ from, to: from + 1, word: 'and', spelling: unit.plain }] : []
	);
	return [...words, ...signs].sort((one, other) => one.from - other.from);
}

function nameUnit(text: string): NameUnit {
	if (/^[^\S\ufeff]/.test(text))
		return { text, class: 'space', seen: [...text].length, visible: text, plain: ' ', base: ' ' };

	const visible = text.replace(unseen, '');
	const plain = plainLetter(visible);
	const letter = plain.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const base = crossed[letter] ?? letter;
	const unit = { text, seen: visible === '' ? 0 : 1, visible, plain, base };
	if (visible === '') return { ...unit, class: 'invisible' };
	if (quotes.test(visible)) return { ...unit, class: 'quote' };
	if (dashes.test(visible)) return { ...unit, class: 'dash' };
	if (plain === '&' || plain === '+') return { ...unit, class: 'ampersand' };
	return { ...unit, class: /^[\p{L}\p{N}\p{M}]/u.test(visible) ? 'letter' : 'sign' };
}
