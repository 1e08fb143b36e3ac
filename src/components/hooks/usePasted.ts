import { useRef } from 'preact/hooks';

/**
 * A text field that takes what is pasted with all that it says: files, and the HTML of a mail, where
 * an address may stand behind a word. `field` is for the textarea; `read` gives its text and that HTML.
 */
export function usePasted(onFiles: (files: readonly File[]) => void) {
	const place = useRef<HTMLTextAreaElement>(null);
	const html = useRef('');
	return {
		field: {
			ref: place,
			onPaste(event: ClipboardEvent): void {
				const files = [...(event.clipboardData?.files ?? [])];
				if (files.length > 0) {
					event.preventDefault();
					onFiles(files);
					return;
				}
				if (isAllReplaced(place.current)) html.current = '';
				html.current += `\n${event.clipboardData?.getData('text/html') ?? ''}`;
			},
		},
		read(): { text: string; html: string } {
			const text = place.current?.value ?? '';
			return { text, html: text === '' ? '' : html.current };
		},
	};
}

/** Whether what is pasted takes the place of all that stands in a field. */
function isAllReplaced(field: HTMLTextAreaElement | null): boolean {
	return !field || (field.selectionStart === 0 && field.selectionEnd === field.value.length);
}
