import words from 'virtual:words/dates';
import { useState } from 'preact/hooks';
import { checkDates } from '../../dates/checkDates.ts';
import { clocksOf, clockState, type DateId, dateIds, entryState } from '../../dates/clocks.ts';
import { latestCorrection } from '../../dates/correction.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { easternDay, toDay, toDayNumber } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { $record } from '../../progress/store.ts';
import { ClockField } from './ClockField.tsx';
import { clockText, nextText, showDays, stateText } from '../wording/clockText.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { KeepDates } from './KeepDates.tsx';
import { TimeLine } from './TimeLine.tsx';
import { useProgress } from '../hooks/useProgress.ts';
import './dates.css';

interface Props {
	factAddress: string;
	notPaidHref: string;
}

const nothing: Readonly<Record<DateId, string>> = {
	entry: '',
	liquidation: '',
	acceptance: '',
	reliquidation: '',
};

/** An entry's dates to type, and the days that follow from them: a list, a line, a calendar. */
export function EntryClocks({ factAddress, notPaidHref }: Props) {
	const record = useProgress($record);
	const [typed, setTyped] = useState(nothing);
	const [typedLast, setTypedLast] = useState<DateId>();
	const [round, setRound] = useState(0);
	const [name, setName] = useState('');
	const [keptId, setKeptId] = useState<string>();
	const [saved, setSaved] = useState('');
	const today = toDayNumber(easternDay(new Date()));
	const { read, dates, findings } = checkDates(typed, today);
	const clocks = clocksOf(dates, today);
	const state = entryState(dates, today);
	const told = stateText(state, dates, clocks, today);

	// What follows from the days is keyed by its words: a page that the browser translates has other
	// texts than Preact knows of, and elements that go take theirs along.
	return (
		<div class="clocks">
			<h2>{words.form}</h2>
			<div class="clock-fields" key={round}>
				{dateIds.map((id) => (
					<ClockField
						key={id}
						words={words.fields[id]}
						text={typed[id]}
						live={record !== undefined}
						day={read[id]}
						finding={findings.get(id)}
						follows={id === typedLast ? nextText(clocks, today) : ''}
						factAddress={factAddress}
						onType={(text) => {
							setTypedLast(id);
							setSaved('');
							setTyped((before) => ({ ...before, [id]: text }));
						}}
					/>
				))}
			</div>
			<button type="button" class="quiet screen-only" disabled={!record} onClick={clear}>
				{words.clear}
			</button>

			<h2 id="days">{words.results}</h2>
			<p class="clock-state" role="status" data-state={state}>
				<span key={told}>{told}</span>
				{state === 'money-late' && (
					<span>
						{pageLanguage.gap}
						<a href={notPaidHref}>{words.lateLink}</a>
					</span>
				)}
			</p>
			{clocks.length > 0 && (
				<>
					<ul class="clock-list">
						{clocks.map((clock) => (
							<li
								key={`${clock.id} ${clock.first} ${clock.last} ${clockText(clock, today)}`}
								data-state={clockState(clock, today)}
							>
								<strong>{showDays(clock.first, clock.last)}</strong>{' '}
								<span>{words.clocks[clock.id]}</span>{' '}
								<span class="hint">
									{clockText(clock, today)} <FactLinks facts={clock.facts} address={factAddress} />
								</span>
							</li>
						))}
					</ul>
					{dates.entry === undefined &&
						dates.liquidation !== undefined &&
						dates.acceptance === undefined && (
							<p class="hint" key={dates.liquidation}>
								{fill(words.correctionNotTold, {
									day: showDayInWeek(toDay(latestCorrection(dates.liquidation))),
								})}
								<FactLinks facts={['P-44']} address={factAddress} />
							</p>
						)}
					<TimeLine key={JSON.stringify(dates)} dates={dates} clocks={clocks} today={today} />
					<p class="actions screen-only">
						<button type="button" onClick={() => window.print()}>
							{words.print}
						</button>{' '}
						<button type="button" onClick={() => void saveCalendar()}>
							{words.calendar}
						</button>{' '}
						<span class="hint" role="status">
							<span key={saved}>{saved}</span>
						</span>
					</p>
				</>
			)}
			<KeepDates
				record={record}
				dates={dates}
				name={name}
				keptId={keptId}
				onName={setName}
				onKept={setKeptId}
				onOpen={(kept) => {
					setTyped({ ...nothing, ...kept.dates });
					setName(kept.name);
					setKeptId(kept.id);
					setRound(round + 1);
				}}
			/>
		</div>
	);

	async function saveCalendar(): Promise<void> {
		try {
			const { saveClocks } = await import('../../sharing/saveClocks.ts');
			const any = saveClocks({ id: keptId, name, dates }, today);
			setSaved(any ? words.calendarSaved : words.calendarNone);
		} catch {
			setSaved(words.calendarFailed);
		}
	}

	function clear(): void {
		setSaved('');
		setTyped(nothing);
		setName('');
		setKeptId(undefined);
		// Fields that have spoken are silent again.
		setRound(round + 1);
	}
}
