/** Characters that could hide the text after them or turn it round. Line breaks and joiners stay. */
const hiding =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text from elsewhere as it may be shown: without characters that make it look like another.
 *
 * @example
 * visibleText('pay \u202eEMCA'); // => 'pay  EMCA'
 */
export function visibleText(text: string): string {
	return text.replace(hiding, ' ');
}
