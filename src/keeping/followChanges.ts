/** The copy in a file, written again after what a page changes. */
import { $companies } from '../progress/store.ts';
import { writeCopy } from './fileCopy.ts';
import { $savedMarks, changeMarks } from './savedMarks.ts';

/** In ms: what is ticked one after the other is written once. */
const pause = 1000;

let following = false;

/**
 * Writes the copy soon after each change, of this tab or another, until the page is left; `changed`
 * where there was one already. What is left before it is written is marked as due, so that the next
 * page that looks writes it.
 */
export function followChanges(changed = false): void {
	if (following) return;
	following = true;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const now = () => {
		clearTimeout(waiting);
		waiting = undefined;
		void writeCopy();
	};
	const soon = () => {
		if ($savedMarks.get().copy === undefined) return;
		if (waiting === undefined) markDue();
		clearTimeout(waiting);
		waiting = setTimeout(now, pause);
	};
	if (changed) soon();
	$companies.listen(soon);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden' && waiting !== undefined) now();
	});
}

function markDue(): void {
	changeMarks((marks) => (marks.copy ? { ...marks, copy: { ...marks.copy, due: true } } : marks));
}
