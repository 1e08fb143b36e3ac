import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/**
 * Prints the page, as soon as all is there that belongs on paper; gives the function that asks for
 * it. Pressing Ctrl or Command and P before that waits for it too.
 */
export function usePrint(ready: boolean): () => void {
	const [wanted, setWanted] = useState(false);

	// After the render that made it ready, and before anything else can change it.
	useLayoutEffect(() => {
		if (!wanted || !ready) return;
		setWanted(false);
		window.print();
	}, [wanted, ready]);

	useEffect(() => {
		if (ready) return;
		const wait = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'p')
				return;
			event.preventDefault();
			setWanted(true);
		};
		window.addEventListener('keydown', wait);
		return () => window.removeEventListener('keydown', wait);
	}, [ready]);

	return () => setWanted(true);
}
