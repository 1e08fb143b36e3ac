/**
 * A text in which every character is whole: half of one, as where a text was cut, becomes the mark for
 * what cannot be shown. Browsers have this by themselves only since 2023.
 *
 * @example
 * wellFormed('a\ud83d'); // => 'a\ufffd'
 */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
