import words from 'virtual:words/offline';
import { noticeButton, showFootNotice } from './footNotice.ts';

let shown = false;

/** Says once that a new version is ready. Takes what to do when the reader wants it. */
export function showUpdateNotice(reload: () => void): void {
	if (shown) return;
	shown = true;
	const text = document.createElement('p');
	text.textContent = `${words.ready} ${words.stays}`;
	const notice = showFootNotice(
		'update-notice',
		text,
		noticeButton(words.reload, reload),
		noticeButton(words.later, () => {
			notice.remove();
		})
	);
}
