/**
 * On a page that the browser translates, a `<font>` with other words stands where each text stood, and
 * the text that would be written anew is no part of the page any more: what was said before would go
 * on standing beside what is said now. Once this is loaded, the texts of what is drawn anew are put back
 * first. The browser then translates them again.
 */
import { options } from 'preact';

/** What stands in the page for a drawn element, component (`type` is a function) or text (`type` is null), as Preact's packages name its parts. */
interface Drawn {
	readonly type: unknown;
	/** What is drawn within it. */
	readonly __k?: readonly (Drawn | null | undefined)[] | null;
	/** What it is drawn within. */
	readonly __?: Drawn | null;
	/** Its first node in the page. */
	readonly __e?: ChildNode | null;
	/** Of a component, the element around it. */
	readonly __c?: { readonly __P?: Element } | null;
}

/** Preact's own hooks, by the names that its packages have for them. */
interface Hooks {
	/** A component or element is about to be drawn. */
	__b: (drawn: Drawn) => void;
	/** Something is about to be drawn into an element. */
	__: (drawn: Drawn, into: Element & { __k?: Drawn }) => void;
}

const hooks = options as unknown as Hooks;
const { __b: beforeDrawing, __: beforeRender } = hooks;
const root = document.documentElement;
hooks.__b = (drawn) => {
	// What was drawn before is there only on the uppermost of what is drawn anew.
	if (root.className && drawn.__k) putBack(uppermost(drawn), drawn.__c?.__P);
	beforeDrawing(drawn);
};
hooks.__ = (drawn, into) => {
	if (root.className && into.__k) putBack(into.__k, into);
	beforeRender(drawn, into);
};

/** The element that something is drawn within, or the uppermost of what is drawn. */
function uppermost(drawn: Drawn): Drawn {
	let at = drawn;
	while (at.__ && typeof at.type !== 'string') at = at.__;
	return at;
}

/** Puts back the texts of everything that is drawn within `within`, whose nodes stand in `around` if it is no element. */
function putBack(within: Drawn, around: Element | undefined): void {
	const nodes = new Map<Element, ChildNode[]>();
	gather(within, typeof within.type === 'string' ? (within.__e as Element) : around);
	for (const [parent, own] of nodes) {
		const translated = [...parent.children].filter(({ localName }) => localName === 'font');
		if (translated.length === 0) continue;
		for (const font of translated) font.remove();
		let next: ChildNode | null = null;
		for (const node of own.reverse()) {
			if (node.parentNode !== parent) parent.insertBefore(node, next);
			next = node;
		}
	}

	function gather({ __k: children }: Drawn, parent: Element | undefined): void {
		for (const child of children ?? []) {
			if (!child) continue;
			if (typeof child.type === 'function') gather(child, parent);
			else {
				if (parent && child.__e) nodes.set(parent, [...(nodes.get(parent) ?? []), child.__e]);
				if (child.type !== null) gather(child, child.__e as Element);
			}
		}
	}
}
