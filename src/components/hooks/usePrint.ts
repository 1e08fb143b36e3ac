import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Prints the page after it has drawn what belongs on paper and `ready` says that all of that is
 * there. Gives the function that asks for a print, and whether one is under way: from then on, or
 * since the browser's own menu asked for one, until paper has it. Where paper shows what the screen
 * shows, `window.print` does.
 */
export function usePrint(ready = true): readonly [print: () => void, printing: boolean] {
	const [wanted, setWanted] = useState(false);
	const [printing, setPrinting] = useState(false);

	// After the render that made it ready, and before anything else can change it.
	useLayoutEffect(() => {
		if (!wanted || !ready) return;
		setWanted(false);
		window.print();
	}, [wanted, ready]);

	// Before the island counts as live: the menu may be asked at once.
	useLayoutEffect(() => {
		const before = () => setPrinting(true);
		const after = () => setPrinting(false);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		return () => {
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	}, []);

	return [
		() => {
			setPrinting(true);
			setWanted(true);
		},
		printing,
	];
}
