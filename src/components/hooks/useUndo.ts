import { useState } from 'preact/hooks';
import { $undoable } from '../../progress/undo.ts';
import { useLiveStore } from './useLiveStore.ts';

/**
 * Whether a change that a part of the page made can be taken back from there: as long as nothing
 * else was changed after it. `made` is to be called after the change. The
 * board offers its own, in Board.island.tsx.
 */
export function useUndo(): { readonly offered: boolean; made(): void } {
	const depth = useLiveStore($undoable)?.length ?? 0;
	const [own, setOwn] = useState(0);
	return { offered: own > 0 && depth === own, made: () => setOwn($undoable.get().length) };
}
