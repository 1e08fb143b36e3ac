import type filesWords from 'virtual:words/files';
import { byName } from '../companies/byName.ts';
import { fill } from '../i18n/fill.ts';
import type { Checklist, Task } from '../progress/checklist.ts';
import type { Day } from '../days/day.ts';
import { noteOf } from '../progress/noteEntries.ts';
import { textOf } from '../progress/record.ts';
import { stepStatuses, type TaskStatus } from '../progress/summary.ts';
import { writeCsv } from '../text/csv.ts';
import type { FiledCompany, TaskInFile } from './taskTexts.ts';

type Words = (typeof filesWords)['spreadsheet'];

/** What the file is made with: the guide, its words, and the day as of which it tells states. */
interface Told {
	readonly checklist: Checklist;
	readonly texts: ReadonlyMap<string, TaskInFile>;
	/** Why an answer rules something out: question id, answer id, clause. */
	readonly reasons: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly words: Words;
	readonly day: Day;
}

const columns = [
	'company',
	'suffix',
	'step',
	'task',
	'state',
	'doneOn',
	'due',
	'waitingSince',
	'waitingOn',
	'waitingUntil',
	'reason',
	'note',
	'changed',
] as const satisfies (keyof Words['columns'])[];

/** One task of one company, as a row: every cell by its column. */
export type ProgressRow = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Every task of every company as a row, company by company in the order of their names, each in the
 * checklist's order. Days are YYYY-MM-DD, which
 * spreadsheets take for dates; what is not known is empty.
 */
export function progressRows(companies: readonly FiledCompany[], told: Told): ProgressRow[] {
	const { checklist, texts, words, day } = told;
	return inOrder(companies).flatMap(({ record }) =>
		checklist.steps.flatMap((step) => {
			const statuses = stepStatuses(step, checklist, record, day);
			const suffix = textOf(record, 'suffix');
			return step.tasks.map((task): ProgressRow => {
				const status = statuses.get(task.id) ?? { state: 'open', changed: false };
				return {
					company: textOf(record, 'label'),
					suffix: suffix === '' ? '' : fill(words.suffix, { suffix }),
					step: texts.get(task.id)?.step ?? step.id,
					task: texts.get(task.id)?.title ?? task.id,
					state: words.states[status.state],
					doneOn: status.state === 'done' || status.state === 'due' ? status.on : '',
					due: status.state === 'done' || status.state === 'due' ? (status.again ?? '') : '',
					waitingSince: status.state === 'waiting' ? status.since : '',
					waitingOn: whoseMove(task, status),
					waitingUntil: status.state === 'waiting' ? (status.until ?? '') : '',
					reason: reasonOf(status),
					note: noteOf(record, task),
					changed: status.changed ? words.changed : '',
				};
			});
		})
	);

	function whoseMove(task: Task, status: TaskStatus): string {
		if (status.state === 'waiting' && status.whom !== undefined) return status.whom;
		const moving = status.state === 'open' || status.state === 'waiting';
		return moving && task.by !== undefined ? words.actors[task.by] : '';
	}

	function reasonOf(status: TaskStatus): string {
		if (status.state === 'not-applicable') return status.because;
		if (status.state !== 'not-for-you') return '';
		const { question, answer } = status.exclusion;
		return told.reasons[question]?.[answer] ?? answer;
	}
}

function inOrder(companies: readonly FiledCompany[]): FiledCompany[] {
	return companies
		.map(({ id, record }) => ({
			id,
			record,
			label: textOf(record, 'label'),
			suffix: textOf(record, 'suffix'),
		}))
		.sort(byName);
}

/** Such rows as a CSV text with a header, for a spreadsheet. */
export function writeProgressCsv(companies: readonly FiledCompany[], told: Told): string {
	return writeCsv([
		columns.map((column) => told.words.columns[column]),
		...progressRows(companies, told).map((row) => columns.map((column) => row[column])),
	]);
}
