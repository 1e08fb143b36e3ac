import checklist from 'virtual:checklist';
import common from 'virtual:detail-words/interface';
import { useState } from 'preact/hooks';
import type { Check } from '../../details/check.ts';
import { coveredTasks } from '../../details/covered.ts';
import { groupIds, outcomeOf } from '../../details/detailGroup.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showList } from '../../i18n/showList.ts';
import { taskItem } from '../../progress/record.ts';
import { $record, markTask } from '../../progress/store.ts';
import { $remember, $typed, setRemember } from '../../typed/typedDetails.ts';
import { ClearTyped } from './ClearTyped.tsx';
import { looks } from './DetailOutcome.tsx';
import { $groups } from './detailGroups.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';

interface Props {
	/** The titles of the tasks that the checks can cover, by the task's id. */
	titles: Readonly<Record<string, string>>;
}

/** In the order in which a reader wants them: what to mend comes first. */
const outcomes = ['will-not-work', 'second-look', 'looks-right', 'open'] as const;

/** A field that may stay empty, and is, was not checked. */
function sumOf(result: Check<string>): ReturnType<typeof outcomeOf> {
	return result.ok && result.value === '' ? 'open' : outcomeOf(result);
}

/** What the checks say in sum, the button that ticks tasks, and the ways to clear and remember. */
export function DetailSummary({ titles }: Props) {
	const words = common;
	const typed = useLiveStore($typed);
	const remember = useLiveStore($remember) ?? false;
	useProgress($record);
	const [said, setSaid] = useState('');
	const groups = useLiveStore($groups) ?? {};
	const sums = groupIds.map((id) => {
		const group = groups[id];
		const results = [...(group?.check(typed ?? {}) ?? [])];
		const lines = outcomes.flatMap((outcome) => {
			const details = results
				.filter(([, result]) => sumOf(result) === outcome)
				.map(([detail]) => group?.words[detail]?.label ?? detail);
			return details.length > 0 ? [{ outcome, details: showList(details) }] : [];
		});
		return { id, lines };
	});

	return (
		<div class="detail-summary">
			<h3>{words.summary}</h3>
			<dl>
				{sums.map(({ id, lines }) => (
					<div key={id}>
						<dt>{words.groups[id]}</dt>
						{lines.map(({ outcome, details }) => (
							<dd key={outcome} class={looks[outcome]}>
								<span>{fill(words.summaryOf, { outcome: words.outcomes[outcome], details })}</span>
							</dd>
						))}
						{lines.length === 0 && <dd>{words.outcomes.open}</dd>}
					</div>
				))}
			</dl>
			<p class="actions">
				<button type="button" class="button" disabled={!typed} onClick={tick}>
					{words.tick}
				</button>{' '}
				<ClearTyped live={typed !== undefined} onCleared={() => setSaid(words.cleared)} />
			</p>
			<p class="outcome" role="status">
				{said || null}
			</p>
			<label class="choice">
				<input
					type="checkbox"
					disabled={!typed}
					checked={remember}
					aria-describedby="remember-hint"
					onChange={(event) => {
						const done = setRemember(event.currentTarget.checked);
						setSaid(done ? '' : words.rememberFailed);
					}}
				/>
				<span>{words.remember}</span>
			</label>
			<p class="hint" id="remember-hint">
				{words.rememberHint}
			</p>
		</div>
	);

	function tick(): void {
		if (!typed) return;
		const results = new Map(Object.values(groups).flatMap((group) => [...group.check(typed)]));
		const covered = new Set(coveredTasks(results));
		const ticked: string[] = [];
		for (const task of checklist.steps.flatMap((step) => step.tasks))
			if (covered.has(task.id) && taskItem($record.get(), task)?.state !== 'done') {
				markTask(task, 'done');
				ticked.push(titles[task.id] ?? task.id);
			}
		if (ticked.length > 0)
			setSaid(fill(words.ticked, { tasks: ticked.join(pageLanguage.semicolon) }));
		else setSaid(covered.size > 0 ? words.tickedBefore : words.tickedNone);
	}
}
