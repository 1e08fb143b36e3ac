import { announcedLength, asWritten, headLength, isSound, withLostEnd } from './linkLetters.ts';

/** A run of letters that a link can have. */
interface Piece {
	readonly text: string;
	/** Its line, counted from where the link begins, without those that have no letters. */
	readonly line: number;
	/** Its place in the line, from 0. */
	readonly place: number;
	/** Whether nothing else stands in its line, and no empty line above that. */
	readonly alone: boolean;
	/** Whether it ends its line, without a bracket or a full stop. */
	readonly last: boolean;
}

/** What is left to spend on a text; it is counted down. */
export interface Tries {
	/** In letters that are looked at, or of which the check is computed. */
	letters: number;
}

/** A link put together from its pieces: what stands after its version, and whether the check fits. */
interface PutTogether {
	readonly letters: string;
	readonly sound: boolean;
}

const mostPieces = 3000;
/** How many lines may stand between two parts of a link. */
const mostBetween = 5;
/** How many checks a link in a text is worth. */
const mostTries = 600;
/** How many pieces are looked at for a link in a text. */
const mostSteps = 5000;
/** What looking at a piece costs, in letters. */
const stepCost = 10;

/**
 * Puts together a link that stands in a text from `text` on, its version left out, where mail or a
 * person broke it: in lines, with words between them, with a word glued to its end. What goes
 * together is what the check in the link's own head fits. Where nothing fits, what stands there
 * unbroken, with lines after it that hold nothing else.
 */
export function putTogether(text: string, tries: Tries): PutTogether {
	const pieces = tries.letters > 0 ? piecesOf(text) : [];
	tries.letters -= text.length;
	/** The first piece of each line. */
	const starts = pieces.flatMap(({ place }, index) => (place === 0 ? [index] : []));
	let left = mostTries;
	let steps = mostSteps;
	// Almost always the parts follow each other: first without a word between them, then with one,
	// then with several.
	for (let detours = 0; detours <= 3; detours++)
		for (const sameLine of [false, true]) {
			const found = follow('', -1, detours, sameLine, false);
			if (found !== undefined) return { letters: found, sound: true };
		}
	left = mostTries / 10;
	const ended = follow('', -1, 0, false, true) ?? follow('', -1, 1, false, true);
	if (ended !== undefined) return { letters: ended, sound: true };
	return { letters: unbroken(pieces), sound: false };

	/**
	 * The whole link that begins with `begun`, which ends with a piece. `detours` are how often
	 * another than the next piece follows; `ends` looks for links that lost their end instead.
	 */
	function follow(
		begun: string,
		from: number,
		detours: number,
		sameLine: boolean,
		ends: boolean
	): string | undefined {
		let letters = begun;
		let at = from;
		let whole: number | undefined;
		while (left > 0 && steps-- > 0 && tries.letters > 0) {
			tries.letters -= stepCost;
			whole ??= wholeLength(letters);
			if (whole !== undefined && letters.length >= whole)
				return ends || detours > 0 ? undefined : fitting(letters.slice(0, whole));
			if (whole !== undefined && ends) {
				const found = endOf(letters, whole);
				if (found !== undefined) return found;
			}
			const [next, ...others] = nextPieces(at, sameLine, detours > 0);
			for (const other of others) {
				const text = letters + (pieces[other]?.text ?? '');
				const found = follow(text, other, detours - 1, sameLine, ends);
				if (found !== undefined) return found;
			}
			const piece = next === undefined ? undefined : pieces[next];
			if (next === undefined || piece === undefined) return undefined;
			letters += piece.text;
			at = next;
		}
		return undefined;
	}

	function fitting(letters: string): string | undefined {
		left--;
		tries.letters -= letters.length;
		const [head, data] = [letters.slice(0, headLength), letters.slice(headLength)];
		return isSound(head, data) ? head + asWritten(data) : undefined;
	}

	function endOf(letters: string, whole: number): string | undefined {
		if (whole - letters.length > 3) return undefined;
		left--;
		tries.letters -= letters.length * 64;
		const head = letters.slice(0, headLength);
		const data = withLostEnd(head, letters.slice(headLength));
		return data === undefined ? undefined : head + data;
	}

	/** Pieces that may follow one, the likeliest first, or that one alone. */
	function nextPieces(at: number, sameLine: boolean, all: boolean): number[] {
		if (at < 0) return [0];
		const { line } = pieces[at] ?? { line: 0 };
		const beside = pieces[at + 1]?.line === line ? [at + 1] : [];
		const below = starts
			.slice(line + 1, all ? line + 2 + mostBetween : line + 2)
			.flatMap((start) => (pieces[start + 1]?.place === 1 ? [start, start + 1] : [start]));
		return sameLine ? [...beside, ...below] : [...below, ...beside];
	}
}

/** How many letters a link that begins so has; `undefined` before its head is there. */
function wholeLength(letters: string): number | undefined {
	if (letters.length < headLength) return undefined;
	return headLength + (announcedLength(letters.slice(0, headLength)) ?? 0);
}

/** The runs of letters that follow, up to where the link can no longer go on. */
function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let line = 0;
	let gap = false;
	for (const written of text.split(/\r\n?|[\n\u2028\u2029]/)) {
		const runs = written.match(/[\w-]+/g) ?? [];
		if (runs.length === 0) {
			// The link begins in the first one; a line of nothing but marks is as good as none.
			if (line === 0) break;
			gap = true;
			continue;
		}
		const alone = !gap && runs.length === 1 && /^[>|\s]*[\w-]+\s*$/.test(written);
		const open = /[\w-]\s*$/.test(written);
		for (const [place, run] of runs.entries())
			pieces.push({ text: run, line, place, alone, last: open && place === runs.length - 1 });
		gap = false;
		line++;
		if (pieces.length > mostPieces) break;
	}
	return pieces;
}

function unbroken(pieces: readonly Piece[]): string {
	const end = pieces.findIndex(
		({ line, alone }, place) => place > 0 && !(alone && line === place && pieces[place - 1]?.last)
	);
	return (end < 0 ? pieces : pieces.slice(0, end)).map(({ text }) => text).join('');
}
