import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Gives what moves the focus to a field once the page is drawn anew: a field that is still disabled
 * takes none.
 */
export function useFocusLater(field: RefObject<HTMLElement>): () => void {
	const [asked, setAsked] = useState(0);
	useEffect(() => {
		if (asked > 0) field.current?.focus();
	}, [asked]);
	return () => setAsked((before) => before + 1);
}
