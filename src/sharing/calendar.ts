import { ICalEventRepeatingFreq } from 'ical-generator';
import type clockWords from 'virtual:words/dates';
import type filesWords from 'virtual:words/files';
import { toEntryDates } from '../dates/clocks.ts';
import { easternDay, toDayNumber } from '../days/dayNumber.ts';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import type { Checklist } from '../progress/checklist.ts';
import { addDays, dayOf, showDay } from '../days/day.ts';
import { keptEntries } from '../progress/keptDates.ts';
import { signInDays } from '../numbers/numbers.ts';
import { visibleText } from '../text/visibleText.ts';
import { textOf } from '../progress/record.ts';
import { addEvent, calendarText, newCalendar } from './calendarEvents.ts';
import { clockEvents } from './clockEvents.ts';
import { type DateAhead, datesAhead } from './datesAhead.ts';
import type { FiledCompany, TaskTexts } from './taskTexts.ts';

type Words = (typeof filesWords)['calendar'];

/** What the file is made with: the guide, its words, and the moment of which it tells. */
interface Told {
	readonly checklist: Checklist;
	readonly texts: ReadonlyMap<string, TaskTexts>;
	readonly words: Words;
	readonly clocks: Pick<typeof clockWords, 'clocks' | 'dates'>;
	readonly now: Date;
}

/** How far ahead what repeats is entered, in days. Whoever saves the file again moves it on. */
const horizon = 365;

/**
 * The dates ahead of companies as an iCalendar text (RFC 5545): what follows from ticks, and the
 * clocks of the entries whose dates are kept.
 */
export function writeCalendar(companies: readonly FiledCompany[], told: Told): string {
	const { checklist, texts, words, clocks, now } = told;
	const calendar = newCalendar(words);
	for (const { id, record } of companies) {
		const company = visibleText(textOf(record, 'label')).replace(/\s+/g, ' ').toWellFormed().trim();
		const ofCompany = (title: string) =>
			company === '' ? title : fill(words.ofCompany, { title, company });
		for (const date of datesAhead(record, checklist, dayOf(now)))
			addEvent(
				calendar,
				{
					id: `${date.key}.${id}`,
					first: date.day,
					last: date.day,
					title: ofCompany(titleOf(date)),
					text: [
						textAbout(date),
						...(date.due < date.day ? [fill(words.overdue, { due: showDay(date.due) })] : []),
						words.independent,
					],
					...(date.kind === 'repeat' && {
						more: {
							url: texts.get(date.task.id)?.address ?? null,
							repeating: {
								freq: ICalEventRepeatingFreq.DAILY,
								interval: date.every,
								count: Math.max(1, Math.floor(horizon / date.every)),
							},
						},
					}),
				},
				now
			);
		const today = toDayNumber(easternDay(now));
		for (const kept of keptEntries(record)) {
			const dates = toEntryDates(kept.dates);
			for (const event of clockEvents({ ...kept, dates }, today, { calendar: words, clocks }))
				addEvent(calendar, { ...event, title: ofCompany(event.title) }, now);
		}
	}
	return calendarText(calendar);

	function titleOf(date: DateAhead): string {
		if (date.kind === 'repeat') return titleOfTask(date.task.id);
		if (date.kind === 'changed') return words.changed;
		return words[date.end === 'first' ? 'moneyPossible' : 'moneyLate'];
	}

	function textAbout(date: DateAhead): string {
		switch (date.kind) {
			case 'repeat': {
				const last = showDay(date.last);
				const again = plural(words.repeat, date.every, { last, days: date.every });
				if (date.task.id !== 'keep.sign-in') return again;
				return fill(words.signIn, { last, limit: showDay(addDays(date.last, signInDays)) });
			}
			case 'changed':
				return fill(words.changedText, {
					titles: date.tasks.map(({ id }) => titleOfTask(id)).join(pageLanguage.semicolon),
				});
			case 'expected':
				return fill(words[date.end === 'first' ? 'moneyPossibleText' : 'moneyLateText'], {
					declared: showDay(date.declared),
				});
		}
	}

	function titleOfTask(task: string): string {
		return texts.get(task)?.title ?? task;
	}
}
