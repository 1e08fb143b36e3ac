import lineWords from 'virtual:words/line';
import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import type { ComponentChildren, ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { BoardRow } from '../../companies/board.ts';
import { showCompany } from '../../companies/companies.ts';
import { rowId } from '../../companies/rowLink.ts';
import { type Day, dayOf, showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import type { KeptReports } from '../../progress/keptReports.ts';
import type { StepSummary } from '../../progress/summary.ts';
import { columnsWith } from './boardColumns.ts';
import { DueCell } from './DueCell.tsx';
import { StopMark } from '../parts/StopMark.tsx';
import { stepSummaryText } from '../wording/statusText.ts';

/** A step as the board names it. */
export interface StepWords {
	short: string;
	href: string;
	titles: string[];
}

interface Props {
	row: BoardRow;
	isOpen: boolean;
	/** Whether it is the company that the guide shows. */
	isShown: boolean;
	/** The day on which it is shown. */
	today: Day;
	steps: readonly StepWords[];
	/** What a task is called. */
	titleOf: (task: string) => string;
	/** What shows what is kept of reports, once a row has something and it is loaded. */
	ReportsLine: ComponentType<{ kept: KeptReports }> | undefined;
	onToggle: (id: string) => void;
	/** What stands under an open row. */
	panel: ComponentChildren;
}

/** What stands before a cell where rows are blocks (companies.css). */
function named(name: string): string {
	return name + pageLanguage.colon;
}

/** One company in the table, and what can be done with it when it is open. */
export function CompanyRow(props: Props) {
	const { row, isOpen, isShown, today, steps, titleOf, onToggle, panel, ReportsLine } = props;
	// Of fifty rows a press changes one or two; the others are not compared again.
	const cells = useMemo(
		() => (
			<tr role="row" data-open={isOpen || undefined}>
				<th role="rowheader" scope="row">
					<button
						type="button"
						id={rowId(row.id)}
						class="quiet board-name"
						aria-expanded={isOpen}
						onClick={() => onToggle(row.id)}
					>
						<bdi>{row.label || words.table.unnamed}</bdi>
						{row.suffix !== '' && <bdi class="board-suffix"> {row.suffix}</bdi>}
					</button>
					{row.archived && <span class="board-shown"> {words.table.archived}</span>}
					{isShown && <span class="board-shown"> {words.table.shown}</span>}
					{row.reports && ReportsLine && (
						<span class="board-place">
							{' '}
							<ReportsLine kept={row.reports} />
						</span>
					)}
				</th>
				{row.steps.map((summary, place) => (
					<StepCell key={place} number={checklist.steps[place]?.number} summary={summary} />
				))}
				<NextCell row={row} today={today} steps={steps} />
				<DueCell row={row} today={today} titleOf={titleOf} name={named(words.table.due)} />
				<MoverCell row={row} />
				<ChangedCell row={row} />
			</tr>
		),
		[row, isOpen, isShown, today, steps, titleOf, onToggle, ReportsLine]
	);
	return (
		<>
			{cells}
			{panel && (
				<tr role="row" class="board-panel screen-only">
					<td role="cell" colSpan={columnsWith(steps)}>
						{panel}
					</td>
				</tr>
			)}
		</>
	);
}

interface StepCellProps {
	number: number | undefined;
	summary: StepSummary;
}

function StepCell({ number, summary }: StepCellProps) {
	const { state, done, total } = summary;
	return (
		<td role="cell" class="board-step" data-state={state}>
			<StopMark number={number} summary={summary} />
			<span class="board-count" aria-hidden="true">
				{state === 'not-for-you' ? '' : fill(words.table.tasks, { done, total })}
			</span>
			<span class="vh">{stepSummaryText(summary, lineWords)}</span>
		</td>
	);
}

/** The next task, as a link that shows this company in the guide. */
function NextCell({ row, today, steps }: Pick<Props, 'row' | 'today' | 'steps'>) {
	const { id, next, dates } = row;
	const target = next && steps[checklist.steps.indexOf(next.step)];
	return (
		<td role="cell" class="board-next" data-name={named(words.table.next)}>
			{next && target ? (
				<>
					<a
						href={`${target.href}#${next.task.id}`}
						onClick={() => showCompany(id)}
						onAuxClick={() => showCompany(id)}
					>
						{target.titles[next.place - 1]}
					</a>{' '}
					<span class="board-place">
						{fill(words.table.place, { step: target.short, place: next.place })}
					</span>
				</>
			) : dates[0] && dates[0].day > today ? (
				fill(words.table.nothingUntil, { day: showDayInWeek(dates[0].day) })
			) : (
				words.table.allDone
			)}
		</td>
	);
}

/** Who has to act or is waited on, since when and until when, and the note to it. */
function MoverCell({ row: { mover, note } }: Pick<Props, 'row'>) {
	return (
		<td role="cell" class="board-mover" data-name={named(words.table.mover)}>
			{mover ? moverText(mover) : words.table.nobody}
			{mover?.since !== undefined && (
				<span class="board-since">
					{pageLanguage.gap}
					{fill(mover.until === undefined ? words.table.since : words.table.sinceUntil, {
						day: showDay(mover.since),
						until: showDayInWeek(mover.until ?? ''),
					})}
				</span>
			)}{' '}
			{note !== '' && <bdi class="board-note">{note}</bdi>}
		</td>
	);
}

/** Who has to act, as the person called them where they did. */
export function moverText({ who, whom }: NonNullable<BoardRow['mover']>): string {
	return whom ?? (who === 'other' ? words.table.nobody : words.movers[who]);
}

function ChangedCell({ row: { changed, stuck, invited, returned } }: Pick<Props, 'row'>) {
	const day = showDay(dayOf(new Date(changed)));
	return (
		<td
			role="cell"
			class="board-changed"
			data-name={named(words.table.changed)}
			data-stuck={stuck || undefined}
		>
			{stuck ? fill(words.table.stuck, { day }) : day}{' '}
			{invited !== undefined && (
				<span class="board-more">{fill(words.table.invited, { day: showDay(invited) })}</span>
			)}{' '}
			{returned !== undefined && (
				<span class="board-more">{fill(words.table.returned, { day: showDay(returned) })}</span>
			)}
		</td>
	);
}
