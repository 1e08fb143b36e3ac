import words from 'virtual:words/entries';
import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { ShownRow } from '../../entries/reportFile.ts';
import type { RowPage } from './useRowPage.ts';

interface Props {
	page: RowPage;
	/** How many rows there are on all pages. */
	count: number;
	/** The id of the heading that names the table. */
	headingId: string;
	columns: readonly string[];
	row: (row: ShownRow) => ComponentChildren;
}

/** A page of rows as a table, with what leads to the next; nothing while it is closed. */
export function RowTable({
	page: { from, rows, setFrom, pageRows },
	count,
	headingId,
	columns,
	row,
}: Props) {
	if (from === undefined) return null;
	const to = Math.min(count, from + pageRows);
	return (
		<>
			<div class="entry-rows" role="group" tabIndex={0} aria-labelledby={headingId}>
				<table>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>{rows.map(row)}</tbody>
				</table>
			</div>
			{count > pageRows && (
				<p class="actions">
					<button
						type="button"
						disabled={from === 0}
						onClick={() => setFrom(Math.max(0, from - pageRows))}
					>
						{words.result.previous}
					</button>{' '}
					<button type="button" disabled={to >= count} onClick={() => setFrom(from + pageRows)}>
						{words.result.following}
					</button>{' '}
					<span class="hint" role="status">
						{fill(words.result.range, { from: from + 1, to, count })}
					</span>
				</p>
			)}
		</>
	);
}
