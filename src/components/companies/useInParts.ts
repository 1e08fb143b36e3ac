import { useEffect, useState } from 'preact/hooks';

/**
 * Gives a long list part by part, so that the first of it stands in the next paint and the rest
 * follows in those after. It begins again whenever `because` changes; items that change otherwise
 * stay as many as they are. With `atOnce` all of it comes.
 */
export function useInParts<Item>(
	list: readonly Item[],
	because: string,
	partSize: number,
	atOnce: boolean
): readonly Item[] {
	const [begun, setBegun] = useState({ because, count: partSize });
	const count = begun.because === because ? begun.count : partSize;
	const more = !atOnce && count < list.length;
	useEffect(() => {
		if (!more) return;
		const next = requestAnimationFrame(() => setBegun({ because, count: count + partSize }));
		return () => cancelAnimationFrame(next);
	}, [more, because, count, partSize]);
	return atOnce ? list : list.slice(0, count);
}
