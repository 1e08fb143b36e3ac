/**
 * Puts a text on the clipboard. Tells whether the browser let it: on a page that is not served
 * securely there is no clipboard, and some browsers ask first. Where it did not, the text is selected
 * in the element that shows it, to copy from there.
 */
export async function copyText(text: string, shownIn: HTMLElement | null): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shownIn) selectText(shownIn);
		return false;
	}
}

/** Selects all of a field, which gets the focus, or of a text on the page. */
export function selectText(shownIn: HTMLElement): void {
	if (shownIn instanceof HTMLTextAreaElement) {
		shownIn.focus();
		shownIn.select();
	} else getSelection()?.selectAllChildren(shownIn);
}
