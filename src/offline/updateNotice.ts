import words from 'virtual:words/offline';
import css from './updateNotice.css?inline';

let shown = false;

/**
 * Says once, at the foot of the window and to screen readers, that a new version is ready. It takes
 * no focus and covers nothing that one cannot scroll to. Takes what to do when the reader wants it.
 */
export function showUpdateNotice(reload: () => void): void {
	if (shown) return;
	shown = true;
	// Its styles come with it, so that no page carries them.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);

	const notice = document.createElement('div');
	notice.className = 'update-notice';
	notice.role = 'status';
	document.body.append(notice);
	// What the keyboard goes to scrolls clear of it; gone, it has no height.
	new ResizeObserver(() => {
		document.documentElement.style.scrollPaddingBottom = `${notice.offsetHeight}px`;
	}).observe(notice);

	const text = document.createElement('p');
	text.textContent = `${words.ready} ${words.stays}`;
	const button = (label: string, press: () => void) => {
		const made = document.createElement('button');
		made.type = 'button';
		made.textContent = label;
		made.addEventListener('click', press);
		return made;
	};
	const contents = [
		text,
		button(words.reload, reload),
		button(words.later, () => {
			notice.remove();
		}),
	];
	// A region is read out when its text changes, not when it comes with its text.
	requestAnimationFrame(() => {
		notice.append(...contents);
	});
}
