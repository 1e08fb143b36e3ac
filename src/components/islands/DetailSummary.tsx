import checklist from 'virtual:checklist';
import common from 'virtual:detail-words/interface';
import { useState } from 'preact/hooks';
import { coveredTasks } from '../../details/covered';
import { groupIds, outcomeOf } from '../../details/typed';
import { fill } from '../../i18n/fill';
import { taskItem } from '../../progress/record';
import { $record, markTask } from '../../progress/store';
import { $remember, $typed, clearTyped, setRemember } from '../../typed/typed';
import { $groups } from './detailGroups';
import { useLiveStore } from './useLiveStore';

/** What the checks say in sum, the button that ticks tasks, and the ways to clear and remember. */
export function DetailSummary() {
	const words = common;
	const typed = useLiveStore($typed);
	const remember = useLiveStore($remember) ?? false;
	useLiveStore($record);
	const [said, setSaid] = useState('');
	const groups = useLiveStore($groups) ?? {};
	const sums = groupIds.map((id) => {
		const count = { 'looks-right': 0, 'second-look': 0, 'will-not-work': 0, open: 0 };
		for (const result of groups[id]?.check(typed ?? {}).values() ?? []) count[outcomeOf(result)]++;
		return { id, loaded: groups[id] !== undefined, count };
	});

	return (
		<div class="detail-summary">
			<h3>{words.summary}</h3>
			<dl>
				{sums.map(({ id, loaded, count }) => (
					<div key={id}>
						<dt>{words.groups[id]}</dt>
						<dd>
							{loaded
								? fill(words.summaryOf, {
										right: count['looks-right'],
										second: count['second-look'],
										wrong: count['will-not-work'],
										open: count.open,
									})
								: words.outcomes.open}
						</dd>
					</div>
				))}
			</dl>
			<p class="actions">
				<button type="button" disabled={!typed} onClick={tick}>
					{words.tick}
				</button>{' '}
				<button
					type="button"
					class="clear-typed"
					data-typed={Object.values(typed ?? {}).some((text) => text !== '') || undefined}
					disabled={!typed}
					onClick={clear}
				>
					{words.clear}
				</button>
			</p>
			<p class="outcome" role="status">
				{said}
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
		let count = 0;
		for (const task of checklist.steps.flatMap((step) => step.tasks))
			if (covered.has(task.id) && taskItem($record.get(), task)?.state !== 'done') {
				markTask(task, 'done');
				count++;
			}
		setSaid(covered.size === 0 ? words.tickedNone : fill(words.ticked, { count }));
	}

	function clear(): void {
		clearTyped();
		setSaid(words.cleared);
	}
}
