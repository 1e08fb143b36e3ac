import cbpMessages from 'virtual:cbp-messages';
import words from 'virtual:words/entries';
import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../../entries/listSession.ts';
import { fileOf, reportedOf, type ReportWords, type ShownRow } from '../../entries/reportFile.ts';
import { orderFileName, workOrder, workOrderText } from '../../entries/workOrder.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { type Day, showDay } from '../../days/day.ts';
import { usePrint } from '../hooks/usePrint.ts';
import type { AskEntries } from './askEntries.ts';
import { filesInWords } from './EntrySummary.tsx';
import { showRowDay } from './rowDay.ts';
import { saveAnswer, useAttempt } from '../hooks/useAttempt.ts';

interface Props {
	summary: Summary;
	today: Day;
	ask: AskEntries;
	/** Whose entries these are; empty where no name is known. */
	client: string;
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
	messages: cbpMessages,
	reasons: words.findings,
};

const printedColumns = [...reportWords.columns.slice(0, 7), words.clocks.columnCape];

type Paper = { rows: readonly ShownRow[] } | 'order';

/** The report of what stays out and the work order: to save, and on paper. */
export function EntryReports({ summary, today, ask, client }: Props) {
	const [paper, setPaper] = useState<Paper>('order');
	const [print, printing] = usePrint();
	const [said, attempt] = useAttempt(words.input.failed);
	const order = workOrder(summary, words.order, words.findings, filesInWords(summary), client);
	const madeOn = fill(report.madeOn, { day: showDay(today) });

	// A print from the browser's menu shows the order, and no report of a list that has changed.
	useEffect(() => setPaper('order'), [summary]);
	useEffect(() => {
		if (!printing) setPaper('order');
	}, [printing]);

	return (
		<section class="entry-reports">
			<div class="screen-only">
				<h3>{report.title}</h3>
				<p class="actions">
					{summary.reported > 0 && (
						<>
							<button type="button" onClick={() => attempt(saveReport)}>
								{report.save}
							</button>{' '}
							<button type="button" onClick={() => attempt(printReport)}>
								{report.print}
							</button>{' '}
						</>
					)}
					<button type="button" onClick={() => attempt(saveOrder)}>
						{report.order}
					</button>{' '}
					<button type="button" onClick={() => printPaper('order')}>
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
						<OrderParts parts={order.slice(0, -2)} />
						<div class="entry-together">
							<OrderParts parts={order.slice(-2)} />
						</div>
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
											<td lang={englishLang || undefined}>{cbpMessages[finding]}</td>
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

	function printPaper(what: Paper): void {
		setPaper(what);
		print();
	}

	function saveOrder(): Promise<string> {
		const text = workOrderText(`${words.order.heading}\r\n${madeOn}`, order);
		return saveAnswer(
			orderFileName(report.orderFile, client, summary.filers),
			Promise.resolve(new Blob([text], { type: 'text/plain' }))
		);
	}

	function saveReport(): Promise<string> {
		return saveAnswer(report.file, ask('report', reportWords));
	}

	async function printReport(): Promise<string> {
		printPaper({
			rows: await ask('rows', { finding: undefined, from: 0, count: printedRows }),
		});
		return '';
	}
}

function OrderParts({ parts }: { parts: ReturnType<typeof workOrder> }) {
	return (
		<>
			{parts.map(({ heading, lines }, place) => (
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
	);
}
