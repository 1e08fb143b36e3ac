import problems from 'virtual:words/file-problems';
import words from 'virtual:words/reports';
import { useState } from 'preact/hooks';
import { toDay } from '../../days/dayNumber.ts';
import { showDay } from '../../days/day.ts';
import { readDay } from '../../days/readDay.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showList } from '../../i18n/showList.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { Asks } from '../../reports/protocol.ts';
import { type ReportKind, reportKinds, rolesOf, type Role } from '../../reports/reportKinds.ts';
import type { ReportChoices, ReportSummary, ShownReport } from '../../reports/reportSession.ts';
import {
	type LeftOutReason,
	leftOutReasons,
	type NotedRow,
	type RowNote,
	rowNotes,
	type ToldTable,
} from '../../reports/reportTable.ts';
import { useRowPage } from '../hooks/useRowPage.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { RowTable } from '../parts/RowTable.tsx';
import { columnWithExamples } from '../wording/tableInWords.ts';
import { fileInWords } from './reportWords.ts';
import type { Told } from './useReports.ts';

interface Props {
	summary: ReportSummary;
	choices: ReportChoices;
	told: Told;
	ask: AskWorker<Asks>;
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
				<OneTable
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

interface TableProps {
	report: ShownReport;
	place: number;
	told: ToldTable | undefined;
	summary: ReportSummary;
	ask: AskWorker<Asks>;
	onMade: (day: string) => void;
	onTold: (told: ToldTable) => void;
}

/** Whether a person must say something before the table counts. */
function asksFor({ layout, reasons, doubtfulDays }: ShownReport): boolean {
	return layout.kind === undefined || (reasons['no-columns'] ?? 0) > 0 || doubtfulDays.length > 0;
}

function OneTable({ report, place, told, summary, ask, onMade, onTold }: TableProps) {
	const { layout, doubtfulDays } = report;
	const id = `table-${place}`;
	const name = fileInWords(report);
	const [kind, setKind] = useState<ReportKind | ''>(layout.kind ?? '');
	const [columns, setColumns] = useState<Partial<Record<Role, number>>>({});
	const [dayFirst, setDayFirst] = useState(told?.dayFirst);
	const [made, setMade] = useState<string>();
	const [madeWrong, setMadeWrong] = useState(false);
	const roles = kind === '' ? [] : rolesOf[kind];
	const shown = (role: Role) =>
		columns[role] ?? (kind === layout.kind ? layout.columns[role] : undefined) ?? -1;
	const asks = asksFor(report);
	return (
		<details class="report-table" open={asks} data-asks={asks || undefined}>
			<summary>
				{fill(text.line, {
					file: name,
					kind: layout.kind ? text.kinds[layout.kind] : text.unknown,
				})}{' '}
				<span class="hint">
					{fill(text.rows, {
						rows: report.rows,
						heads: report.heads,
						read: report.read,
						beside: report.beside,
						leftOut: report.leftOut,
					})}
				</span>
			</summary>
			<div class="report-fields">
				<div>
					<label for={`${id}-kind`}>{text.kind}</label>
					<select
						id={`${id}-kind`}
						value={kind}
						onChange={({ currentTarget: { value } }) => {
							setKind(reportKinds.find((each) => each === value) ?? '');
							setColumns({});
						}}
					>
						{layout.kind === undefined && <option value="">{text.choose}</option>}
						{reportKinds.map((each) => (
							<option key={each} value={each}>
								{text.kinds[each]}
							</option>
						))}
					</select>
				</div>
				{layout.kind !== 'bank' && layout.kind !== 'other' && layout.kind !== undefined && (
					<div>
						<label for={`${id}-made`}>{text.made}</label>
						<input
							id={`${id}-made`}
							type="text"
							autocomplete="off"
							value={made ?? showDay(report.made)}
							aria-invalid={madeWrong || undefined}
							aria-describedby={`${id}-made-hint`}
							onInput={({ currentTarget }) => setMade(currentTarget.value)}
							onChange={({ currentTarget }) => {
								const day = readDay(currentTarget.value);
								setMadeWrong(typeof day !== 'number');
								if (typeof day !== 'number') return;
								setMade(undefined);
								onMade(toDay(day));
							}}
						/>
						<span class={madeWrong ? 'error' : 'hint'} id={`${id}-made-hint`}>
							{madeWrong ? words.claims.wrong : text.madeBy[report.madeBy]}
						</span>
					</div>
				)}
			</div>
			{/* It stays where it was answered, so that the answer can be changed. */}
			{(doubtfulDays.length > 0 || told?.dayFirst !== undefined) && (
				<fieldset>
					<legend>{text.days}</legend>
					{doubtfulDays.length > 0 && (
						<p class="hint">{fill(text.daysWhy, { examples: showList(doubtfulDays) })}</p>
					)}
					{([false, true] as const).map((first) => (
						<label key={String(first)} class="choice">
							<input
								type="radio"
								name={`${id}-days`}
								checked={dayFirst === first}
								onChange={() => setDayFirst(first)}
							/>
							{first ? text.dayFirst : text.monthFirst}
						</label>
					))}
				</fieldset>
			)}
			{roles.length > 0 && (
				<fieldset class="report-columns">
					<legend>{text.columns}</legend>
					{(kind === 'rev-613' || kind === 'rev-615') && <p class="hint">{text.columnsAsk}</p>}
					<div class="report-fields">
						{roles.map((role) => (
							<div key={role}>
								<label for={`${id}-${role}`}>
									{kind === 'bank' && role === 'refundDay' ? text.bankDay : text.roles[role]}
								</label>
								<select
									id={`${id}-${role}`}
									value={shown(role)}
									onChange={({ currentTarget }) =>
										setColumns({ ...columns, [role]: Number(currentTarget.value) })
									}
								>
									<option value={-1}>{text.notHere}</option>
									{columnsOf(report).map(({ column, says }) => (
										<option key={column} value={column}>
											{says}
										</option>
									))}
								</select>
							</div>
						))}
					</div>
				</fieldset>
			)}
			<p class="actions">
				<button type="button" onClick={again}>
					{text.again}
					<span class="vh">{pageLanguage.colon + name}</span>
				</button>
			</p>
			{leftOutReasons.map((why) => (
				<Rows
					key={why}
					why={why}
					says={text.reasons[why]}
					count={report.reasons[why] ?? 0}
					place={place}
					id={id}
					ask={ask}
					because={summary}
				/>
			))}
			{rowNotes.map((why) => (
				<Rows
					key={why}
					why={why}
					says={text.notes[why]}
					count={report.notes[why] ?? 0}
					place={place}
					id={id}
					ask={ask}
					because={summary}
				/>
			))}
		</details>
	);

	function again(): void {
		if (kind === '') return;
		const chosen: Partial<Record<Role, number>> = {};
		for (const role of roles) if (shown(role) >= 0) chosen[role] = shown(role);
		const anySaid = Object.keys(columns).length > 0 || told?.columns !== undefined;
		onTold({
			kind,
			dayFirst,
			// A kind alone takes its columns by their headings.
			columns:
				anySaid && (kind === layout.kind || Object.keys(columns).length > 0) ? chosen : undefined,
		});
	}
}

/** The columns of a table that a person may choose, by their names and examples. */
function columnsOf(report: ShownReport): { column: number; says: string }[] {
	const { layout, sample } = report;
	const width = Math.min(
		60,
		Math.max(layout.names.length, ...sample.map((cells) => cells.length), 1)
	);
	return Array.from({ length: width }, (_, column) => ({
		column,
		says: columnWithExamples(report, column, text.unnamed),
	}));
}

interface RowsProps {
	why: LeftOutReason | RowNote;
	says: string;
	count: number;
	place: number;
	id: string;
	ask: AskWorker<Asks>;
	because: unknown;
}

/** Rows that were left out for a reason, or of which something is to be known. */
function Rows({ why, says, count, place, id, ask, because }: RowsProps) {
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
