let pressed = false;

if (typeof window !== 'undefined') {
	const watch = (event: Event) => (pressed = event.type === 'pointerdown');
	for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
		window.addEventListener(type, watch, { capture: true, passive: true });
}

/**
 * Runs something now, or, while a finger or a mouse button is down, after its click is over.
 * Leaving a field by a press makes the field speak; a text that appeared at once would push the
 * button away from under the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
	if (!pressed) return run();
	const later = () => {
		window.removeEventListener('pointerup', later);
		window.removeEventListener('pointercancel', later);
		// The click comes after the release, in the same task queue.
		setTimeout(run);
	};
	window.addEventListener('pointerup', later);
	window.addEventListener('pointercancel', later);
}
