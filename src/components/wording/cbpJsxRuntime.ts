import pattern from 'virtual:cbp-words-in-islands';
import { type ComponentType, Fragment, type FunctionComponent, h } from 'preact';
import { englishLang } from '../../i18n/englishLang.ts';

export { Fragment } from 'preact';

const ofCbp = new RegExp(pattern, 'u');

/**
 * Makes what JSX stands for, on pages that are not in English: in what browsers load there it takes
 * the place of jsxRuntime.ts, so that every text of every island comes by here, and CBP's own words
 * in it say that they are English. Pages themselves are marked as they are built (markCbpWords.ts).
 */
export function jsx(
	type: ComponentType<object> | string,
	props: Readonly<Record<string, unknown>>,
	key?: string | number
): ReturnType<FunctionComponent> {
	// What is text alone has no place for a mark; another component makes elements itself.
	const marks = type === Fragment || /^(?!option|text|title)[a-z]/.test(String(type));
	return h(type as ComponentType<object>, {
		...props,
		...(key !== undefined && { key }),
		...(marks && !props['lang'] && { children: marked(props['children']) }),
	});
}

// Whether children are one or several makes no difference here.
export { jsx as jsxs };

function marked(children: unknown): unknown {
	if (Array.isArray(children)) return children.map(marked);
	return typeof children === 'string' && ofCbp.test(children)
		? children
				.split(ofCbp)
				.map((text, place) => (place % 2 === 1 ? h('span', { lang: englishLang }, text) : text))
		: children;
}
