import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lightningcss writes beside `color-scheme` for `light-dark()`, where no rule reads it. */
const unread = /--lightningcss-(?:light|dark):[^;}]*;?/g;

/**
 * A page with all its styles in one, at the end of the first, each once and in their order. A
 * drawing brings its styles where it stands; HTML wants them in the head, the policy names each by
 * a hash that does not compress, and styles side by side compress better. A style that says more of
 * itself, such as `media`, stays where it is.
 *
 * @example
 * withOneStyle('<style>a{}</style><p><style>b{}</style>'); // => '<style>a{}b{}</style><p>'
 */
export function withOneStyle(html: string): string {
	const styles = /<style>([\s\S]*?)<\/style>/g;
	const all = new Set([...html.matchAll(styles)].map(([, text = '']) => text));
	let first = true;
	return html.replace(styles, () => {
		const css = [...all].join('');
		const read = css.includes('var(--lightningcss-');
		const put = first ? `<style>${read ? css : css.replace(unread, '')}</style>` : '';
		first = false;
		return put;
	});
}

/** Does so on each of the built pages. */
export async function gatherStyles(folder: string, pages: readonly string[]): Promise<void> {
	await Promise.all(
		pages.map(async (file) => {
			const path = join(folder, file);
			const html = await readFile(path, 'utf8');
			await writeFile(path, withOneStyle(html));
		})
	);
}
