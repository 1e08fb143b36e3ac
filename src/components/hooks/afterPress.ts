let pressed = false;

if (typeof window !== 'undefined') {
	const watch = (event: Event) => (pressed = event.type === 'pointerdown');
	for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
		addEventListener(type, watch, { capture: true, passive: true });
}

/**
 * Runs something now, or, while a finger or a mouse button is down, after its click is over.
 * Leaving a field by a press makes the field speak; a text that appeared at once would push the
 * button away from under the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
	if (!pressed) return run();
	const later = () => {
		removeEventListener('pointerup', later);
		removeEventListener('pointercancel', later);
		// The click comes after the release, in the same task queue.
		setTimeout(run);
	};
	addEventListener('pointerup', later);
	addEventListener('pointercancel', later);
}
