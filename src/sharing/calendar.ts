import ical, {
	ICalAlarmType,
	ICalCalendarMethod,
	ICalEventRepeatingFreq,
	ICalEventTransparency,
} from 'ical-generator';
import type filesWords from 'virtual:words/files';
import { fill } from '../i18n/fill';
import type { Checklist } from '../progress/checklist';
import { addDays, dayOf, showDay } from '../progress/day';
import { plainText } from '../progress/plainText';
import { textOf } from '../progress/record';
import { type DateAhead, datesAhead } from './datesAhead';
import type { FiledCompany, TaskTexts } from './taskTexts';

type Words = (typeof filesWords)['calendar'];

/** What the file is made with: the guide, its words, and the moment of which it tells. */
interface Told {
	readonly checklist: Checklist;
	readonly texts: ReadonlyMap<string, TaskTexts>;
	readonly words: Words;
	readonly now: Date;
}

const hour = 3600;
/** How far ahead what repeats is entered, in days. Whoever saves the file again moves it on. */
const horizon = 365;

/**
 * The dates ahead of companies as an iCalendar text (RFC 5545): events of a whole day that block no
 * time, with an alarm at nine the day before and one at nine on the day. An event has the same
 * UID in every file and a higher SEQUENCE in a later one, so opening the file again updates it.
 */
export function writeCalendar(companies: readonly FiledCompany[], told: Told): string {
	const { checklist, texts, words, now } = told;
	const calendar = ical({
		name: words.name,
		prodId: { company: 'Refund Ready', product: 'Progress', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
	});
	for (const { id, record } of companies) {
		const company = plainText(textOf(record, 'label')).replace(/\s+/g, ' ').toWellFormed().trim();
		for (const date of datesAhead(record, checklist, dayOf(now))) {
			const title = titleOf(date);
			calendar.createEvent({
				id: `${date.key}.${id}@refund-ready`,
				// Minutes of a clock that only goes forward: a later file counts as the newer one.
				sequence: Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000)),
				stamp: now,
				allDay: true,
				start: new Date(`${date.day}T00:00:00Z`),
				end: new Date(`${addDays(date.day, 1)}T00:00:00Z`),
				summary: company === '' ? title : fill(words.ofCompany, { title, company }),
				description: [
					textAbout(date),
					...(date.due < date.day ? [fill(words.overdue, { due: showDay(date.due) })] : []),
					words.independent,
				].join('\n'),
				transparency: ICalEventTransparency.TRANSPARENT,
				...(date.kind === 'repeat' && {
					url: texts.get(date.task.id)?.address ?? null,
					repeating: {
						freq: ICalEventRepeatingFreq.DAILY,
						interval: date.every,
						count: Math.max(1, Math.floor(horizon / date.every)),
					},
				}),
				alarms: [
					{ type: ICalAlarmType.display, triggerBefore: 15 * hour, relatesTo: 'START' },
					{ type: ICalAlarmType.display, triggerAfter: 9 * hour, relatesTo: 'START' },
				],
			});
		}
	}
	// The library ends the text without the line end that every line has.
	return `${calendar.toString()}\r\n`;

	function titleOf(date: DateAhead): string {
		if (date.kind === 'repeat') return titleOfTask(date.task.id);
		if (date.kind === 'changed') return words.changed;
		return words[`expected${date.after}`];
	}

	function textAbout(date: DateAhead): string {
		switch (date.kind) {
			case 'repeat': {
				const last = showDay(date.last);
				const again = fill(words.repeat, { last, days: date.every });
				if (date.task.id !== 'keep.sign-in') return again;
				// 45 days in a row without a sign-in, A-50.
				return fill(words.signIn, { last, limit: showDay(addDays(date.last, 45)) });
			}
			case 'changed':
				return fill(words.changedText, {
					titles: date.tasks.map(({ id }) => titleOfTask(id)).join('; '),
				});
			case 'expected':
				return fill(words[`expected${date.after}Text`], { declared: showDay(date.declared) });
		}
	}

	function titleOfTask(task: string): string {
		return texts.get(task)?.title ?? task;
	}
}
