import words from 'virtual:words/task-details';
import { useId, useState } from 'preact/hooks';
import { type Day, isDay } from '../../days/day.ts';
import type { Task } from '../../progress/checklist.ts';
import { textLimits } from '../../progress/item.ts';
import type { Wait } from '../../progress/record.ts';
import { writeWait } from '../../progress/texts.ts';
import { hasAccountNumber } from '../../text/accountNumberIn.ts';
import { useWhileTyping } from '../hooks/useWhileTyping.ts';

interface Props {
	task: Task;
	wait: Wait | undefined;
	today: Day;
}

/** For whom a task waits: a name, and once there is one the days. Empty, it is the reader's own move. */
export function WaitFields({ task, wait, today }: Props) {
	const id = useId();
	const [wrong, setWrong] = useState<'since' | 'until'>();
	const whom = wait?.whom ?? '';
	const [number, setNumber] = useState(() => hasAccountNumber(whom));
	const field = useWhileTyping(whom, (text) =>
		writeWait(task, text, { since: wait?.since ?? today, until: wait?.until })
	);

	return (
		<>
			<label for={`${id}-whom`}>{words.wait}</label>
			<p class="hint" id={`${id}-whom-hint`}>
				{words.waitHint}
			</p>
			<input
				type="text"
				id={`${id}-whom`}
				list={`${id}-whoms`}
				maxLength={textLimits.waiting}
				defaultValue={whom}
				autocomplete="off"
				aria-describedby={`${id}-whom-hint ${id}-whom-number`}
				{...field}
				onInput={(event) => {
					field.onInput();
					setNumber(hasAccountNumber(event.currentTarget.value));
				}}
			/>
			<datalist id={`${id}-whoms`}>
				{words.waitChoices.map((choice) => (
					<option key={choice} value={choice} />
				))}
			</datalist>
			<p class="error" id={`${id}-whom-number`} role="alert">
				{number && words.noteNumber}
			</p>
			{wait && (
				<div class="wait-days">
					{day('since', wait.since, words.waitSince, words.waitSinceWrong)}
					{day('until', wait.until, words.waitUntil, words.waitUntilWrong)}
					<button type="button" class="quiet" onClick={end}>
						{words.waitEnd}
					</button>
				</div>
			)}
		</>
	);

	function day(name: 'since' | 'until', value: Day | undefined, label: string, error: string) {
		return (
			<p>
				<label for={`${id}-${name}`}>{label}</label>
				<input
					type="date"
					id={`${id}-${name}`}
					value={value ?? ''}
					max={name === 'since' ? today : undefined}
					aria-describedby={`${id}-${name}-error`}
					aria-invalid={wrong === name}
					onChange={(event) => changeDay(name, event.currentTarget.value)}
				/>
				<span class="error" id={`${id}-${name}-error`} role="alert">
					{wrong === name && error}
				</span>
			</p>
		);
	}

	function changeDay(name: 'since' | 'until', text: string): void {
		if (!wait) return;
		const since = name === 'since' ? text : wait.since;
		const until = name === 'until' ? text : wait.until;
		const early = name === 'since' && (!isDay(since) || since > today);
		const late = isDay(until ?? '') && isDay(since) && (until ?? '') < since;
		setWrong(early ? 'since' : late ? name : undefined);
		if (early || late) return;
		writeWait(task, wait.whom, { since, until: isDay(until ?? '') ? until : undefined });
	}

	function end(): void {
		writeWait(task, '');
		document.getElementById(`${id}-whom`)?.focus();
	}
}
