import type { StepSummary } from '../../progress/summary.ts';

interface Props {
	/** The step's number; the stops before the first and after the last have none, and are smaller. */
	number: number | undefined;
	/** `undefined` while nothing is known of what was done. */
	summary: StepSummary | undefined;
}

/**
 * A step as a stop on a line: a circle that fills as its tasks are done. It keeps its number and size
 * whatever its state; words beside it say the state. Drawn as SVG, because a box with round corners
 * is an oval wherever its sides are no whole pixels. base.css has its measures.
 */
export function StopMark({ number, summary }: Props) {
	return (
		<svg class="stop-mark" viewBox="-22 -22 44 44" aria-hidden="true" data-state={summary?.state}>
			<circle />
			{summary && (
				<circle
					class="stop-part"
					pathLength="1"
					stroke-dasharray={`${summary.done / summary.total} 1`}
				/>
			)}
			<text y="5">{number}</text>
		</svg>
	);
}
