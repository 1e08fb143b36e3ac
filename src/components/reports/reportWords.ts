import words from 'virtual:words/reports';
import { showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import { fileByFrom } from '../../reports/due.ts';
import type { ShownReport } from '../../reports/reportSession.ts';
import type { ShownEntry } from '../../reports/shownEntry.ts';
import { fileAndSheet } from '../wording/tableInWords.ts';

/** The file of a table, and its sheet where a workbook has several, for a sentence. */
export function reportFileInWords(report: Pick<ShownReport, 'file' | 'sheet'>): string {
	return fileAndSheet(report, words.result.sheet);
}

/** An amount in cents as a person reads it; nothing for none. */
export function moneyInWords(cents: number | undefined): string {
	return cents === undefined ? '' : showDollars(cents);
}

/** The day that matters for an entry where it stands, and what happens on it. */
export function dayInWords({ due, late, standing }: ShownEntry, today: string): string {
	const { moneyBy, protestBy } = due;
	if (moneyBy !== undefined)
		return fill(late ? words.lateSince : words.lateFrom, { day: showDayInWeek(moneyBy) });
	if (protestBy !== undefined) {
		const fileBy = fileByFrom(due, today);
		if (fileBy !== undefined) return fill(words.fileByDay, { day: showDayInWeek(fileBy) });
		return protestBy >= today
			? fill(words.capeOver, { day: showDayInWeek(protestBy) })
			: words.protestOver;
	}
	if (standing.refundDay !== undefined)
		return fill(words.refunded, { day: showDay(standing.refundDay) });
	return words.noDay;
}
