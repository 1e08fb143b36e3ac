import { alignNames, differenceKinds, type Column, type DifferenceKind } from './nameAlignment.ts';
import { groupDifferences, settleColumns } from './nameDifferences.ts';
import { nameUnits } from './nameUnits.ts';

/** The words of each are those of the entry `name-match`. */
export const nameMatchIssues = differenceKinds;

/** How far a difference is likely to matter when CBP compares the names. */
type Matters = 'likely' | 'unknown' | 'unlikely';

/** One side of a difference. An empty text means that the other side has something more. */
export interface NamePart {
	/** The text exactly as typed. */
	readonly text: string;
	/** Where it stands in the typed text, for slice(). */
	readonly start: number;
	readonly end: number;
	/** Where a person sees it begin, counted from 1; what cannot be seen is not counted. */
	readonly at: number;
}

export interface NameDifference {
	readonly kind: DifferenceKind;
	readonly matters: Matters;
	readonly application: NamePart;
	readonly form5106: NamePart;
}

export interface MatchedNames {
	readonly equal: boolean;
	/** The first place where the names part, counted from 1 as a person sees it. */
	readonly firstAt?: number;
	/** In reading order, never overlapping. Each replaced by the other side gives the other name. */
	readonly differences: readonly NameDifference[];
}

/**
 * How strictly CBP compares is documented nowhere, so nothing but a space at either end is
 * called unlikely: it is no part of a name, and typing the name anew leaves it out. Likely is what
 * makes another name to any comparison: other letters (to a computer, a look-alike or an accented
 * letter is one), other words, another number of words, and the two that A-37 names and that change
 * a word: abbreviations such as a company form, and & for and. Case, punctuation, quotes, dashes,
 * the kind and number of spaces and invisible characters a comparison may level out or not.
 */
const matters: Readonly<Record<DifferenceKind, Matters>> = {
	letters: 'likely',
	words: 'likely',
	'company-form': 'likely',
	ampersand: 'likely',
	'look-alike': 'likely',
	accent: 'likely',
	'missing-space': 'likely',
	case: 'unknown',
	punctuation: 'unknown',
	quotes: 'unknown',
	dash: 'unknown',
	'double-space': 'unknown',
	'other-space': 'unknown',
	invisible: 'unknown',
	'leading-space': 'unlikely',
	'trailing-space': 'unlikely',
};

/**
 * Compare the name as it will be typed into the application with the name on Form 5106, character
 * by character, as both stand. It never says which side is right. Identical texts are
 * equal, all others are not, and the list of differences is complete. Where two words have little in
 * common the difference is the whole word, and stretches of more than 200 characters are one difference.
 * It cannot tell what CBP has on file, nor whether CBP heeds a difference.
 *
 * @example
 * matchNames('A & B Goods LLC', 'A and B Goods LLC');
 * // => { equal: false, firstAt: 3, differences: [{ kind: 'ampersand', matters: 'likely',
 * //      application: { text: '&', start: 2, end: 3, at: 3 },
 * //      form5106: { text: 'and', start: 2, end: 5, at: 3 } }] }
 */
export function matchNames(application: string, form5106: string): MatchedNames {
	if (application === form5106) return { equal: true, differences: [] };

	const columns = settleColumns(alignNames(nameUnits(application), nameUnits(form5106)));
	const starts = { a: findStarts(columns, 'a'), b: findStarts(columns, 'b') };
	const findPart = (text: string, side: 'a' | 'b', from: number, to: number): NamePart => {
		const start = starts[side][from];
		const end = starts[side][to];
		if (!start || !end) return { text, start: 0, end: text.length, at: 1 };
		return {
			text: text.slice(start.offset, end.offset),
			start: start.offset,
			end: end.offset,
			at: start.at,
		};
	};
	const differences = groupDifferences(columns).map(({ kind, from, to }): NameDifference => ({
		kind,
		matters: matters[kind],
		application: findPart(application, 'a', from, to),
		form5106: findPart(form5106, 'b', from, to),
	}));
	return { equal: false, firstAt: findFirst(application, form5106), differences };
}

/** Where each column begins in the text of one side, and at last where the text ends. */
function findStarts(columns: readonly Column[], side: 'a' | 'b'): { offset: number; at: number }[] {
	let offset = 0;
	let at = 1;
	const starts = columns.map((column) => {
		const start = { offset, at };
		for (const unit of column[side]) {
			offset += unit.text.length;
			at += unit.seen;
		}
		return start;
	});
	return [...starts, { offset, at }];
}

function findFirst(one: string, other: string): number {
	const others = nameUnits(other);
	let at = 1;
	for (const [index, unit] of nameUnits(one).entries()) {
		if (unit.text !== others[index]?.text) break;
		at += unit.seen;
	}
	return at;
}
