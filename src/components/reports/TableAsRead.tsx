import words from 'virtual:words/reports';
import { useState } from 'preact/hooks';
import { showDay } from '../../days/day.ts';
import { toDay } from '../../days/dayNumber.ts';
import { readDay } from '../../days/readDay.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showList } from '../../i18n/showList.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import { type ReportKind, reportKinds, rolesOf, type Role } from '../../reports/reportKinds.ts';
import type { ReportSummary, ShownReport } from '../../reports/reportSession.ts';
import { leftOutReasons, rowNotes, type ToldTable } from '../../reports/reportTable.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { columnWithExamples } from '../wording/tableInWords.ts';
import { NotedRows } from './NotedRows.tsx';
import { reportFileInWords } from './reportWords.ts';

const { tables: text } = words;

interface Props {
	report: ShownReport;
	place: number;
	told: ToldTable | undefined;
	summary: ReportSummary;
	ask: AskWorker<ReportAsks>;
	onMade: (day: string) => void;
	onTold: (told: ToldTable) => void;
}

/** Whether a person must say something before the table counts. */
function asksFor({ layout, reasons, doubtfulDays }: ShownReport): boolean {
	return layout.kind === undefined || (reasons['no-columns'] ?? 0) > 0 || doubtfulDays.length > 0;
}

/** How one table was read, open where a person must say something before it counts. */
export function TableAsRead({ report, place, told, summary, ask, onMade, onTold }: Props) {
	const { layout, doubtfulDays } = report;
	const id = `table-${place}`;
	const name = reportFileInWords(report);
	const [kind, setKind] = useState<ReportKind | ''>(layout.kind ?? '');
	const [columns, setColumns] = useState<Partial<Record<Role, number>>>({});
	const [dayFirst, setDayFirst] = useState(told?.dayFirst);
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
					<MadeOn id={id} report={report} onMade={onMade} />
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
			{kind !== '' && (
				<TableColumns
					id={id}
					report={report}
					kind={kind}
					shown={shown}
					onChoose={(role, column) => setColumns({ ...columns, [role]: column })}
				/>
			)}
			<p class="actions">
				<button type="button" onClick={again}>
					{text.again}
					<span class="vh">{pageLanguage.colon + name}</span>
				</button>
			</p>
			{leftOutReasons.map((why) => (
				<NotedRows
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
				<NotedRows
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

interface MadeOnProps {
	id: string;
	report: ShownReport;
	onMade: (day: string) => void;
}

/** The day on which a report was made. */
function MadeOn({ id, report, onMade }: MadeOnProps) {
	const [made, setMade] = useState<string>();
	const [madeWrong, setMadeWrong] = useState(false);
	return (
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
	);
}

interface ColumnsProps {
	id: string;
	report: ShownReport;
	kind: ReportKind;
	/** Which column is taken for what, -1 for none. */
	shown: (role: Role) => number;
	onChoose: (role: Role, column: number) => void;
}

/** Which column is which. */
function TableColumns({ id, report, kind, shown, onChoose }: ColumnsProps) {
	const roles = rolesOf[kind];
	if (roles.length === 0) return null;
	return (
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
							onChange={({ currentTarget }) => onChoose(role, Number(currentTarget.value))}
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
	);
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
