import type { ComponentChildren } from 'preact';
import { adoptStyles } from './adoptStyles.ts';
import { fill } from '../../i18n/fill.ts';
import type { RowPage } from '../hooks/useRowPage.ts';
import styles from './rowTable.css?inline';

// It loads when there are rows to show, and so do its styles.
adoptStyles(styles);

interface Props<Row> {
	page: RowPage<Row>;
	/** How many rows there are on all pages. */
	count: number;
	/** The id of the heading that names the table. */
	headingId: string;
	columns: readonly string[];
	words: { readonly previous: string; readonly following: string; readonly range: string };
	row: (row: Row) => ComponentChildren;
}

/** A page of rows as a table, with what leads to the next; nothing while it is closed. */
export function RowTable<Row>({
	page: { from, rows, setFrom, pageRows },
	count,
	headingId,
	columns,
	words,
	row,
}: Props<Row>) {
	if (from === undefined) return null;
	const to = Math.min(count, from + pageRows);
	return (
		<>
			<div class="table-rows" role="group" tabIndex={0} aria-labelledby={headingId}>
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
						{words.previous}
					</button>{' '}
					<button type="button" disabled={to >= count} onClick={() => setFrom(from + pageRows)}>
						{words.following}
					</button>{' '}
					<span class="hint" role="status">
						{fill(words.range, { from: from + 1, to, count })}
					</span>
				</p>
			)}
		</>
	);
}
