import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import { useState } from 'preact/hooks';
import type { Words } from '../../../guide/words';
import { fill } from '../../../i18n/fill';
import type { BoardRow } from '../../../progress/board';
import { showCompany } from '../../../progress/companies';
import { dayOf, showDay } from '../../../progress/day';
import type { StepSummary } from '../../../progress/summary';
import { Mark } from '../Mark';
import { stepSummaryText } from '../statusText';
import { CompanyPanel } from './CompanyPanel';

/** A step as the board names it. */
export interface StepWords {
	short: string;
	href: string;
	titles: string[];
}

interface Props {
	rows: readonly BoardRow[];
	steps: readonly StepWords[];
	/** The company that the guide shows. */
	shown: string | undefined;
	progressHref: string;
	lineWords: Words['line'];
	/** Something was done, in words; `gone` tells that its row may have left the table. */
	onDone: (text: string, gone?: boolean) => void;
	onInvite: (row: BoardRow) => void;
	onDelete: (row: BoardRow) => void;
}

/** Rows of the paper form that is printed where there is no company yet. */
const blankRows = Array.from({ length: 24 }, (_, place) => place);

/**
 * The companies as a table. The roles are written out because phones show the rows as blocks, and
 * some browsers then forget that it is a table.
 */
export function BoardTable(props: Props) {
	const { rows, steps, shown, progressHref, lineWords, onDone, onInvite, onDelete } = props;
	const [open, setOpen] = useState<string>();

	return (
		<table role="table">
			<caption class="vh">{words.table.caption}</caption>
			<thead role="rowgroup">
				<tr role="row">
					<th role="columnheader" scope="col">
						{words.table.name}
					</th>
					{steps.map(({ short }) => (
						<th role="columnheader" scope="col" key={short} class="board-step">
							{short}
						</th>
					))}
					<th role="columnheader" scope="col">
						{words.table.next}
					</th>
					<th role="columnheader" scope="col">
						{words.table.mover}
					</th>
					<th role="columnheader" scope="col">
						{words.table.changed}
					</th>
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map((row) => {
					const isOpen = row.id === open;
					const target = row.next && steps[checklist.steps.indexOf(row.next.step)];
					const day = showDay(dayOf(new Date(row.changed)));
					const who = row.mover && words.movers[row.mover.who];
					return [
						<tr role="row" key={row.id} data-open={isOpen || undefined}>
							<th role="rowheader" scope="row">
								<button
									type="button"
									class="quiet board-name"
									aria-expanded={isOpen}
									onClick={() => setOpen(isOpen ? undefined : row.id)}
								>
									<bdi>{row.label || words.table.unnamed}</bdi>
									{row.suffix !== '' && <bdi class="board-suffix"> {row.suffix}</bdi>}
								</button>
								{row.id === shown && <span class="board-shown"> {words.table.shown}</span>}
							</th>
							{row.steps.map((summary, place) => (
								<StepCell
									key={place}
									name={steps[place]?.short ?? ''}
									summary={summary}
									lineWords={lineWords}
								/>
							))}
							<td role="cell" class="board-next" data-name={words.table.next}>
								{row.next && target ? (
									<>
										<a
											href={`${target.href}#${row.next.task.id}`}
											onClick={() => showCompany(row.id)}
											onAuxClick={() => showCompany(row.id)}
										>
											{target.titles[row.next.place - 1]}
										</a>{' '}
										<span class="board-place">
											{fill(words.table.place, { step: target.short, place: row.next.place })}
										</span>
									</>
								) : (
									words.table.allDone
								)}
							</td>
							<td role="cell" class="board-mover" data-name={words.table.mover}>
								{who ?? words.table.nobody}
								{row.mover?.since !== undefined && (
									<span class="board-since">
										{' '}
										{fill(words.table.since, { day: showDay(row.mover.since) })}
									</span>
								)}
							</td>
							<td
								role="cell"
								class="board-changed"
								data-name={words.table.changed}
								data-stuck={row.stuck || undefined}
							>
								{row.stuck ? fill(words.table.stuck, { day }) : day}
							</td>
						</tr>,
						isOpen && (
							<tr role="row" key={`${row.id} open`} class="board-panel screen-only">
								<td role="cell" colSpan={steps.length + 4}>
									<CompanyPanel
										row={row}
										shown={row.id === shown}
										progressHref={progressHref}
										onDone={onDone}
										onInvite={() => onInvite(row)}
										onDelete={() => onDelete(row)}
									/>
								</td>
							</tr>
						),
					];
				})}
				{rows.length === 0 &&
					blankRows.map((place) => (
						<tr role="row" key={place} class="board-blank">
							{Array.from({ length: steps.length + 4 }, (_, cell) => (
								<td role="cell" key={cell} />
							))}
						</tr>
					))}
			</tbody>
		</table>
	);
}

interface CellProps {
	name: string;
	summary: StepSummary;
	lineWords: Words['line'];
}

function StepCell({ name, summary, lineWords }: CellProps) {
	const { state, done, total } = summary;
	return (
		<td role="cell" class="board-step" data-name={name} data-state={state}>
			<Mark state={state} shape="circle" />
			<span aria-hidden="true">
				{state === 'not-for-you' ? '' : fill(words.table.tasks, { done, total })}
			</span>
			<span class="vh">{stepSummaryText(summary, lineWords)}</span>
		</td>
	);
}
