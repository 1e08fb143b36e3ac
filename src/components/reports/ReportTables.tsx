import problems from 'virtual:words/file-problems';
import words from 'virtual:words/reports';
import { fill } from '../../i18n/fill.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportChoices, ReportSummary, ShownReport } from '../../reports/reportSession.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { TableAsRead } from './TableAsRead.tsx';
import type { Told } from './useReports.ts';

interface Props {
	summary: ReportSummary;
	choices: ReportChoices;
	told: Told;
	ask: AskWorker<ReportAsks>;
	onChoose: (changed: Pick<ReportChoices, 'made'>) => void;
	onTold: (told: Told) => void;
}

const { tables: text } = words;

/** How each file was read, with every row accounted for, and what a person may say otherwise. */
export function ReportTables({ summary, choices, told, ask, onChoose, onTold }: Props) {
	const { reports, troubles } = summary;
	const total = (of: (report: ShownReport) => number) =>
		reports.reduce((sum, report) => sum + of(report), 0);
	return (
		<section class="report-tables" aria-labelledby="report-tables">
			<h3 id="report-tables">{text.title}</h3>
			<p class="hint">{text.hint}</p>
			{troubles.map(({ file, problem, from }, place) => (
				<p key={place} class="error" role="alert">
					{fill(problems[problem], { file: file.slice(0, 80), from: from ?? '' })}
				</p>
			))}
			<p>
				{fill(words.result.account, {
					rows: total(({ rows }) => rows),
					read: total(({ read }) => read),
					beside: total(({ heads, beside }) => heads + beside),
					leftOut: total(({ leftOut }) => leftOut),
				})}
			</p>
			{reports.map((report, place) => (
				<TableAsRead
					key={`${place} ${report.file}`}
					report={report}
					place={place}
					told={told.get(place)}
					summary={summary}
					ask={ask}
					onMade={(day) => onChoose({ made: new Map(choices.made).set(place, day) })}
					onTold={(said) => onTold(new Map(told).set(place, said))}
				/>
			))}
		</section>
	);
}
