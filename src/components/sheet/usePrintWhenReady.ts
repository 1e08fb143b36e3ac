import { useLayoutEffect } from 'preact/hooks';
import { usePrint } from '../hooks/usePrint.ts';

/**
 * Prints the page as soon as all is there that belongs on paper; gives the function that asks for
 * it. Pressing Ctrl or Command and P before that waits for it too.
 */
export function usePrintWhenReady(ready: boolean): () => void {
	const [print] = usePrint(ready);
	// Before the island counts as live: the keys may be pressed at once.
	useLayoutEffect(() => {
		if (ready) return;
		const wait = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'p')
				return;
			event.preventDefault();
			print();
		};
		addEventListener('keydown', wait);
		return () => removeEventListener('keydown', wait);
	}, [ready]);
	return print;
}
