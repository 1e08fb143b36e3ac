/**
 * What a share link of version 1 carries, bit by bit. By its types it can carry states, days,
 * answers, names, notes and reasons, and no detail: there is nowhere to put one.
 *
 * Frozen: links live in mails and on paper. A change here needs a new version number.
 */
import type { Checklist, Task } from '../progress/checklist.ts';
import { addDays, type Day } from '../days/day.ts';
import { type Item, type ItemKey, type TaskItem, textLimits } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { visibleText } from '../text/visibleText.ts';
import { noteOf, taskItem, textOf } from '../progress/record.ts';
import {
	type BitCoder,
	bitLearner,
	codeChoice,
	codeNumber,
	codeRaw,
	codeSigned,
	codeText,
	Odds,
} from './bitCoder.ts';
import { idLength, idLetters, isLinkId } from './linkId.ts';

/** A company as a link carries it. `id` is the one that its invite gave it. */
export interface SharedCompany {
	readonly id?: string | undefined;
	readonly record: CompanyRecord;
}

export { isLinkId };

/** What a link carries. `made` is to the minute. */
export interface Shared {
	readonly made: Date;
	/** Whether it asks somebody to start, and is not yet anybody's progress. */
	readonly invite: boolean;
	readonly withNotes: boolean;
	readonly withReasons: boolean;
	readonly companies: readonly SharedCompany[];
}

/** What could be read of a link. */
export interface ReadShared extends Shared {
	/** Whether every checkpoint was met, to the end. */
	readonly whole: boolean;
	/** How many companies it says it carries. */
	readonly announced: number;
	/** How many tasks it knew of when it was made. */
	readonly tasksKnown: number;
	/** How many of its marks are for tasks that this version does not know. */
	readonly unknown: number;
}

/**
 * The numbers of tasks, questions and answers in links. New ones come at the end; none is ever
 * taken out or moved, or old links would tell of other tasks.
 */
export interface LinkNumbers {
	readonly tasks: readonly string[];
	readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[];
}

/** The most companies that a link is read for. */
export const mostCompanies = 1000;
const epoch = Date.UTC(2026, 0, 1);
const minute = 60_000;
const oneDay = 24 * 60 * minute;
/** In days from the first of 2026: as far as years have four digits whatever stands in a link. */
const furthestDay = 90_000;
/** How many tasks of a single company stand between two checkpoints. */
const tasksBetween = 12;
const states = [undefined, 'done', 'not-applicable', 'open'] as const;

/** Enough for the minutes of 127 years. */
const minuteBits = 26;

/** The minute at which, or after which, an instant is; no item may be later than the link. */
function minutesOf(instant: Date): number {
	const minutes = Math.ceil((instant.getTime() - epoch) / minute);
	return Math.min(Math.max(0, minutes), 2 ** minuteBits - 1);
}

const dayNumber = (day: Day) => Math.round((Date.parse(day) - epoch) / oneDay);

interface Known {
	readonly checklist: Checklist;
	readonly numbers: LinkNumbers;
}

/** Writes a link's content with a writer, or learns from it with a learner. */
export function writeShared(coder: BitCoder, shared: Shared, known: Known): void {
	codeShared(coder, known, shared);
}

/**
 * Reads a link's content. What stands before the last checkpoint that was met is given; what comes
 * after it cannot be trusted and is not.
 */
export function readShared(coder: BitCoder, known: Known): ReadShared {
	return codeShared(coder, known);
}

