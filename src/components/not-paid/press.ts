/** Does what a link is for on this page, unless a key is held that asks for another tab or window. */
export function press(event: MouseEvent, go: () => void): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	go();
}
