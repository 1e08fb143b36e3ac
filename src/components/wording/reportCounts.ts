import words from 'virtual:words/kept-reports';
import { showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { showList } from '../../i18n/showList.ts';
import { type KeptReports, reportCounts } from '../../progress/keptReports.ts';

/** What is kept of reports as one sentence: the day, and how many entries stand where. */
export function reportsInWords({ day, counts }: KeptReports): string {
	const said = reportCounts.flatMap((name) => {
		const count = counts[name] ?? 0;
		return count > 0 ? [plural(words.counts[name], count)] : [];
	});
	return fill(words.line, { day: showDay(day), counts: showList(said) });
}
