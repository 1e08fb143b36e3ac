import fc from 'fast-check';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { readLinkNumbers } from '../../../src/guide/linkNumbers.ts';
import type { Task } from '../../../src/progress/checklist.ts';
import { addDays } from '../../../src/days/day.ts';
import { type Item, type ItemKey, type TaskItem, textLimits } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { visibleText } from '../../../src/text/visibleText.ts';
import type { Shared } from '../../../src/sharing/linkContent.ts';

export const checklist = await readChecklist();
export const numbers = await readLinkNumbers();
export const tasks: readonly Task[] = checklist.steps.flatMap((step) => step.tasks);

export const made = new Date('2026-11-25T12:00:00.000Z');

/** A link's content with one company; what is not given is as most people send it. */
export function shared(record: CompanyRecord, more: Partial<Shared> = {}): Shared {
	return {
		made,
		invite: false,
		withNotes: false,
		withReasons: false,
		companies: [{ record }],
		...more,
	};
}

/** A record in which the first tasks were done in order, a few a day, in November 2026. */
export function doneInOrder(count: number, label: string): CompanyRecord {
	const record = new Map<ItemKey, Item>([['label', { at: instant('2026-11-01'), text: label }]]);
	for (const { id, answers } of checklist.questions)
		record.set(`answer/${id}`, { at: instant('2026-11-01'), text: answers[0] ?? '' });
	for (const [place, { id, revision }] of tasks.slice(0, count).entries()) {
		const on = addDays('2026-11-01', Math.floor(place / 3) + (place % 7 === 6 ? 1 : 0));
		const at = instant(on);
		record.set(
			`task/${id}`,
			place % 11 === 10
				? { at, state: 'not-applicable', revision }
				: { at, state: 'done', on, revision }
		);
	}
	return record;
}

function instant(day: string): string {
	return `${day}T15:00:00.000Z`;
}

/** Days on which somebody can have ticked something before the link was made. */
const earlier = fc.integer({ min: -400, max: -1 }).map((days) => addDays('2026-11-25', days));

function texts(limit: number): fc.Arbitrary<string> {
	return fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: limit })
		.map((text) => visibleText(text).trim().slice(0, limit))
		.filter((text) => text !== '' && text.isWellFormed());
}

function taskItemsOf({ revision }: Task): fc.Arbitrary<TaskItem> {
	return fc
		.record({
			day: earlier,
			state: fc.constantFrom('done', 'done', 'done', 'open', 'not-applicable'),
			late: fc.constantFrom(0, 0, 0, -1, -30, 2),
			because: fc.option(texts(textLimits.because), { nil: undefined }),
		})
		.map(({ day, state, late, because }): TaskItem => {
			const base = { at: instant(day), revision: day < revision ? day : revision };
			if (state === 'done') return { ...base, state, on: addDays(day, late) };
			if (state === 'open') return { ...base, state };
			return { ...base, state: 'not-applicable', ...(because !== undefined && { because }) };
		});
}

/** Records as this site writes them, of any of its tasks, questions and texts. */
export const written: fc.Arbitrary<CompanyRecord> = fc
	.tuple(
		// As many as a link carries of any letters.
		fc.option(texts(80), { nil: undefined }),
		fc.option(texts(textLimits.suffix), { nil: undefined }),
		fc.subarray([...checklist.questions]),
		fc.array(
			fc.constantFrom(...tasks).chain((task) => fc.tuple(fc.constant(task), taskItemsOf(task)))
		),
		fc.array(fc.tuple(fc.constantFrom(...tasks), earlier, texts(textLimits.note)), {
			maxLength: 4,
		}),
		earlier
	)
	.map(([label, suffix, questions, marks, notes, day]) => {
		const record = new Map<ItemKey, Item>();
		if (label !== undefined) record.set('label', { at: instant(day), text: label });
		if (suffix !== undefined) record.set('suffix', { at: instant(day), text: suffix });
		for (const { id, answers } of questions)
			record.set(`answer/${id}`, { at: instant(day), text: answers.at(-1) ?? '' });
		for (const [{ id }, item] of marks) record.set(`task/${id}`, item);
		for (const [{ id }, on, text] of notes)
			record.set(`note/${id}/k3v9qd`, { at: instant(on), text });
		return record;
	});
