import type { StepSummary, TaskStatus } from '../../progress/summary.ts';

type State = TaskStatus['state'] | StepSummary['state'];

/** What is open, not started or under way has an empty box. */
const strokes: Partial<Record<State, string>> = {
	waiting: 'M10 5v5l3.5 2',
	due: 'M14 8a4.5 4.5 0 1 0 .4 3.2M14.5 4.8V8h-3.2',
	done: 'm5.5 10.5 3 3 6-7',
	'not-applicable': 'M6 10h8',
	'not-for-you': 'M6 10h8',
};

interface Props {
	state: State;
	/** A task's mark stands in a box, a step's in a circle. */
	shape: 'box' | 'circle';
}

/**
 * The mark of a state, drawn in the text's ink so that it prints. Words beside it say the same. The
 * box that one ticks on a step's page is an input, which checklist.css draws.
 */
export function Mark({ state, shape }: Props) {
	return (
		<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
			{shape === 'box' ? (
				<rect x="2" y="2" width="16" height="16" rx="1.5" />
			) : (
				<circle cx="10" cy="10" r="8.2" />
			)}
			{strokes[state] && <path d={strokes[state]} />}
		</svg>
	);
}
