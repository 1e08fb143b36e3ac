import { addDays } from '../../days/day.ts';
import type { Task } from '../../progress/checklist.ts';
import { waitOf } from '../../progress/record.ts';
import { codeSigned } from '../layout1/codeValues.ts';
import { codeCleanText, codeDay, type CompanyCoding } from '../layout1/coding.ts';
import { fromLinkDay, toLinkDay } from '../layout1/days.ts';

/** As far as a day of a wait is from the day on which it was said, or from its other day. */
const furthest = 40_000;

/** Codes for whom a task waits, since when and until when; nothing where it waits for nobody. */
export function codeWait(company: CompanyCoding, task: Task | undefined): void {
	const { link, record } = company;
	const { coder } = link;
	const wait = record && task && waitOf(record, task);
	if (!coder.bit('has-wait', record && wait !== undefined)) return;
	const at = codeDay(company, wait && { at: wait.at, text: wait.whom });
	const said = fromLinkDay(company.day);
	const since = addDays(
		said,
		codeSigned(coder, 'on', furthest, wait && toLinkDay(wait.since) - toLinkDay(said))
	);
	const hasUntil = coder.bit('has-until', wait && wait.until !== undefined);
	const until = hasUntil
		? addDays(
				since,
				codeSigned(
					coder,
					'until',
					furthest,
					wait?.until === undefined ? undefined : toLinkDay(wait.until) - toLinkDay(since)
				)
			)
		: undefined;
	const text = codeCleanText(link, 'whom', 'waiting', wait?.whom);
	if (!task) link.unknown++;
	else if (text !== '')
		company.pending.set(`waiting/${task.id}`, {
			at,
			text,
			since,
			...(until !== undefined && { until }),
		});
}
