import checklist from 'virtual:checklist';
import words from 'virtual:words/line';
import { useLayoutEffect } from 'preact/hooks';
import type { WaitOnPage } from '../../guide/waitsOf.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { textOf } from '../../progress/record.ts';
import { $companyIds, $record } from '../../progress/store.ts';
import { countStatuses, overall, stepStatuses } from '../../progress/summary.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { StopMark } from '../parts/StopMark.tsx';
import { StorageTrouble } from '../parts/StorageTrouble.tsx';
import { startControls } from '../site/startControls.ts';
import { overallText, stepSummaryText } from '../wording/statusText.ts';
import './wholeWay.css';

interface Props {
	/** In the checklist's order. */
	steps: { named: string; href: string; result: string; time: string }[];
	waits: Pick<WaitOnPage, 'task' | 'after' | 'meanwhile' | 'time'>[];
	/** The end of the way. */
	bank: string;
	/** The address of the board, where another company can be chosen. */
	board: string;
	/** How much there is to do, while nothing is known of what was done. */
	before: string;
	/** Since when one waits. */
	since: string;
}

/**
 * The whole way as a drawn line: a stop for each step, with what is true once it is done and how long
 * it takes; dashed where one waits for CBP; the bank at its end. Home has it in the rail's place.
 */
export function WholeWay({ steps, waits, bank, board, before, since }: Props) {
	const record = useProgress($record);
	const several = (useProgress($companyIds) ?? []).length > 1;
	// Before the island counts as live: a reader may press the key at once.
	useLayoutEffect(startControls, []);
	const today = dayOf(new Date());
	const statuses = new Map(
		record && checklist.steps.flatMap((step) => [...stepStatuses(step, checklist, record, today)])
	);
	const total = record ? overallText(overall(checklist, record, today), words) : before;

	return (
		<>
			<StorageTrouble />
			{record && several && (
				<p class="shown-company">
					{words.shown} <a href={board}>{textOf(record, 'label') || words.unnamed}</a>
				</p>
			)}
			<p class="overall">{total}</p>
			<ol class="way">
				{checklist.steps.flatMap((step, index) => {
					const { named, href, result, time } = steps[index] ?? {
						named: '',
						href: '',
						result: '',
						time: '',
					};
					const summary =
						record && countStatuses(step.tasks.flatMap(({ id }) => statuses.get(id) ?? []));
					const state = summary?.state ?? 'not-started';
					return [
						<li key={step.id} class="way-stop" data-state={state}>
							<a href={href}>
								<StopMark number={step.number} summary={summary} />
								<span class="way-name">{named}</span>
							</a>
							<p class="way-result">{result}</p>
							<p class="way-time">
								<span class="way-state">
									{summary
										? stepSummaryText(summary, words)
										: plural(words.tasks, step.tasks.length)}
								</span>{' '}
								{time !== '' && <span>{time}</span>}
							</p>
						</li>,
						...waits
							.filter(({ after }) => after === step.id)
							.map(({ task, meanwhile, time: wait }) => {
								const status = statuses.get(task);
								return (
									<li key={task} class="way-wait" data-state={status?.state}>
										<p>{meanwhile}</p>
										<p class="way-time">{wait}</p>
										{status?.state === 'waiting' && (
											<p class="way-state">{fill(since, { since: showDay(status.since) })}</p>
										)}
									</li>
								);
							}),
					];
				})}
				<li class="way-end">
					<svg class="stop-mark" viewBox="-22 -22 44 44" aria-hidden="true">
						<circle />
						<path d="M-7 -2.5 0 -7l7 4.5M-4.8 -1v6M0 -1v6M4.8 -1v6M-7 7H7" />
					</svg>
					{bank}
				</li>
			</ol>
		</>
	);
}
