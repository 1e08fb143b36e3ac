/** Tells whether the part of an address after `#` is a share link of some version, whole or not. */
export function isShareLink(hash: string): boolean {
	return /^#?r\d/.test(hash);
}
