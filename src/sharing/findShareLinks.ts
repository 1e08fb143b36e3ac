import { announcedLength, headLength, longestLink } from './linkLetters.ts';
import { mailReadings } from './mailReadings.ts';
import { putTogether, type Tries } from './putTogether.ts';

/** A share link that was found in a text. */
interface FoundLink {
	/** From `#` on, as it was made, so far as that could be put together. */
	readonly hash: string;
	/** Whether the check in it fits what was put together. */
	readonly sound: boolean;
}

/** The most of a text that is read, in letters: some hundred mails with all that they quote. */
const longestText = 1_000_000;
const mostLinks = 1000;
/** In letters that are looked at for a link, or of which a check is computed, over a whole text. */
const mostWork = 20_000_000;
/** How often one beginning is tried, in all readings together. */
const mostTimes = 20;

/**
 * Finds the share links in a text, such as a message or many: each once, in the order in which they
 * stand, put together where mail broke them, taken out of what gateways put in their place, and held
 * against the check that each carries. Of one that does not fit its check the part that is there is
 * given, where a `#` says that it is one. Links of any layout have a head that can be checked.
 *
 * @example
 * findShareLinks('Here: <https://refund-ready.example/progress/#r1.AbCd>.');
 * // => [{ hash: '#r1.AbCd', sound: false }]
 */
export function findShareLinks(text: string): FoundLink[] {
	const bounded = text.slice(0, longestText);
	const tries: Tries = { letters: mostWork };
	const times = new Map<string, number>();
	const sound = new Map<string, FoundLink>();
	const others = new Map<string, FoundLink>();
	/** How far down each stands: the same share of every reading, or nearly. */
	const places = new Map<FoundLink, number>();
	for (const reading of mailReadings(bounded)) {
		for (const { 1: before = '', 2: version = '', index, 0: all } of reading.matchAll(
			/(^|[^\w-])r(\d{1,6})\./g
		)) {
			const from = index + all.length;
			const head = reading.slice(from, from + headLength);
			const beginning = keyOf(version, head);
			const tried = times.get(beginning) ?? 0;
			if (sound.has(beginning) || sound.size >= mostLinks || tried >= mostTimes) continue;
			times.set(beginning, tried + 1);
			// So much that marks of quoting, and lines between, find room too.
			const window = 3 * Math.min(announcedLength(head) ?? longestLink, longestLink) + 5000;
			const found = putTogether(reading.slice(from, from + window), tries);
			const link = { hash: `#r${version}.${found.letters}`, sound: found.sound };
			const key = keyOf(version, found.letters);
			places.set(link, index / reading.length);
			if (found.sound) sound.set(key, link);
			else if (before === '#' && others.size < mostLinks && !isKnown(key)) others.set(key, link);
		}
	}
	// What is the beginning of a link that was found whole elsewhere is no other link.
	const whole = [...sound.keys()];
	const parts = [...others]
		.filter(([key]) => !whole.some((each) => each.startsWith(key)))
		.map(([, link]) => link);
	const placeOf = (link: FoundLink) => places.get(link) ?? 1;
	return [...sound.values(), ...parts].sort((one, other) => placeOf(one) - placeOf(other));

	/** Whether another reading gave it already, with less or more behind a head that is not whole. */
	function isKnown(key: string): boolean {
		return [...others.keys()].some(
			(other) => other.startsWith(key) || (key.startsWith(other) && !other.endsWith('.'))
		);
	}
}

/** A link by its version and head, which hold its check: no two have the same. */
function keyOf(version: string, letters: string): string {
	return `${version}.${letters.slice(0, headLength)}`;
}
