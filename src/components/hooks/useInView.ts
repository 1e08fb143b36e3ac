import { useEffect, useState } from 'preact/hooks';

/**
 * Which part of the page is being read: the last of these elements, by their ids in the page's
 * order, whose top is in the upper fifth of the window or above. `undefined` before the first.
 */
export function useInView(ids: readonly string[]): string | undefined {
	const [inView, setInView] = useState<string>();
	useEffect(() => {
		const parts = ids.flatMap((id) => document.getElementById(id) ?? []);
		const observer = new IntersectionObserver(
			() =>
				setInView(parts.findLast((part) => part.getBoundingClientRect().top < innerHeight / 5)?.id),
			// Told whenever one passes that line, in either direction.
			{ rootMargin: '0px 0px -80% 0px' }
		);
		for (const part of parts) observer.observe(part);
		return () => observer.disconnect();
	}, []);
	return inView;
}
