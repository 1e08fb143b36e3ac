import { useRef } from 'preact/hooks';

/**
 * Keeps a keyboard's and a screen reader's place when the control that was pressed goes away with
 * what it did. `place` is what gets the focus then, such as the outcome; `keep` is to be called
 * after the change.
 */
export function useKeepPlace<Place extends HTMLElement>() {
	const place = useRef<Place>(null);
	return {
		place,
		keep(): void {
			// Once the page stands as it is now; a control that is still there keeps its focus.
			requestAnimationFrame(() => {
				if (!document.activeElement?.closest('main, dialog')) place.current?.focus();
			});
		},
	};
}