function codeShared(coder: BitCoder, known: Known, shared?: Shared): ReadShared {
	const madeMinutes = codeRaw(coder, minuteBits, shared && minutesOf(shared.made));
	const made = new Date(epoch + madeMinutes * minute);
	const invite = coder.bit('invite', shared?.invite);
	const withNotes = coder.bit('notes', shared?.withNotes);
	const withReasons = coder.bit('reasons', shared?.withReasons);
	const tasksKnown = codeNumber(coder, 'tasks', 1000, shared && known.numbers.tasks.length);
	const questionsKnown = codeNumber(
		coder,
		'questions',
		100,
		shared && known.numbers.questions.length
	);
	const announced = codeNumber(coder, 'companies', mostCompanies, shared?.companies.length);
	const single = announced === 1;
	const tasks = new Map(
		known.checklist.steps.flatMap((step) => step.tasks).map((task) => [task.id, task])
	);
	const today = Math.floor(madeMinutes / (24 * 60));

	const companies: SharedCompany[] = [];
	let whole = checkpoint(coder, shared !== undefined, single);
	let unknown = 0;
	let before: string[] = ['', ''];
	for (let place = 0; place < announced && whole; place++) codeCompany(shared?.companies[place]);
	return {
		made,
		invite,
		withNotes,
		withReasons,
		companies,
		whole,
		announced,
		tasksKnown,
		unknown,
	};

	function codeCompany(given?: SharedCompany): void {
		const record = given?.record;
		const read = new Map<ItemKey, Item>();
		const pending = new Map<ItemKey, Item>();
		let day = today;

		const hasId = coder.bit('id', given && isLinkId(given.id));
		const id = hasId ? codeId(coder, given?.id) : undefined;
		const company = { ...(id !== undefined && { id }), record: read };

		codeTextItem('label');
		codeTextItem('suffix');
		for (let number = 0; number < questionsKnown; number++) codeAnswer(number);
		if (single) settle();
		before = ['', ''];
		for (let number = 0; number < tasksKnown && whole; number++) {
			codeTask(number);
			if (single && (number + 1) % tasksBetween === 0 && number + 1 < tasksKnown) settle();
			if (coder.exhausted) whole = false;
		}
		if (whole) settle();
		if (read.size > 0 || whole) companies.push(company);

		/** Meets a checkpoint: what was read since the last one is true, or nothing more is. */
		function settle(): void {
			if (!whole) return;
			whole = checkpoint(coder, shared !== undefined, single);
			if (whole) for (const [key, item] of pending) read.set(key, item);
			pending.clear();
		}

		/** Codes the day on which an item was written, against the item before it. */
		function codeDay(item: Item | undefined): string {
			const step = codeSigned(
				coder,
				'day',
				furthestDay,
				item && dayNumber(item.at.slice(0, 10)) - day
			);
			day = Math.max(-furthestDay, Math.min(furthestDay, day + step));
			// The link knows the day and not the hour: as late on it as it can have been.
			const end = epoch + (day + 1) * oneDay - 1;
			return new Date(Math.min(end, made.getTime())).toISOString();
		}

		/**
		 * Codes whether the facts had changed after it was marked. What the reader knows of later
		 * changes it finds by the day; the revision itself would cost more than all the rest.
		 */
		function codeRevision(
			task: Task | undefined,
			item: TaskItem | undefined,
			at: Day
		): Day | undefined {
			const stale = task && item && (item.revision ?? task.revision) < task.revision;
			if (coder.bit('stale', record && (stale ?? false))) return task && addDays(task.revision, -1);
			return task && (at >= task.revision ? task.revision : at);
		}

		function codeTextItem(key: 'label' | 'suffix'): void {
			const text = record && textOf(record, key);
			if (!coder.bit(`has-${key}`, text === undefined ? undefined : text !== '')) return;
			const at = codeDay(record?.get(key));
			pending.set(key, { at, text: codeCleanText(key, textLimits[key], text) });
		}

		function codeAnswer(number: number): void {
			const question = known.numbers.questions[number];
			const text = record && question && textOf(record, `answer/${question.id}`);
			const choice = codeChoice(
				coder,
				`answer${number}`,
				15,
				text === undefined || !question ? undefined : question.answers.indexOf(text) + 1
			);
			if (choice === 0) return;
			const at = codeDay(question && record?.get(`answer/${question.id}`));
			const answer = question?.answers[choice - 1];
			if (question && answer !== undefined)
				pending.set(`answer/${question.id}`, { at, text: answer });
			else unknown++;
		}

		function codeTask(number: number): void {
			const id = known.numbers.tasks[number];
			const task: Task | undefined = id === undefined ? undefined : tasks.get(id);
			const item = record && task && taskItem(record, task);
			const choice = codeChoice(
				coder,
				`state${before.join(',')}`,
				3,
				record && states.indexOf(item?.state)
			);
			const state = states[choice];
			before = [before[1] ?? '', String(choice)];
			if (state !== undefined) {
				const at = codeDay(item);
				const at0 = addDays('2026-01-01', day);
				const on =
					state === 'done'
						? addDays(
								at0,
								codeSigned(
									coder,
									'on',
									40_000,
									record && dayNumber(item?.on ?? at0) - dayNumber(at0)
								)
							)
						: undefined;
				const because =
					state === 'not-applicable' &&
					withReasons &&
					coder.bit('has-because', record && (item?.because ?? '') !== '')
						? codeCleanText('text', textLimits.because, item?.because)
						: undefined;
				const revision = codeRevision(task, item, at0);
				if (task)
					pending.set(`task/${task.id}`, {
						at,
						state,
						...(on !== undefined && { on }),
						...(because !== undefined && { because }),
						...(revision !== undefined && { revision }),
					});
				else unknown++;
			}
			const note = record && task && noteOf(record, task);
			if (withNotes && coder.bit('has-note', record && (note ?? '') !== '')) {
				const at = codeDay(task && record?.get(`note/${task.id}`));
				const text = codeCleanText('text', textLimits.note, note);
				if (task) pending.set(`note/${task.id}`, { at, text });
			}
		}
	}

	function codeCleanText(context: string, limit: number, text: string | undefined): string {
		return visibleText(codeText(coder, context, limit * 3, text)).slice(0, limit);
	}
}

