import checklist from 'virtual:checklist';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { dayOf } from '../../days/day.ts';
import { $record } from '../../progress/store.ts';
import { nextTask } from '../../progress/nextTask.ts';
import { useProgress } from '../hooks/useProgress.ts';

interface Props {
	/** In the checklist's order. `named` is the step as a text names it, such as “Step 2: Verify”. */
	steps: { named: string; numbered: boolean; href: string }[];
	progressHref: string;
	words: Words['home'];
}

/** The one button of the home page: start, or carry on at the first open task. */
export function CarryOn({ steps, progressHref, words }: Props) {
	const record = useProgress($record);
	const started = record && [...record.keys()].some((key) => key.startsWith('task/'));
	const next = started ? nextTask(checklist, record, dayOf(new Date())) : undefined;
	const target = next && steps[checklist.steps.indexOf(next.step)];

	if (next && target)
		return (
			<a class="button" href={`${target.href}#${next.task.id}`}>
				{fill(target.numbered ? words.carryOn : words.carryOnUnnumbered, {
					step: target.named,
					place: next.place,
				})}
			</a>
		);
	return (
		<a class="button" href={started ? progressHref : steps[0]?.href}>
			{started ? words.allDone : words.start}
		</a>
	);
}
