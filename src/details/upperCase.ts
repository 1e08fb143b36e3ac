/**
 * The text with the letters a to z in upper case and all else untouched. toUpperCase would also
 * make plain letters of others, such as SS of ß, and so let a wrong character pass.
 *
 * @example
 * upperCase('12ab\u00df'); // => '12AB\u00df'
 */
export function upperCase(text: string): string {
	return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
