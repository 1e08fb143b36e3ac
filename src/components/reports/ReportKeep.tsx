import checklist from 'virtual:checklist';
import words from 'virtual:words/kept-reports';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { keepReports, provenTasks, tickProven } from '../../progress/keepReports.ts';
import { type KeptReports, writeReports } from '../../progress/keptReports.ts';
import { textOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { undoLast } from '../../progress/undo.ts';
import { visibleText } from '../../text/visibleText.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { reportsInWords } from '../wording/reportCounts.ts';

const { keep: text } = words;

/** Keeps the counts of the reports for the company that is shown, and offers the tasks that they prove. */
export function ReportKeep({ kept }: { kept: KeptReports }) {
	const record = useProgress($record);
	const undo = useUndo();
	const [said, setSaid] = useState('');
	if (!record) return null;
	const label = visibleText(textOf(record, 'label')).trim();
	const isKept = textOf(record, 'reports') === writeReports(kept);
	const done = (what: string) => {
		undo.made();
		setSaid(what);
	};
	return (
		<>
			<p>
				<strong>{label === '' ? text.forUnnamed : fill(text.for, { label })}</strong>
			</p>
			<p>{reportsInWords(kept)}</p>
			<p class="hint">{text.hint}</p>
			{isKept ? (
				<p>{text.kept}</p>
			) : (
				<p class="actions">
					<button
						type="button"
						class="button"
						onClick={() => {
							keepReports(kept);
							done(text.kept);
						}}
					>
						{text.do}
					</button>
				</p>
			)}
			<ProvenTasks kept={kept} record={record} onTicked={() => done(text.ticked)} />
			<p role="status">
				{said}{' '}
				{undo.offered && (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							undoLast();
							setSaid(text.undone);
						}}
					>
						{text.undo}
					</button>
				)}
			</p>
		</>
	);
}

interface ProvenProps {
	kept: KeptReports;
	record: Parameters<typeof provenTasks>[1];
	onTicked: () => void;
}

/** The tasks that the reports prove done, to be ticked by a press each. */
function ProvenTasks({ kept, record, onTicked }: ProvenProps) {
	const titles: Readonly<Record<string, string | undefined>> = text.titles;
	const proven = provenTasks(kept, record, checklist);
	if (proven.length === 0) return null;
	return (
		<>
			<h4>{text.tasks}</h4>
			<ul>
				{proven.map((task) => (
					<li key={task.id}>
						<button
							type="button"
							onClick={() => {
								tickProven(task, kept.day);
								onTicked();
							}}
						>
							{fill(text.tick, { title: titles[task.id] ?? task.id })}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
