import type clockWords from 'virtual:words/dates';
import type filesWords from 'virtual:words/files';
import { toEntryDates } from '../dates/clocks.ts';
import { easternDay, toDayNumber } from '../days/dayNumber.ts';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import type { Checklist } from '../progress/checklist.ts';
import { addDays, type Day, dayOf } from '../days/day.ts';
import { showDayInWeek } from '../days/showDayInWeek.ts';
import { lastWorkingDay } from '../days/workingDay.ts';
import { keptEntries } from '../progress/keptDates.ts';
import { signInDays } from '../numbers/numbers.ts';
import { visibleText } from '../text/visibleText.ts';
import { wellFormed } from '../text/wellFormed.ts';
import { textOf } from '../progress/record.ts';
import {
	addEvent,
	calendarText,
	type DayEvent,
	newCalendar,
	sequenceAt,
} from './calendarEvents.ts';
import { clockEvents } from './clockEvents.ts';
import { type DateAhead, datesAhead } from '../progress/datesAhead.ts';
import { goneEvents, nextSaved, nothingSaved, type SavedCalendar } from './savedCalendar.ts';
import type { FiledCompany, TaskInFile } from './taskTexts.ts';

type Words = (typeof filesWords)['calendar'];

/** What the file is made with: the guide, its words, and the moment of which it tells. */
interface Told {
	readonly checklist: Checklist;
	readonly texts: ReadonlyMap<string, TaskInFile>;
	readonly words: Words;
	readonly clocks: Pick<typeof clockWords, 'acts' | 'actNow' | 'clocks' | 'dateIs' | 'dates'>;
	readonly now: Date;
}

/** How far ahead what repeats is entered, in days. Whoever saves the file again moves it on. */
const horizon = 365;

/**
 * How something to be done every so many days repeats: every so many whole weeks, which is never
 * later, so that each of its days is of the working week as the first is.
 */
function repeats(every: number, first: Day): Pick<DayEvent, 'every' | 'times' | 'until'> {
	const days = Math.max(1, every - (every % 7 === every ? 0 : every % 7));
	const times = Math.max(1, Math.floor(horizon / days));
	return { every: days, times, until: addDays(first, days * (times - 1)) };
}

/** A calendar file, and what is to be remembered of it. */
interface CalendarFile {
	readonly text: string;
	/** The dates that it has, and those that it takes out again. */
	readonly dates: number;
	readonly cancelled: number;
	readonly saved: SavedCalendar;
}

/**
 * The dates ahead of companies as an iCalendar text (RFC 5545): what follows from ticks, and the
 * clocks of the entries whose dates are kept. What files saved before have of them and this one has
 * not, is cancelled: dates of a company that is archived, was deleted (`whole`: these are all companies
 * that there are), or whose dates changed.
 */
export function makeCalendar(
	companies: readonly FiledCompany[],
	told: Told,
	before = nothingSaved,
	whole = false
): CalendarFile {
	const { words, now } = told;
	const calendar = newCalendar(words);
	const made = { now, sequence: sequenceAt(now, before.sequence) };
	const ahead = new Map(companies.map((each) => [each.id, companyEvents(each, told)]));
	const titles = new Map([...ahead.values()].flat().map(({ id, title }) => [id, title]));
	// What is out of the way reminds nobody.
	for (const { id, record } of companies) if (textOf(record, 'archived') !== '') ahead.set(id, []);
	const dates = [...ahead.values()].flat();
	for (const event of dates) addEvent(calendar, event, made);

	const today = dayOf(now);
	const gone = goneEvents(before, ahead, whole ? undefined : new Set(ahead.keys()), today);
	for (const { id, first } of gone)
		addEvent(
			calendar,
			{
				id,
				first,
				last: first,
				title: fill(words.cancelled, { title: titles.get(id) ?? words.aDate }),
				text: [words.cancelledText],
				cancelled: true,
			},
			made
		);
	return {
		text: calendarText(calendar),
		dates: dates.length,
		cancelled: gone.length,
		saved: nextSaved(before, ahead, made.sequence, today),
	};
}

/** The dates ahead of a company as events. */
function companyEvents({ id, record }: FiledCompany, told: Told): DayEvent[] {
	const { checklist, texts, words, clocks, now } = told;
	const company = wellFormed(visibleText(textOf(record, 'label')).replace(/\s+/g, ' ')).trim();
	const ofCompany = (title: string) =>
		company === '' ? title : fill(words.ofCompany, { title, company });
	const today = toDayNumber(easternDay(now));
	return [
		...datesAhead(record, checklist, dayOf(now)).map((date): DayEvent => {
			const first = remindedOn(date);
			return {
				id: `${date.key}.${id}`,
				first,
				last: first,
				title: ofCompany(titleOf(date)),
				text: [
					textAbout(date),
					...(date.due < date.day ? [fill(words.overdue, { due: showDayInWeek(date.due) })] : []),
					...(date.due > first ? [fill(words.dueAfter, { due: showDayInWeek(date.due) })] : []),
					words.independent,
				],
				...(date.kind === 'repeat' && repeats(date.every, first)),
				...('task' in date && { url: texts.get(date.task.id)?.address }),
			};
		}),
		...keptEntries(record).flatMap((kept) =>
			clockEvents({ ...kept, dates: toEntryDates(kept.dates) }, today, {
				calendar: words,
				clocks,
			}).map((event) => ({ ...event, title: ofCompany(event.title) }))
		),
	];

	/** What is due is reminded of on the last working day to do it, and never on a day that is past. */
	function remindedOn({ kind, day, due }: DateAhead): Day {
		const working =
			(kind === 'repeat' || kind === 'wait') && due === day ? lastWorkingDay(due) : day;
		return working < dayOf(now) ? dayOf(now) : working;
	}

	function titleOf(date: DateAhead): string {
		if (date.kind === 'repeat') return titleOfTask(date.task.id);
		if (date.kind === 'wait') return fill(words.followUp, { title: titleOfTask(date.task.id) });
		if (date.kind === 'changed') return words.changed;
		return words[date.end === 'first' ? 'moneyPossible' : 'moneyLate'];
	}

	function textAbout(date: DateAhead): string {
		switch (date.kind) {
			case 'repeat': {
				const last = showDayInWeek(date.last);
				const again = plural(words.repeat, date.every, { last, days: date.every });
				if (date.task.id !== 'keep.sign-in') return again;
				return fill(words.signIn, { last, limit: showDayInWeek(addDays(date.last, signInDays)) });
			}
			case 'wait': {
				const text = date.task.by === 'cbp' ? words.waitingOnCbp : words.waiting;
				return fill(text, { since: showDayInWeek(date.since) });
			}
			case 'changed':
				return fill(words.changedText, {
					titles: date.tasks.map(({ id }) => titleOfTask(id)).join(pageLanguage.semicolon),
				});
			case 'expected':
				return fill(words[date.end === 'first' ? 'moneyPossibleText' : 'moneyLateText'], {
					declared: showDayInWeek(date.declared),
				});
		}
	}

	function titleOfTask(task: string): string {
		return texts.get(task)?.title ?? task;
	}
}
