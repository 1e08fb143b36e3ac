/** A text as a pattern that finds just it. `RegExp.escape` does it from Node 24 on, where `engines` begins earlier. */
export function escapeRegExp(text: string): string {
	return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
