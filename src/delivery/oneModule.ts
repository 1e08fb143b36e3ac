/** Joins the modules that stand in a page: the policy names each by a hash, which does not compress. */

const inlineModule = /<script type="module">([\s\S]*?)<\/script>/g;
/** What a module may only have at its outermost: an import or export that is no call. */
const outermost = /(?:^|[;}\s])(?:import\s*[\w$*{"'`]|export\b)/;

/**
 * A page with its inline modules in one, in their order and each with names of its own, where the first
 * of them stands: modules run once the page is read, wherever they stand in it. One that imports or
 * exports at its outermost stays by itself.
 *
 * @example
 * withOneModule('<script type="module">a()</script>…<script type="module">b()</script>');
 * // => '<script type="module">{a()}{b()}</script>…'
 */
export function withOneModule(html: string): string {
	const modules = [...html.matchAll(inlineModule)].filter(([, code = '']) => !outermost.test(code));
	if (modules.length < 2) return html;
	const joined = modules.map(([, code = '']) => `{${code.trim()}}`).join('');
	return modules.reduceRight((page, { 0: script, index }, place) => {
		const put = place === 0 ? `<script type="module">${joined}</script>` : '';
		return page.slice(0, index) + put + page.slice(index + script.length);
	}, html);
}
