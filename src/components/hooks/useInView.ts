import { useEffect, useState } from 'preact/hooks';

/** Parts of the page, by their ids, in its order. */
type Parts = readonly { readonly id: string }[];

/**
 * Tells for as long as the page stands which of its parts is being read: the last whose top is in the
 * upper fifth of the window or above; `undefined` before the first.
 */
export function watchInView(parts: Parts, tell: (id: string | undefined) => void): void {
	const elements = parts.flatMap(({ id }) => document.getElementById(id) ?? []);
	const observer = new IntersectionObserver(
		() => tell(elements.findLast((each) => each.getBoundingClientRect().top < innerHeight / 5)?.id),
		// Told whenever one passes that line, in either direction.
		{ rootMargin: '0px 0px -80% 0px' }
	);
	for (const element of elements) observer.observe(element);
}

/** Which part of the page is being read, as `watchInView` tells it. */
export function useInView(parts: Parts): string | undefined {
	const [inView, setInView] = useState<string>();
	useEffect(() => watchInView(parts, setInView), []);
	return inView;
}
