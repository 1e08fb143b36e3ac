import css from './footNotice.css?inline';

/**
 * Says something at the foot of the window and to screen readers. It takes no focus and covers nothing
 * that one cannot scroll to. Takes the notice's class and what stands in it; gives the notice, which
 * whoever is done with it removes.
 */
export function showFootNotice(className: string, ...contents: Node[]): HTMLElement {
	const notice = document.createElement('div');
	notice.className = className;
	// Firefox before 119 makes no role of the property.
	notice.setAttribute('role', 'status');
	// Another script of the page may have made it, with a copy of this code.
	(document.querySelector('.foot-notices') ?? foot()).append(notice);
	// A region is read out when its text changes, not when it comes with its text.
	requestAnimationFrame(() => {
		notice.append(...contents);
	});
	return notice;
}

/** A button in a notice, with what it says and what a press on it does. */
export function noticeButton(label: string, press: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.addEventListener('click', press);
	return button;
}

function foot(): HTMLElement {
	// Its styles come with it, so that no page carries them.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
	const made = document.createElement('div');
	made.className = 'foot-notices';
	document.body.append(made);
	// What the keyboard goes to scrolls clear of it; with nothing in it, it has no height.
	new ResizeObserver(() => {
		document.documentElement.style.scrollPaddingBottom = `${made.offsetHeight}px`;
	}).observe(made);
	return made;
}
