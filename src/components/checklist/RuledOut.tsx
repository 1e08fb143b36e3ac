import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
	/** The tasks that are not for the reader, by their ids. */
	ids: readonly string[];
	fold: (ids: readonly string[]) => void;
	unfold: (id: string) => void;
}

/**
 * Says when a task that is ruled out folds to its head: once it is out of sight, so that nothing
 * moves under a reader's eyes. It unfolds when the page is asked for it by its address, and when the
 * browser finds something in it; what was unfolded stays so. Shows nothing itself.
 */
export function RuledOut({ ids, fold, unfold }: Props) {
	/** Those that were folded, or asked for, once. */
	const { current: settled } = useRef(new Set<string>());

	useLayoutEffect(() => {
		const show = (part: Element | null) => {
			if (!part) return;
			settled.add(part.id);
			unfold(part.id);
		};
		const byAddress = () => show(document.querySelector(':target'));
		// What the browser finds in a folded part, it asks to see.
		const byMatch = ({ target }: Event) => show((target as Element).closest('[id]'));
		byAddress();
		addEventListener('hashchange', byAddress);
		addEventListener('beforematch', byMatch);
		return () => {
			removeEventListener('hashchange', byAddress);
			removeEventListener('beforematch', byMatch);
		};
	}, []);

	useLayoutEffect(() => {
		const observer = new IntersectionObserver((entries) => {
			const gone = entries
				.filter(({ isIntersecting }) => !isIntersecting)
				.map(({ target }) => target.id)
				.filter((id) => !settled.has(id));
			for (const id of gone) settled.add(id);
			if (gone.length > 0) fold(gone);
		});
		for (const id of ids) {
			const element = document.getElementById(id);
			if (element) observer.observe(element);
		}
		return () => observer.disconnect();
	}, [ids.join(' ')]);

	return null;
}
