import words from 'virtual:words/reports';
import { useEffect, useState } from 'preact/hooks';
import { type Day, showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import type { ShownEntry } from '../../reports/shownEntry.ts';
import { type State, states } from '../../reports/standing.ts';
import { saveAnswer, useAttempt } from '../hooks/useAttempt.ts';
import { usePrint } from '../hooks/usePrint.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { dayInWords, reportFileInWords, moneyInWords } from './reportWords.ts';

interface Props {
	summary: ReportSummary;
	today: Day;
	ask: AskWorker<ReportAsks>;
}

/** What fits on paper; the CSV has all of it. */
const printedRows = 400;

const { out } = words;
const stateNames = Object.fromEntries(
	states.map((state) => [state, words.states[state].name])
) as Record<State, string>;

/** What can be taken along: the list, the paper for the accountant, the days ahead. */
export function ReportOutput({ summary, today, ask }: Props) {
	const [rows, setRows] = useState<readonly ShownEntry[]>();
	const [print, printing] = usePrint(rows !== undefined);
	const [said, attempt] = useAttempt(words.result.failed);
	// A print from the browser's menu has the totals, and no entries of reports that have changed.
	useEffect(() => setRows(undefined), [summary]);
	useEffect(() => {
		if (!printing) setRows(undefined);
	}, [printing]);

	return (
		<section class="report-output">
			<div class="screen-only">
				<h3>{out.title}</h3>
				<p class="actions">
					<button type="button" onClick={() => attempt(saveList)}>
						{out.list}
					</button>{' '}
					<button type="button" onClick={() => attempt(printAll)}>
						{out.print}
					</button>{' '}
					<button type="button" onClick={() => attempt(saveCalendar)}>
						{out.calendar}
					</button>{' '}
					<span class="hint" role="status">
						{said}
					</span>
				</p>
			</div>
			<Paper summary={summary} today={today} rows={rows ?? []} />
		</section>
	);

	function saveList(): Promise<string> {
		return saveAnswer(
			out.listFile,
			ask('list', {
				states: stateNames,
				kinds: words.tables.kinds,
				total: out.total,
				columns: out.columns,
				yes: out.yes,
			})
		);
	}

	async function printAll(): Promise<string> {
		print();
		setRows(await ask('entries', { filter: { only: 'all' }, from: 0, count: printedRows }));
		return '';
	}

	async function saveCalendar(): Promise<string> {
		if (summary.ahead.length === 0) return out.noDays;
		const { saveReportDays } = await import('../../sharing/saveReportDays.ts');
		saveReportDays(summary.ahead, today, out);
		return '';
	}
}

/** The paper for the accountant: totals, entries, and from which reports. Nothing of the bank. */
function Paper({
	summary,
	today,
	rows,
}: {
	summary: ReportSummary;
	today: Day;
	rows: readonly ShownEntry[];
}) {
	const found = states.filter((state) => summary.totals[state].entries > 0);
	return (
		<div class="print-only report-paper">
			<h2>{out.heading}</h2>
			<p>{fill(out.madeOn, { day: showDay(today) })}</p>
			<table>
				<thead>
					<tr>
						{out.total.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{found.map((state) => {
						const { entries, late, duty, principal, interest } = summary.totals[state];
						return (
							<tr key={state}>
								<th scope="row">{stateNames[state]}</th>
								<td>{showNumber(entries)}</td>
								<td>{showNumber(late)}</td>
								<td class="report-money">{moneyInWords(duty)}</td>
								<td class="report-money">{moneyInWords(principal)}</td>
								<td class="report-money">{moneyInWords(interest)}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			{summary.refusals.length > 0 && (
				<>
					<h3>{words.refusals.title}</h3>
					<ul>
						{summary.refusals.map(({ message, entries }) => (
							<li key={message}>
								{message === '' ? words.refusals.none : message} (
								{plural(words.result.entries, entries)})
							</li>
						))}
					</ul>
				</>
			)}
			<h3>{out.filesRead}</h3>
			<ul>
				{summary.reports
					.filter(({ layout }) => layout.kind !== 'bank' && layout.kind !== 'other')
					.map((report, place) => (
						<li key={place}>
							{fill(words.tables.line, {
								file: reportFileInWords(report),
								kind: report.layout.kind
									? words.tables.kinds[report.layout.kind]
									: words.tables.unknown,
							})}{' '}
							({showDay(report.made)})
						</li>
					))}
			</ul>
			{rows.length > 0 && (
				<table class="report-list">
					<thead>
						<tr>
							{[
								words.columns.entry,
								words.columns.state,
								words.columns.day,
								words.columns.duty,
								words.columns.principal,
								words.columns.interest,
								words.columns.refund,
							].map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((entry) => (
							<tr key={entry.number}>
								<th scope="row" class="report-number">
									{entry.number}
								</th>
								<td>{stateNames[entry.state]}</td>
								<td>{dayInWords(entry, today)}</td>
								<td class="report-money">{moneyInWords(entry.standing.duty)}</td>
								<td class="report-money">{moneyInWords(entry.standing.principal)}</td>
								<td class="report-money">{moneyInWords(entry.standing.interest)}</td>
								<td>{entry.standing.refundNumbers.join(' ')}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{summary.entries > rows.length && rows.length > 0 && (
				<p>{fill(out.printed, { shown: rows.length, count: summary.entries })}</p>
			)}
			<p>{out.signed}</p>
		</div>
	);
}