/** Codes a check on all that stands before it; tells whether it was met. */
function checkpoint(coder: BitCoder, writing: boolean, single: boolean): boolean {
	const bits = single ? 12 : 8;
	const expected = coder.sum % 2 ** bits;
	return codeRaw(coder, bits, writing ? expected : undefined) === expected && !coder.exhausted;
}

function codeId(coder: BitCoder, id: string | undefined): string {
	let read = '';
	for (let place = 0; place < idLength; place++)
		read +=
			idLetters[
				codeRaw(coder, 5, id === undefined ? undefined : idLetters.indexOf(id[place] ?? ''))
			];
	return read;
}

const usualNames = [
	'Example Widgets LLC',
	'Acme Trading Co.',
	'Northern Imports, Inc.',
	'Pacific Home Goods Corp',
	'Client 01',
	'Smith & Sons Furniture',
	'Green Valley Foods Inc.',
	'American Steel Products LLC',
	'Sunrise Apparel Group',
	'Importer 12 Distribution',
	'The Toy Company',
	'International Industries Corporation',
	'Eastern Electronics USA Inc',
	'Global Supply Partners LP',
];

const usualTexts = [
	'Waiting for the bank. Ada has the letter, called again on Monday.',
	'The broker does this for us',
	'Sent the application; CBP has not answered yet.',
	'Not needed, we have one importer number only.',
];

/** Odds that both sides start with: what names, answers and progress usually look like. Frozen. */
export function usualOdds(): Odds {
	ready ??= learnUsual();
	return new Odds(ready);
}

let ready: Odds | undefined;

function learnUsual(): Odds {
	const odds = new Odds();
	const learner = bitLearner(odds);
	for (const name of usualNames) codeText(learner, 'label', 240, name);
	for (const text of [...usualTexts, ...usualNames]) codeText(learner, 'text', 1500, text);
	codeText(learner, 'suffix', 36, '00');
	for (let round = 0; round < 12; round++) {
		// Done in order, several on one day, then a break; what is not theirs left out in rows.
		let before = ['', ''];
		for (const choice of [1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 0, 0, 0].slice(0, 4 + round)) {
			codeChoice(learner, `state${before.join(',')}`, 3, choice);
			before = [before[1] ?? '', String(choice)];
		}
		for (const days of [0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, -1])
			codeSigned(learner, 'day', furthestDay, days);
		for (const days of [0, 0, 0, 0, 0, 0, -1]) codeSigned(learner, 'on', 40_000, days);
		for (let number = 0; number < 6; number++)
			codeChoice(learner, `answer${number}`, 15, round % 3 === 0 ? 0 : 1 + (round % 2));
		learner.bit('has-label', round % 4 > 0);
		learner.bit('has-suffix', round === 0);
		learner.bit('has-note', round === 0);
		learner.bit('has-because', round % 2 === 0);
		learner.bit('id', round % 2 === 0);
		for (let marks = 0; marks < 4; marks++) learner.bit('stale', false);
	}
	return odds;
}
