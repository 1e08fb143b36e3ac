import cbpWords from 'virtual:cbp-words-in-islands';
import { type ComponentType, Fragment, type FunctionComponent, h } from 'preact';
import { cbpPattern, isOneWord, runsOf } from '../../i18n/cbpWords.ts';
import { englishLang } from '../../i18n/englishLang.ts';

export { Fragment } from 'preact';

const pattern = cbpPattern(cbpWords);
const oneWords = new Set(cbpWords.filter(isOneWord));
/** What holds text alone. */
const plain = ['option', 'textarea', 'title', 'text'];

type Props = Readonly<Record<string, unknown>>;

/**
 * Makes what JSX stands for, on pages that are not in English: in what browsers load there it takes
 * the place of jsxRuntime.ts, so that every text of every island comes by here, and CBP's own words
 * in it say that they are English. Pages themselves are marked as they are built (markCbpWords.ts).
 */
export function jsx(
	type: ComponentType<object> | string,
	props: Props,
	key?: string | number
): ReturnType<FunctionComponent> {
	const marks =
		(typeof type === 'string' && !plain.includes(type) && !('lang' in props)) || type === Fragment;
	return h(type as ComponentType<object>, {
		...props,
		...(key !== undefined && { key }),
		...(marks && 'children' in props && { children: marked(props['children'], type === 'strong') }),
	});
}

/** The same: whether children are one or several makes no difference here. */
export const jsxs = jsx;

function marked(children: unknown, bold: boolean): unknown {
	if (Array.isArray(children)) return children.map((each) => marked(each, false));
	if (typeof children !== 'string') return children;
	const runs =
		bold && oneWords.has(children) ? [{ text: children, ofCbp: true }] : runsOf(children, pattern);
	return runs.some(({ ofCbp }) => ofCbp)
		? runs.map(({ text, ofCbp }) => (ofCbp ? h('span', { lang: englishLang }, text) : text))
		: children;
}
