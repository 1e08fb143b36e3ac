import { useEffect, useState } from 'preact/hooks';

/**
 * Which part of the page is being read, for as long as the page stands: the last of these, by their ids
 * in the page's order, whose top is in the upper fifth of the window or above. `undefined` before the
 * first. Pages without islands have the same in `site/contents.ts`.
 */
export function useInView(parts: readonly { readonly id: string }[]): string | undefined {
	const [inView, setInView] = useState<string>();
	useEffect(() => {
		const elements = parts.flatMap(({ id }) => document.getElementById(id) ?? []);
		const observer = new IntersectionObserver(
			() =>
				setInView(
					elements.findLast((part) => part.getBoundingClientRect().top < innerHeight / 5)?.id
				),
			// Told whenever one passes that line, in either direction.
			{ rootMargin: '999999px 0px -80%' }
		);
		for (const element of elements) observer.observe(element);
	}, []);
	return inView;
}
