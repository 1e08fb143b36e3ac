import checklist from 'virtual:checklist';
import { useLayoutEffect } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { plural } from '../../i18n/plural.ts';
import { dayOf } from '../../days/day.ts';
import { textOf } from '../../progress/record.ts';
import { $companyIds, $record } from '../../progress/store.ts';
import { overall, stepStatuses, stepSummary } from '../../progress/summary.ts';
import { Mark } from '../parts/Mark.tsx';
import { startSearchKey } from '../search/searchKey.ts';
import { overallText, stepSummaryText } from '../wording/statusText.ts';
import { StorageTrouble } from './StorageTrouble.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';

interface Props {
	steps: { id: string; name: string; href: string }[];
	/** The address of the board, where another company can be chosen. */
	board: string;
	/** The step that this page is about. */
	current?: string | undefined;
	/** How much there is to do, while nothing is known of what was done. */
	before: string;
	words: Omit<Words['line'], 'overallBefore' | 'parts'>;
}

/** The guide's steps as stops on a line, each with its state; the one the reader is at shows its tasks. */
export function StepLine({ steps, board, current, before, words }: Props) {
	const record = useLiveStore($record);
	const several = (useLiveStore($companyIds) ?? []).length > 1;
	// Before the island counts as live: a reader may press the key at once.
	useLayoutEffect(startSearchKey, []);
	const today = dayOf(new Date());

	return (
		<>
			{record && several && (
				<p class="shown-company">
					{words.shown} <a href={board}>{textOf(record, 'label') || words.unnamed}</a>
				</p>
			)}
			<p class="overall">
				{record ? overallText(overall(checklist, record, today), words) : before}
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
										: plural(words.tasks, step.tasks.length)}
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
