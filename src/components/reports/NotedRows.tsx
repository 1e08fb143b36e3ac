import words from 'virtual:words/reports';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { LeftOutReason, NotedRow, RowNote } from '../../reports/reportTable.ts';
import { useRowPage } from '../hooks/useRowPage.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { RowTable } from '../parts/RowTable.tsx';

const { tables: text } = words;

interface Props {
	why: LeftOutReason | RowNote;
	says: string;
	count: number;
	place: number;
	id: string;
	ask: AskWorker<ReportAsks>;
	because: unknown;
}

/** Rows that were left out for a reason, or of which something is to be known. */
export function NotedRows({ why, says, count, place, id, ask, because }: Props) {
	const page = useRowPage<NotedRow>(
		(from, most) => ask('rows', { table: place, why, from, count: most }),
		because
	);
	if (count === 0) return null;
	return (
		<>
			<p class="actions" id={`${id}-${why}`}>
				{says} <span class="report-count">{showNumber(count)}</span>{' '}
				<button type="button" aria-expanded={page.from !== undefined} onClick={page.toggle}>
					{page.from === undefined ? words.result.showRows : words.result.hideRows}
					<span class="vh">{pageLanguage.colon + says}</span>
				</button>
			</p>
			<RowTable
				page={page}
				count={count}
				headingId={`${id}-${why}`}
				words={words.result}
				columns={[text.row, text.written]}
				row={(row) => (
					<tr key={row.place}>
						<td>{showNumber(row.place)}</td>
						<td class="report-written">{row.written}</td>
					</tr>
				)}
			/>
		</>
	);
}
