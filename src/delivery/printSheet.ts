/** Moves what pages say for paper alone out of them, into a sheet that waits until the page is shown. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const opening = '@media print{';

/**
 * The rules for paper of a style, without the condition around them, and the rest. Takes minified CSS;
 * throws an Error where a brace is not closed.
 *
 * @example
 * splitPrint('a{}@media print{b{}}c{}'); // => { screen: 'a{}c{}', print: 'b{}' }
 */
export function splitPrint(css: string): { screen: string; print: string } {
	const start = css.indexOf(opening);
	if (start === -1) return { screen: css, print: '' };
	const from = start + opening.length;
	let open = 1;
	let to = from;
	// A brace within quotes is none.
	const signs = /"[^"]*"|'[^']*'|[{}]/g;
	signs.lastIndex = from;
	while (open > 0) {
		const sign = signs.exec(css);
		if (!sign) throw new Error('a style opens a brace that it does not close');
		if (sign[0] === '{') open += 1;
		else if (sign[0] === '}') open -= 1;
		to = sign.index;
	}
	const rest = splitPrint(css.slice(to + 1));
	return { screen: css.slice(0, start) + rest.screen, print: css.slice(from, to) + rest.print };
}

/**
 * Has each built page link to its rules for paper, where it has any: they are no part of what a reader
 * waits for, and browsers load such a sheet after all else, and without scripts. Pages with the same
 * rules share a file. Takes the pages with all their styles in one (oneStyle.ts).
 */
export async function writePrintSheets(
	folder: string,
	base: string,
	pages: readonly string[]
): Promise<void> {
	await mkdir(join(folder, '_astro'), { recursive: true });
	for (const page of pages) {
		const path = join(folder, page);
		const html = await readFile(path, 'utf8');
		const [style, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
		const { screen, print } = splitPrint(css);
		if (style === undefined || print === '') continue;
		const hash = createHash('sha256').update(print).digest('base64url').slice(0, 8);
		const file = `_astro/print.${hash}.css`;
		await writeFile(join(folder, file), print);
		const link = `<link rel="stylesheet" media="print" href="${base}${file}">`;
		await writeFile(
			path,
			html.replace(style, () => `<style>${screen}</style>${link}`)
		);
	}
}
