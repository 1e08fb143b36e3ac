import checklist from 'virtual:checklist';
import { useLayoutEffect } from 'preact/hooks';
import type { Day } from '../../days/day.ts';
import type { Step } from '../../progress/checklist.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { isWaitedFor } from '../../progress/waitedFor.ts';

/** What one waits for at the end of a step: its task, where that is, and what leads there. */
export interface StepWait {
	task: string;
	href: string;
	text: string;
}

interface Props {
	step: Step;
	wait: StepWait;
	record: CompanyRecord;
	today: Day;
}

/** The button at the end of a step while all that follows waits. The one to the next step is none meanwhile. */
export function WaitedFor({ step, wait, record, today }: Props) {
	const waits = isWaitedFor(wait.task, step, checklist, record, today);
	useLayoutEffect(() => {
		const onward = document.querySelector('.neighbours > :first-child');
		if (!waits || !onward) return;
		onward.className = 'apart';
		return () => {
			onward.className = 'button';
		};
	}, [waits]);
	return waits ? (
		<p class="waited-for">
			<a class="button" href={wait.href}>
				{wait.text}
			</a>
		</p>
	) : null;
}
