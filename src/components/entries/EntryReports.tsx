import words from 'virtual:words/entries';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { cbpMessages } from '../../entries/findings.ts';
import type { Summary } from '../../entries/listSession.ts';
import { fileOf, reportedOf, type ReportWords, type ShownRow } from '../../entries/reportFile.ts';
import { workOrder, workOrderText } from '../../entries/workOrder.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { type Day, showDay } from '../../days/day.ts';
import { saveFile, saveTextFile } from '../../sharing/browser.ts';
import type { AskEntries } from './askEntries.ts';
import { filesInWords } from './EntrySummary.tsx';
import { showRowDay } from './rowDay.ts';

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
		report.columnListed,
		report.columnReason,
		report.columnMessage,
		report.columnNext,
		words.clocks.columnLiquidation,
		words.clocks.columnCape,
		report.columnEstimate,
	],
	yes: report.yes,
	no: report.no,
	reasons: words.findings,
};

const printedColumns = [...reportWords.columns.slice(0, 7), words.clocks.columnCape];

type Paper = { rows: readonly ShownRow[] } | 'order';

/** The report of what stays out and the work order: to save, and on paper. */
export function EntryReports({ summary, today, ask }: Props) {
	const [paper, setPaper] = useState<Paper>('order');
	/** How often a print was asked for: the same paper can be printed twice. */
	const [prints, setPrints] = useState(0);
	const [said, setSaid] = useState('');
	const order = workOrder(summary, words.order, words.findings, filesInWords(summary));
	const madeOn = fill(report.madeOn, { day: showDay(today) });

	useLayoutEffect(() => {
		if (prints > 0) window.print();
	}, [prints]);
	// A print from the browser's menu shows the order, and no report of a list that has changed.
	const back = () => setPaper('order');
	useEffect(back, [summary]);
	useEffect(() => {
		window.addEventListener('afterprint', back);
		return () => window.removeEventListener('afterprint', back);
	}, []);

	return (
		<section class="entry-reports">
			<div class="screen-only">
				<h3>{report.title}</h3>
				<p class="actions">
					{summary.reported > 0 && (
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
					<button type="button" onClick={() => print('order')}>
						{report.printOrder}
					</button>{' '}
					<span class="hint" role="status">
						{said}
					</span>
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
							{madeOn}
							{pageLanguage.gap}
							{summary.reported > paper.rows.length &&
								plural(report.cut, summary.reported, {
									shown: paper.rows.length,
									count: summary.reported,
								})}
						</p>
						<table>
							<thead>
								<tr>
									{printedColumns.map((column) => (
										<th key={column} scope="col">
											{column}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{paper.rows.flatMap((row) =>
									reportedOf(row).map((finding) => (
										<tr key={`${row.at} ${finding}`}>
											<td>{fileOf(row).slice(0, 30)}</td>
											<td>{row.place}</td>
											<td class="entry-written">{row.written}</td>
											<td>{row.listed ? report.yes : report.no}</td>
											<td>{words.findings[finding].reason}</td>
											<td>{cbpMessages[finding]}</td>
											<td>{words.findings[finding].next}</td>
											<td>{row.clock && showRowDay(row.clock.cape, row.clock.estimate)}</td>
										</tr>
									))
								)}
							</tbody>
						</table>
					</>
				)}
			</div>
		</section>
	);

	function print(what: Paper): void {
		setPaper(what);
		setPrints(prints + 1);
	}

	async function saveReport(): Promise<void> {
		try {
			saveFile(report.file, await ask('report', reportWords));
			setSaid('');
		} catch {
			setSaid(words.input.failed);
		}
	}

	async function printReport(): Promise<void> {
		try {
			print({ rows: await ask('rows', { finding: undefined, from: 0, count: printedRows }) });
			setSaid('');
		} catch {
			setSaid(words.input.failed);
		}
	}
}
