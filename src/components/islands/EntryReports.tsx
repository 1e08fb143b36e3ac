import words from 'virtual:words/entries';
import { useEffect, useState } from 'preact/hooks';
import { cbpMessages } from '../../entries/findings';
import type { Summary } from '../../entries/listSession';
import type { ReportWords, ShownRow } from '../../entries/reportFile';
import { workOrder, workOrderText } from '../../entries/workOrder';
import { fill } from '../../i18n/fill';
import { type Day, showDay } from '../../progress/day';
import { saveFile, saveTextFile } from '../../sharing/browser';
import { type AskEntries, showCount } from './askEntries';
import { filesInWords } from './EntrySummary';

interface Props {
	summary: Summary;
	today: Day;
	ask: AskEntries;
}

/** What fits on paper; the CSV has all of it. */
const printedRows = 400;

const { report } = words;
const reportWords: ReportWords = {
	columns: [
		report.columnFile,
		report.columnRow,
		report.columnWritten,
		report.columnReason,
		report.columnMessage,
		report.columnNext,
	],
	reasons: words.findings,
};

/** The report of what stays out and the work order: to save, and on paper. */
export function EntryReports({ summary, today, ask }: Props) {
	const [printing, setPrinting] = useState<{ rows: readonly ShownRow[] } | 'order'>();
	const order = workOrder(summary, words.order, words.findings, filesInWords(summary));
	const madeOn = fill(report.madeOn, { day: showDay(today) });

	useEffect(() => {
		if (printing !== undefined) window.print();
	}, [printing]);
	// What was asked for is on paper; a print from the browser's menu shows the order again.
	const paper = printing ?? 'order';

	return (
		<section class="entry-reports">
			<div class="screen-only">
				<h3>{report.title}</h3>
				<p class="actions">
					{summary.leftOut > 0 && (
						<>
							<button type="button" onClick={() => void saveReport()}>
								{report.save}
							</button>{' '}
							<button type="button" onClick={() => void printReport()}>
								{report.print}
							</button>{' '}
						</>
					)}
					<button
						type="button"
						onClick={() =>
							saveTextFile(
								report.orderFile,
								'text/plain',
								workOrderText(`${words.order.heading}\r\n${madeOn}`, order)
							)
						}
					>
						{report.order}
					</button>{' '}
					<button type="button" onClick={() => setPrinting('order')}>
						{report.printOrder}
					</button>
				</p>
			</div>

			<div class="print-only entry-paper">
				{paper === 'order' ? (
					<>
						<h2>{words.order.heading}</h2>
						<p>{madeOn}</p>
						{order.map(({ heading, lines }, place) => (
							<section key={place}>
								{heading !== undefined && <h3>{heading}</h3>}
								{heading === undefined ? (
									lines.map((line) => <p key={line}>{line}</p>)
								) : (
									<ul>
										{lines.map((line) => (
											<li key={line}>{line}</li>
										))}
									</ul>
								)}
							</section>
						))}
					</>
				) : (
					<>
						<h2>{report.heading}</h2>
						<p>
							{madeOn}{' '}
							{summary.leftOut > paper.rows.length &&
								fill(report.cut, {
									shown: showCount(paper.rows.length),
									count: showCount(summary.leftOut),
								})}
						</p>
						<table>
							<thead>
								<tr>
									{reportWords.columns.map((column) => (
										<th key={column} scope="col">
											{column}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{paper.rows.map((row) => {
									const [finding = 'no-number'] = row.findings;
									return (
										<tr key={row.at}>
											<td>{row.file.slice(0, 30)}</td>
											<td>{row.place}</td>
											<td class="entry-written">{row.written}</td>
											<td>{words.findings[finding].reason}</td>
											<td>{cbpMessages[finding]}</td>
											<td>{words.findings[finding].next}</td>
										</tr>
									);
								})}
							</tbody>
						</table>
					</>
				)}
			</div>
		</section>
	);

	async function saveReport(): Promise<void> {
		saveFile(report.file, await ask('report', reportWords));
	}

	async function printReport(): Promise<void> {
		setPrinting({ rows: await ask('rows', { finding: undefined, from: 0, count: printedRows }) });
	}
}
