import clockWords from 'virtual:words/dates';
import words from 'virtual:words/not-paid';
import { clocksOf, toEntryDates } from '../../dates/clocks.ts';
import { easternDay, toDayNumber } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { nodeOf } from '../../not-paid/tree.ts';
import { showDay } from '../../days/day.ts';
import { undoLast } from '../../progress/undo.ts';
import { forgetDates, keptEntries } from '../../progress/keptDates.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { markOwnTask, ownTasks, removeOwnTask } from '../../progress/ownTasks.ts';
import { clockText, showDays } from '../wording/clockText.ts';
import { KeptDatesText } from '../parts/KeptDatesText.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useUndo } from '../hooks/useUndo.ts';

/** Where the pages are from which things are added. */
export interface AddedAddresses {
	notPaidHref: string;
	datesHref: string;
}

interface Props extends AddedAddresses {
	record: CompanyRecord;
}

const prefix = 'not-paid.';

/** The added tasks and the kept dates of the company that is shown, below its checklist. */
export function AddedList({ record, notPaidHref, datesHref }: Props) {
	const tasks = ownTasks(record);
	const kept = keptEntries(record);
	const today = toDayNumber(easternDay(new Date()));
	const undo = useUndo();

	return (
		<>
			{tasks.length > 0 && (
				<section class="sheet-step" aria-labelledby="added-tasks">
					<h2 id="added-tasks">{words.tasksTitle}</h2>
					<p class="hint">{words.tasksHint}</p>
					<ul class="sheet-tasks">
						{tasks.map(({ id, done, on }) => {
							const node = id.startsWith(prefix)
								? nodeOf(words, id.slice(prefix.length))
								: undefined;
							const title = node?.kind === 'end' ? node.task : fill(words.taskUnknown, { id });
							return (
								<li key={id} data-state={done ? 'done' : 'open'}>
									<Mark state={done ? 'done' : 'open'} />
									<span>
										{node ? <a href={`${notPaidHref}#${node.id}`}>{title}</a> : title}{' '}
										<span class="sheet-state">
											{done && on !== undefined
												? fill(words.taskDone, { on: showDay(on) })
												: words.taskOpen}
										</span>
										<span class="sheet-note screen-only">
											<label class="choice">
												<input
													type="checkbox"
													checked={done}
													aria-label={fill(words.doneNamed, { title })}
													onChange={(event) => markOwnTask(id, event.currentTarget.checked)}
												/>
												<span>{words.done}</span>
											</label>
											<button
												type="button"
												class="quiet"
												aria-label={fill(words.sheetRemoveNamed, { title })}
												onClick={() => {
													removeOwnTask(id);
													undo.made();
												}}
											>
												{words.sheetRemove}
											</button>
										</span>
									</span>
								</li>
							);
						})}
					</ul>
				</section>
			)}
			{kept.length > 0 && (
				<section class="sheet-step" aria-labelledby="kept-dates">
					<h2 id="kept-dates">
						<a href={datesHref}>{clockWords.title}</a>
					</h2>
					<ul class="sheet-tasks">
						{kept.map((each) => (
							<li key={each.id}>
								<span />
								<span>
									<span>
										<KeptDatesText kept={each} />
									</span>
									<button
										type="button"
										class="quiet screen-only"
										aria-label={fill(clockWords.forgetNamed, {
											name: each.name === '' ? clockWords.unnamed : each.name,
										})}
										onClick={() => {
											forgetDates(each.id);
											undo.made();
										}}
									>
										{clockWords.forget}
									</button>
									{clocksOf(toEntryDates(each.dates), today).map((clock) => (
										<span key={clock.id} class="sheet-note">
											{fill(clockWords.clockIs, {
												days: showDays(clock.first, clock.last),
												clock: clockWords.clocks[clock.id],
												stands: clockText(clock, today),
											})}
										</span>
									))}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<p class="undo screen-only" role="status">
				{undo.offered && (
					<>
						{words.removed}{' '}
						<button type="button" onClick={undoLast}>
							{words.undo}
						</button>
					</>
				)}
			</p>
		</>
	);
}
