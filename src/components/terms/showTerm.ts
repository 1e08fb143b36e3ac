import terms from 'virtual:terms';
import words from 'virtual:words/terms';
import { englishLang } from '../../i18n/englishLang.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import styles from './termMeaning.css?inline';

adoptStyles(styles);

const shown = () => document.querySelector('.term-meaning');

/** The term that was pressed while its meaning stood open: the popover is closed before the click comes. */
let pressedOpen: Element | null | undefined;
addEventListener(
	'pointerdown',
	({ target }) => {
		const of = shown()?.previousElementSibling;
		pressedOpen = of?.contains(target as Node) ? of : undefined;
	},
	true
);

/**
 * Shows what a term means: in the margin where there is one, else below the term. Escape, a press
 * elsewhere, as with any popover, and another on the term close it, and the focus is back on the term.
 * Takes the link to the term in the glossary. Throws an Error where the browser knows no popover, or
 * the glossary no such term.
 */
export function showTerm(link: HTMLAnchorElement): void {
	const term = terms[link.hash.slice(1)];
	if (!term) throw new Error(link.hash);
	const before = shown();
	const isOpen = pressedOpen === link || before?.previousElementSibling === link;
	pressedOpen = undefined;
	before?.remove();
	// Safari gives a pressed link no focus, to which it is to return.
	link.focus({ preventScroll: true });
	if (isOpen) return;
	const popover = document.createElement('div');
	popover.className = 'term-meaning';
	popover.popover = 'auto';
	popover.setAttribute('role', 'dialog');
	popover.tabIndex = -1;
	popover.setAttribute('aria-label', term.name.join(''));
	popover.setAttribute('aria-describedby', 'term-meaning');
	const head = made('p', made('strong', ...term.name.map(marked)));
	const means = made('p', ...term.means.map(marked));
	means.id = 'term-meaning';
	const more = made('a', words.more);
	more.href = link.href;
	const close = made('button', words.close);
	close.type = 'button';
	close.className = 'quiet';
	close.addEventListener('click', () => {
		popover.hidePopover();
	});
	const actions = made('div', more, close);
	actions.className = 'actions';
	popover.append(head, means, actions);
	popover.addEventListener('toggle', ({ newState }) => {
		if (newState !== 'closed') return;
		// A press elsewhere leaves the focus nowhere, unless what was pressed took it.
		if (document.activeElement === document.body) link.focus({ preventScroll: true });
		popover.remove();
		removeEventListener('resize', placed);
	});
	const placed = () => {
		place(popover, link);
	};
	addEventListener('resize', placed);
	// Here the keyboard finds it between the term and what follows.
	link.after(popover);
	popover.showPopover();
	placed();
	popover.focus({ preventScroll: true });
	popover.scrollIntoView({ block: 'nearest' });
}

function made<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.append(...within);
	return element;
}

/** The parts of a text in turn: ours, CBP's own words, ours. */
function marked(part: string, index: number): Node | string {
	if (index % 2 === 0) return part;
	const span = made('span', part);
	span.lang = englishLang;
	return span;
}

function place({ style }: HTMLElement, link: HTMLElement): void {
	const [first, last = first] = [...link.getClientRects()].filter(
		(_, index, all) => index === 0 || index === all.length - 1
	);
	const main = document.querySelector('main')?.getBoundingClientRect();
	if (!first || !last || !main) return;
	const { fontSize } = getComputedStyle(document.documentElement);
	const rem = parseFloat(fontSize);
	const inMargin = matchMedia('(min-width: 76rem)').matches;
	style.left = `${(inMargin ? main.right + 1.55 * rem : main.left) + scrollX}px`;
	style.top = `${(inMargin ? first.top : last.bottom + 6) + scrollY}px`;
	style.width = inMargin ? 'var(--margin)' : `min(${main.width}px, 24rem)`;
}
