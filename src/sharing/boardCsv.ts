import type companiesWords from 'virtual:words/companies';
import type { BoardRow } from '../companies/board.ts';
import { type Day, dayOf } from '../days/day.ts';
import { fill } from '../i18n/fill.ts';
import type { Checklist } from '../progress/checklist.ts';
import type { KeptReports } from '../progress/keptReports.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { answersOf, taskItem } from '../progress/record.ts';
import { writeCsv } from '../text/csv.ts';

type Words = (typeof companiesWords)['csv'];

/** What the file is made with. */
interface Told {
	readonly checklist: Checklist;
	readonly records: ReadonlyMap<string, CompanyRecord>;
	readonly words: Words;
	/** What a task is called. */
	readonly titleOf: (task: string) => string;
	/** Who has to act for a company, in words. */
	readonly moverOf: (row: BoardRow) => string;
	/** What a company keeps of its reports, in words. */
	readonly reportsIn: (kept: KeptReports) => string;
	/** What falls due first for a company, in words. */
	readonly dueOf: (row: BoardRow) => string;
}

const columns = [
	'company',
	'suffix',
	'archived',
	'importer',
	'selfFiler',
	'account',
	'bank',
	'bankOn',
	'notifyParty',
	'done',
	'total',
	'next',
	'onWhom',
	'since',
	'until',
	'due',
	'dueWhat',
	'changed',
	'invited',
	'returned',
	'reports',
	'note',
] as const satisfies (keyof Words['columns'])[];

/**
 * The board as a CSV text: one row for each company, in the order in which they come. Days are
 * YYYY-MM-DD, which spreadsheets take for dates; what is not known is empty.
 */
export function writeBoardCsv(rows: readonly BoardRow[], told: Told): string {
	const { words } = told;
	return writeCsv([
		columns.map((column) => words.columns[column]),
		...rows.map((row) => {
			const cells = cellsOf(row, told.records.get(row.id) ?? new Map(), told);
			return columns.map((column) => cells[column]);
		}),
	]);
}

function cellsOf(
	row: BoardRow,
	record: CompanyRecord,
	{ checklist, words, titleOf, moverOf, dueOf, reportsIn }: Told
): Readonly<Record<(typeof columns)[number], string>> {
	const answers = answersOf(record, checklist.questions);
	const tasks = new Map(checklist.steps.flatMap((step) => step.tasks).map((it) => [it.id, it]));
	const bankOn = doneOn('ach.details-entered');
	return {
		company: row.label,
		// With a word before it, so that a spreadsheet does not make 00 into 0.
		suffix: row.suffix === '' ? '' : fill(words.suffix, { suffix: row.suffix }),
		archived: row.archived ? words.yes : '',
		importer: said(words.importer, answers['importer-of-record']),
		selfFiler: said(words.selfFiler, selfFiler()),
		account: said(words.account, account()),
		bank: bankOn === undefined ? (answers['bank'] === 'none' ? words.noBank : '') : words.yes,
		bankOn: bankOn ?? '',
		notifyParty: said(words.notifyParty, notifyParty()),
		done: String(row.done),
		total: String(row.total),
		next: row.next ? titleOf(row.next.task.id) : words.nothing,
		onWhom: moverOf(row),
		since: row.mover?.since ?? '',
		until: row.mover?.until ?? '',
		due: row.dates[0]?.day ?? '',
		dueWhat: dueOf(row),
		changed: dayOf(new Date(row.changed)),
		invited: row.invited ?? '',
		returned: row.returned ?? '',
		reports: row.reports ? reportsIn(row.reports) : '',
		note: row.note,
	};

	function doneOn(id: string): Day | undefined {
		const task = tasks.get(id);
		const item = task && taskItem(record, task);
		return item?.state === 'done' ? (item.on ?? dayOf(new Date(item.at))) : undefined;
	}

	/** What was done for the account says more than what was answered before. */
	function account(): string | undefined {
		if (doneOn('verify.signed-in') !== undefined) return 'own';
		if (doneOn('apply.submitted') !== undefined) return 'applied';
		return answers['account'];
	}

	/**
	 * Whether it could file its declarations itself, which only the importer of record and the broker of
	 * the entries may (P-24), out of an ACE account (P-25). Nothing here asks who does.
	 */
	function selfFiler(): string | undefined {
		const importer = answers['importer-of-record'];
		const known = account();
		if (importer === 'no') return 'no';
		if (known === 'own') return importer === 'yes' ? known : undefined;
		return known && 'no-account';
	}

	function notifyParty(): string | undefined {
		return doneOn('ach.notify-party-listed') === undefined ? answers['recipient'] : 'listed';
	}
}

/** The words for an answer; none where it is not known. */
function said(words: Readonly<Record<string, string>>, answer: string | undefined): string {
	return (answer !== undefined && words[answer]) || '';
}
