import { useEffect, useState } from 'preact/hooks';
import { hasTaken } from '../../keeping/hasTaken.ts';
import { $undoable } from '../../progress/undo.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';

/**
 * What the board says of the last thing that was done on it, or by the page that led here, as long as
 * that is what “Undo” takes back. Gives also what can be taken back, and how often something was said,
 * so that the same is heard again.
 */
export function useBoardSaid() {
	const undoable = useLiveStore($undoable) ?? [];
	const [last, setLast] = useState({ text: '', depth: 0, times: 0 });
	const setSaid = (text: string): void =>
		setLast(({ times }) => ({ text, depth: $undoable.get().length, times: times + 1 }));
	useEffect(() => {
		if (hasTaken())
			void import('../../keeping/taken.ts').then(
				({ takeUp }) => setSaid(takeUp() ?? ''),
				// What was taken in is there all the same; the bin has what was replaced.
				() => undefined
			);
	}, []);
	return {
		undoable,
		// What “Undo” takes back is another thing by now: a text on the one before would be untrue.
		said: last.depth === undoable.length ? last.text : '',
		times: last.times,
		setSaid,
		/** Says that text no longer; another stays. */
		unsay(text: string): void {
			setLast((before) => (before.text === text ? { ...before, text: '' } : before));
		},
	};
}
