/**
 * A page's address under the path that the site is built for.
 *
 * @example
 * under('/refund-ready/', '/guide/apply/'); // => '/refund-ready/guide/apply/'
 */
export function under(base: string, path: string): string {
	return base.replace(/\/$/, '') + path;
}

/** A page's address on this site. Takes a path from the root, such as `/help/#locked-out`. */
export function url(path: string): string {
	return under(import.meta.env.BASE_URL, path);
}
