import words from 'virtual:words/companies';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../days/day.ts';
import type { BoardRow } from '../../companies/board.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { columnsWith } from './boardColumns.ts';
import { CompanyPanel } from './CompanyPanel.tsx';
import { CompanyRow, type StepWords } from './CompanyRow.tsx';

interface Props {
	rows: readonly BoardRow[];
	/** The row that an address asked for, open when it is shown. */
	asked: { readonly id: string } | undefined;
	today: Day;
	steps: readonly StepWords[];
	/** What a task is called. */
	titleOf: (task: string) => string;
	/** The company that the guide shows. */
	shown: string | undefined;
	progressHref: string;
	/** Something was done, in words; `gone` tells that its row may have left the table. */
	onDone: (text: string, gone?: boolean) => void;
	onDelete: (row: BoardRow) => void;
}

/** Rows of the paper form that is printed where there is no company yet. */
const blankRows = Array.from({ length: 14 }, (_, place) => place);

/**
 * The companies as a table. The roles are written out because phones show the rows as blocks, and
 * some browsers then forget that it is a table.
 */
export function BoardTable(props: Props) {
	const { rows, asked, today, steps, titleOf, shown, progressHref, onDone, onDelete } = props;
	const [open, setOpen] = useState<string>();
	useEffect(() => {
		if (asked) setOpen(asked.id);
	}, [asked]);
	const [ReportsLine] = useLoaded(
		() => import('../parts/KeptReportsLine.tsx').then((it) => it.KeptReportsLine),
		rows.some(({ reports }) => reports !== undefined)
	);
	// One function for good, so that no row differs by it.
	const [toggle] = useState(
		() => (id: string) => setOpen((before) => (before === id ? undefined : id))
	);

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
						{words.table.due}
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
				{rows.map((row, place) => (
					<CompanyRow
						// By place: rows that stand take the texts of another order or page.
						key={place}
						row={row}
						isOpen={row.id === open}
						isShown={row.id === shown}
						today={today}
						steps={steps}
						titleOf={titleOf}
						ReportsLine={ReportsLine}
						onToggle={toggle}
						panel={
							row.id === open && (
								<CompanyPanel
									key={row.id}
									row={row}
									shown={row.id === shown}
									progressHref={progressHref}
									onDone={onDone}
									onDelete={() => onDelete(row)}
								/>
							)
						}
					/>
				))}
				{rows.length === 0 &&
					blankRows.map((place) => (
						<tr role="row" key={place} class="board-blank">
							{Array.from({ length: columnsWith(steps) }, (_, cell) => (
								<td role="cell" key={cell} />
							))}
						</tr>
					))}
			</tbody>
		</table>
	);
}
