import words from 'virtual:words/copying';
import { copyText } from '../parts/copyText.ts';

/** Has each button below a message copy that message as text, and say whether it did. */
export function copyMessages(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
		const message = button.parentElement?.previousElementSibling;
		const said = button.nextElementSibling;
		if (!(message instanceof HTMLElement) || !said) continue;
		button.disabled = false;
		button.addEventListener('click', () => {
			// Emptied first, so that a second press is heard too.
			said.textContent = '';
			void copyText(asText(message), message).then((copied) => {
				said.textContent = copied ? words.copied : words.failed;
			});
		});
	}
}

/** A message as one would type it: a line between paragraphs, and lists with their numbers. */
function asText(message: HTMLElement): string {
	const text = (part: Element) => part.textContent.replace(/\s+/g, ' ').trim();
	return [...message.children]
		.map((part) =>
			part.matches('ol')
				? [...part.children].map((item, place) => `${place + 1}. ${text(item)}`).join('\n')
				: text(part)
		)
		.join('\n\n');
}
