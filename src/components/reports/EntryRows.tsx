import words from 'virtual:words/reports';
import type { Day } from '../../days/day.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { EntryFilter } from '../../reports/reportSession.ts';
import type { ShownEntry } from '../../reports/shownEntry.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { useRowPage } from '../hooks/useRowPage.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { RowTable } from '../parts/RowTable.tsx';
import { dayInWords, moneyInWords } from './reportWords.ts';

interface Props {
	filter: EntryFilter;
	count: number;
	/** The heading above, and its id. */
	heading: string;
	headingId: string;
	today: Day;
	ask: AskWorker<ReportAsks>;
	/** What else changes which entries there are. */
	because: unknown;
}

/** Entries as a table, a page at a time (hooks/useRowPage.ts), once they are asked for. */
export function EntryRows({ filter, count, heading, headingId, today, ask, because }: Props) {
	const page = useRowPage<ShownEntry>(
		(from, most) => ask('entries', { filter, from, count: most }),
		because
	);
	const { rows } = page;
	const any = (has: (entry: ShownEntry) => boolean) => rows.some(has);
	const isRefused = any(({ standing }) => standing.message !== '' || standing.unknownStatus !== '');
	const hasDuty = any(({ standing }) => standing.duty !== undefined);
	const hasMoney = any(
		({ standing }) => standing.principal !== undefined || standing.interest !== undefined
	);
	const hasRefund = any(({ standing }) => standing.refundNumbers.length > 0);
	return (
		<>
			<p class="actions">
				<button type="button" aria-expanded={page.from !== undefined} onClick={page.toggle}>
					{page.from === undefined ? words.result.show : words.result.hide}
					<span class="vh">{pageLanguage.colon + heading}</span>
				</button>
			</p>
			<RowTable
				page={page}
				count={count}
				headingId={headingId}
				words={words.result}
				columns={[
					words.columns.entry,
					...('state' in filter ? [] : [words.columns.state]),
					words.columns.day,
					...(isRefused ? [words.columns.message] : []),
					...(hasDuty ? [words.columns.duty] : []),
					...(hasMoney ? [words.columns.principal, words.columns.interest] : []),
					...(hasRefund ? [words.columns.refund] : []),
				]}
				row={(entry) => (
					<tr key={entry.number}>
						<th scope="row" class="report-number">
							{entry.number}
						</th>
						{'state' in filter ? null : <td>{words.states[entry.state].name}</td>}
						<td data-late={entry.late || undefined}>{dayInWords(entry, today)}</td>
						{isRefused && (
							<td lang={englishLang || undefined}>
								{entry.standing.message || entry.standing.unknownStatus}
							</td>
						)}
						{hasDuty && <td class="report-money">{moneyInWords(entry.standing.duty)}</td>}
						{hasMoney && (
							<>
								<td class="report-money">{moneyInWords(entry.standing.principal)}</td>
								<td class="report-money">{moneyInWords(entry.standing.interest)}</td>
							</>
						)}
						{hasRefund && <td>{entry.standing.refundNumbers.join(pageLanguage.comma)}</td>}
					</tr>
				)}
			/>
		</>
	);
}
