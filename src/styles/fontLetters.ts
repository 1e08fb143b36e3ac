/** What every language has in its typeface: ASCII, and the marks that our texts are written with. */
const always =
	Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('') +
	'\u00a0–—‘’“”…·×';

/** From this share of a text's letters on, the face is no face for its language. */
const mostLacking = 0.01;

/** Tells whether a font has a character. Takes its ranges as CSS writes them: `U+0000-00FF,U+0131`. */
export function hasCharacter(ranges: string): (character: string) => boolean {
	const bounds = ranges.split(',').map((range) => {
		const [first = '', last = first] = range.trim().replace('U+', '').split('-');
		return [parseInt(first, 16), parseInt(last, 16)] as const;
	});
	return (character) => {
		const code = character.codePointAt(0) ?? 0;
		return bounds.some(([first, last]) => code >= first && code <= last);
	};
}

/**
 * The characters to keep of a typeface for a text: what every language has, and what else is in the
 * text and in the face. `undefined` where the face lacks the script that the text is written in.
 */
export function fontLetters(
	text: string,
	inFace: (character: string) => boolean
): string | undefined {
	const letters = text.match(/\p{L}/gu) ?? [];
	const lacking = letters.filter((letter) => !inFace(letter));
	if (lacking.length > letters.length * mostLacking) return undefined;
	const more = [...new Set(text.replaceAll(/\s/g, ''))].filter(
		(character) => inFace(character) && !always.includes(character)
	);
	return always + more.sort().join('');
}
