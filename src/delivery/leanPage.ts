/** Takes out of a built page what browsers read over: space between blocks, end tags that HTML does without. */

/** What stands on lines of its own under every style here: space beside its tags is not shown. */
const blocks =
	'html|head|title|meta|link|body|main|header|footer|nav|section|article|aside|div|h[1-6]|p|ul|ol|li|dl|dt|dd|' +
	'blockquote|figure|figcaption|details|summary|table|thead|tbody|tr|th|td|fieldset|legend|option';
const besideBlock = new RegExp(`\\s*(<!doctype html>|</?(?:${blocks})(?:\\s[^<>]*)?>)\\s*`, 'gi');

/** Code and text that is shown as it is written, and islands, which are held against what their components give. */
const asWritten = /(<(?:style|script|pre|textarea)\b[\s\S]*?<\/(?:style|script|pre|textarea)>)/;
const island = /(<astro-island\b[\s\S]*?<\/astro-island>)/;

/** The next item closes an item, and so does the end of the list. */
const idleEnd = /<\/li>(?=<li\b|<\/[uo]l>)/g;

/**
 * A built page without the space beside its blocks, and without the end tags of items of lists. What
 * browsers make of it is the same, but for text that is nothing but space.
 *
 * @example
 * leanPage('<ul> <li> <a href="/"> A </a> </li> </ul>'); // => '<ul><li><a href="/"> A </a></ul>'
 */
export function leanPage(html: string): string {
	const outside = (pattern: RegExp, change: (text: string) => string) => (text: string) =>
		text
			.split(pattern)
			.map((part, place) => (place % 2 === 0 ? change(part) : part))
			.join('');
	const withoutSpace = outside(island, (text) => text.replace(besideBlock, '$1'));
	return outside(asWritten, (text) => withoutSpace(text).replace(idleEnd, ''))(html);
}
