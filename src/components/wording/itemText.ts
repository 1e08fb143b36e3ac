import checklist from 'virtual:checklist';
import situation from 'virtual:situation-words';
import words from 'virtual:words/sharing';
import { fill } from '../../i18n/fill.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { readKeptReports } from '../../progress/keptReports.ts';
import type { Item, ItemKey, WaitItem } from '../../progress/item.ts';
import { visibleText } from '../../text/visibleText.ts';
import { reportsInWords } from './reportCounts.ts';
import type { TaskTitles } from './taskTitles.ts';

/** What an item is about, in words: a task's title, a question, the name. */
export function itemTitle(key: ItemKey, texts: TaskTitles): string {
	const [kind = '', id = ''] = key.split('/');
	if (key === 'label') return words.compare.label;
	if (key === 'suffix') return words.compare.suffix;
	if (key === 'reports') return words.compare.reports;
	if (kind === 'answer') return situation[id]?.question ?? id;
	const title = taskTitle(id, texts);
	if (kind === 'waiting') return fill(words.compare.wait, { title });
	return kind === 'note' ? fill(words.compare.note, { title }) : title;
}

/** A task's title; its id where this version does not have it. */
function taskTitle(id: string, texts: TaskTitles): string {
	for (const [index, { tasks }] of checklist.steps.entries()) {
		const place = tasks.findIndex((task) => task.id === id);
		if (place >= 0) return texts.steps[index]?.titles[place] ?? id;
	}
	return id;
}

/** What an item says, in words. */
export function itemText(key: ItemKey, item: Item | undefined): string {
	const { nothing, open, done, notApplicable, notApplicableBecause } = words.compare;
	const isTask = key.startsWith('task/');
	if (!item) return isTask ? open : nothing;
	if ('text' in item) {
		if (item.text === '') return nothing;
		const [kind, id = ''] = key.split('/');
		if (kind === 'waiting') return waitText(item);
		const reports = key === 'reports' ? readKeptReports(item.text) : undefined;
		if (reports) return reportsInWords(reports);
		const text = kind === 'answer' ? situation[id]?.answers[item.text] : undefined;
		return text ?? visibleText(item.text);
	}
	if (item.state === 'open') return open;
	if (item.state === 'done')
		return fill(done, { on: showDay(item.on ?? dayOf(new Date(item.at))) });
	return item.because === undefined
		? notApplicable
		: fill(notApplicableBecause, { because: visibleText(item.because) });
}

function waitText({ at, text, since = dayOf(new Date(at)), until }: WaitItem): string {
	const said = { whom: visibleText(text), since: showDay(since) };
	return until === undefined
		? fill(words.compare.waitSince, said)
		: fill(words.compare.waitUntil, { ...said, until: showDayInWeek(until) });
}
