import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Which parts of the page, by their ids, are folded to their head. One folds when `folds` says so
 * while it is out of sight, so that nothing moves under a reader's eyes; it unfolds when the page
 * is asked for it by its address, or when the second value is called with its id.
 */
export function useFolded(
	ids: readonly string[],
	folds: (id: string) => boolean
): readonly [folded: ReadonlySet<string>, unfold: (id: string) => void] {
	const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
	const unfold = (id: string) => setKept((before) => new Set(before).add(id));
	const wanting = ids.filter((id) => folds(id) && !kept.has(id));
	const [away, setAway] = useState<ReadonlySet<string>>(new Set());

	useLayoutEffect(() => {
		const byAddress = () => {
			const target = document.querySelector(':target');
			if (target) unfold(target.id);
		};
		// What the browser finds in a folded part, it asks to see.
		const byMatch = ({ target }: Event) => {
			const part = (target as Element).closest('[id]');
			if (part) unfold(part.id);
		};
		byAddress();
		addEventListener('hashchange', byAddress);
		addEventListener('beforematch', byMatch);
		return () => {
			removeEventListener('hashchange', byAddress);
			removeEventListener('beforematch', byMatch);
		};
	}, []);

	useLayoutEffect(() => {
		if (wanting.length === 0) return;
		const observer = new IntersectionObserver((entries) => {
			const gone = entries.filter(({ isIntersecting }) => !isIntersecting);
			if (gone.length > 0)
				setAway((before) => new Set([...before, ...gone.map(({ target }) => target.id)]));
		});
		for (const id of wanting) {
			const element = document.getElementById(id);
			if (element) observer.observe(element);
		}
		return () => observer.disconnect();
	}, [wanting.join(' ')]);

	return [new Set(wanting.filter((id) => away.has(id))), unfold];
}
