import type { TaskStatus } from '../../progress/summary.ts';

type State = TaskStatus['state'] | 'next';

/** What is open has an empty box; the first of them on a page points on. */
const strokes: Partial<Record<State, string>> = {
	next: 'M8.5 6.5l3.5 3.5-3.5 3.5',
	waiting: 'M10 5v5l3.5 2',
	due: 'M14 8a4.5 4.5 0 1 0 .4 3.2M14.5 4.8V8h-3.2',
	done: 'M5.5 10.5l3 3 6-7',
	'not-applicable': 'M6 10h8',
	'not-for-you': 'M6 10h8',
};

/**
 * The mark of a task's state, drawn in the text's ink so that it prints. Words beside it say the
 * same. The box that one ticks on a step's page is an input, which checklist.css draws; a step is a
 * StopMark.
 */
export function Mark({ state }: { state: State }) {
	return (
		<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
			<path d={`M2 2h16v16H2z${strokes[state] ?? ''}`} />
		</svg>
	);
}
