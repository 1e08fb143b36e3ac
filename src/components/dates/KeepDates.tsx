import words from 'virtual:words/dates';
import { useId, useState } from 'preact/hooks';
import { dateIds, type EntryDates } from '../../dates/clocks.ts';
import { toDay } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { undoLast } from '../../progress/undo.ts';
import { keepDates, type KeptEntry, keptEntries, longestName } from '../../progress/keptDates.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { KeptDatesText } from '../parts/KeptDatesText.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useUndo } from '../hooks/useUndo.ts';

interface Props {
	/** `undefined` until the island is live. */
	record: CompanyRecord | undefined;
	dates: EntryDates;
	name: string;
	/** The set that these dates came from, if they were kept before. */
	keptId: string | undefined;
	onName: (name: string) => void;
	onKept: (id: string | undefined) => void;
	onOpen: (kept: KeptEntry) => void;
}

/** Keeping dates on this device, on request only: name them, show them again, forget them. */
export function KeepDates({ record, dates, name, keptId, onName, onKept, onOpen }: Props) {
	const id = useId();
	const [said, setSaid] = useState('');
	const [toForget, setToForget] = useState<KeptEntry | 'all'>();
	const [Question, failures, tryAgain] = useLoaded(
		() => import('./ForgetDates.tsx').then((it) => it.ForgetDates),
		toForget !== undefined
	);
	const undo = useUndo();
	const kept = record ? keptEntries(record) : [];
	const known = kept.some((entry) => entry.id === keptId);
	const something = dateIds.some((date) => dates[date] !== undefined);
	if (!something && kept.length === 0 && !undo.offered) return null;

	return (
		<section class="keep-dates screen-only">
			{something && (
				<>
					<h2>{words.keep}</h2>
					<p>{words.keepHint}</p>
					<label for={id}>{words.keepName}</label>
					<p class="hint" id={`${id}-hint`}>
						{words.keepNameHint}
					</p>
					<input
						type="text"
						id={id}
						maxLength={longestName}
						autocomplete="off"
						aria-describedby={`${id}-hint`}
						value={name}
						onInput={(event) => onName(event.currentTarget.value)}
					/>
					<p class="actions">
						<button type="button" disabled={!record} onClick={keep}>
							{known ? words.keepAgain : words.keepButton}
						</button>
					</p>
				</>
			)}
			<p class="hint" role="status">
				{said !== '' && undo.offered && (
					<>
						{said}{' '}
						<button type="button" class="quiet" onClick={undoLast}>
							{words.undo}
						</button>
					</>
				)}
			</p>
			{kept.length > 0 && (
				<>
					<h3>{words.kept}</h3>
					<ul class="kept-list">
						{kept.map((entry) => {
							const called = entry.name === '' ? words.unnamed : entry.name;
							return (
								<li key={entry.id}>
									<KeptDatesText kept={entry} />{' '}
									<button
										type="button"
										class="quiet"
										aria-label={fill(words.openNamed, { name: called })}
										onClick={() => onOpen(entry)}
									>
										{words.open}
									</button>{' '}
									<button
										type="button"
										class="quiet"
										aria-label={fill(words.forgetNamed, { name: called })}
										onClick={() => forget(entry)}
									>
										{words.forget}
									</button>
								</li>
							);
						})}
					</ul>
					<button type="button" class="quiet" onClick={() => forget('all')}>
						{words.forgetAll}
					</button>
				</>
			)}
			{toForget !== undefined &&
				(Question ? (
					<Question
						what={toForget}
						count={kept.length}
						onForgotten={(text) => {
							undo.made();
							setSaid(text);
						}}
						onClose={() => setToForget(undefined)}
					/>
				) : (
					failures > 0 && (
						<p class="error" role="alert">
							{words.failed}
						</p>
					)
				))}
		</section>
	);

	function forget(which: KeptEntry | 'all'): void {
		if (failures > 0) tryAgain();
		setToForget(which);
	}

	function keep(): void {
		const days = Object.fromEntries(
			dateIds.flatMap((date) => {
				const day = dates[date];
				return day === undefined ? [] : [[date, toDay(day)]];
			})
		);
		onKept(keepDates(days, name, known ? keptId : undefined));
		undo.made();
		setSaid(words.keptNow);
	}
}
