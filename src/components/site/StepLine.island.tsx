import checklist from 'virtual:checklist';
import { useEffect } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { dayOf } from '../../days/day.ts';
import { textOf } from '../../progress/record.ts';
import { $companyIds, $record } from '../../progress/store.ts';
import { overall, stepStatuses, stepSummary } from '../../progress/summary.ts';
import { Mark } from '../parts/Mark.tsx';
import { startSearchKey } from '../search/searchKey.ts';
import { stepSummaryText } from '../wording/statusText.ts';
import { StorageTrouble } from './StorageTrouble.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';

interface Props {
	steps: { id: string; name: string; href: string }[];
	/** The address of the board, where another company can be chosen. */
	board: string;
	/** The step that this page is about. */
	current?: string | undefined;
	words: Words['line'];
}

/** The guide's steps as stops on a line, each with its state; the one the reader is at shows its tasks. */
export function StepLine({ steps, board, current, words }: Props) {
	const record = useLiveStore($record);
	const several = (useLiveStore($companyIds) ?? []).length > 1;
	useEffect(startSearchKey, []);
	const today = dayOf(new Date());
	const total = checklist.steps.reduce((sum, step) => sum + step.tasks.length, 0);

	return (
		<>
			{record && several && (
				<p class="shown-company">
					{words.shown} <a href={board}>{textOf(record, 'label') || words.unnamed}</a>
				</p>
			)}
			<p class="overall">
				{record
					? fill(words.overall, { ...overall(checklist, record, today) })
					: fill(words.overallBefore, { total, parts: steps.length })}
			</p>
			<ol class="line">
				{checklist.steps.map((step, index) => {
					const { name = '', href = '' } = steps[index] ?? {};
					const here = step.id === current;
					const summary = record && stepSummary(step, checklist, record, today);
					const state = summary?.state ?? 'not-started';
					return (
						<li key={step.id} class="stop" data-state={state} data-here={here || undefined}>
							<a href={href} aria-current={here ? 'page' : undefined}>
								<span class="stop-mark">
									{state === 'not-started' || state === 'under-way' ? (
										<span class="stop-number">{step.number}</span>
									) : (
										<Mark state={state} shape="circle" />
									)}
								</span>
								<span class="stop-name">{name}</span>{' '}
								<span class="stop-state">
									{summary
										? stepSummaryText(summary, words)
										: fill(words.tasks, { total: step.tasks.length })}
								</span>
							</a>
							{here && (
								<span class="stop-tasks" aria-hidden="true">
									{step.tasks.map(({ id }) => (
										<Mark
											key={id}
											shape="box"
											state={
												(record && stepStatuses(step, checklist, record, today).get(id)?.state) ??
												'open'
											}
										/>
									))}
								</span>
							)}
						</li>
					);
				})}
			</ol>
			<StorageTrouble words={words} />
		</>
	);
}
