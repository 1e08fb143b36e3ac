import { compareNames } from '../i18n/compareNames.ts';
import { newestSource } from './newestSource.ts';

/** What is looked at in a fact to tell how soon somebody should read its sources again. */
export interface DatedFact {
	readonly id: string;
	readonly title: string;
	readonly confidence: string;
	readonly checked: string;
	readonly until?: string | undefined;
	readonly sources: readonly {
		readonly date: string;
		readonly url: string;
		readonly unread?: true | undefined;
	}[];
}

/** A fact to look at again: why, in the order of weight, and where. */
interface DueFact {
	readonly id: string;
	readonly title: string;
	readonly reasons: readonly string[];
	readonly links: readonly string[];
}

/** The days that decide: YYYY-MM-DD. */
interface DueDays {
	readonly today: string;
	/** A fact whose `until` comes by then is due. */
	readonly soon: string;
	/** A fact last checked before then is due. */
	readonly checkedBefore: string;
	/** A fact is due whose newest source is older than that, or has no date. */
	readonly newestBefore: string;
}

/**
 * The facts to look at next: first those that time has overtaken, then those that it soon will, the
 * earliest first; then those with more reasons, more tasks that rest on them, and an older check. Takes how many tasks
 * rest on each fact. A fact without a reason is left out.
 */
export function dueFacts(
	facts: readonly DatedFact[],
	tasks: ReadonlyMap<string, number>,
	days: DueDays
): DueFact[] {
	return facts
		.map((fact) => ({
			fact,
			urgency: urgencyOf(fact, days),
			reasons: reasonsOf(fact, days),
			tasks: tasks.get(fact.id) ?? 0,
		}))
		.filter(({ reasons }) => reasons.length > 0)
		.sort(
			(one, other) =>
				other.urgency - one.urgency ||
				(one.urgency > 0 ? compareNames(untilOf(one.fact), untilOf(other.fact)) : 0) ||
				other.reasons.length - one.reasons.length ||
				other.tasks - one.tasks ||
				compareNames(one.fact.checked, other.fact.checked) ||
				compareNames(one.fact.id, other.fact.id)
		)
		.map(({ fact: { id, title, sources }, reasons, tasks: count }) => ({
			id,
			title,
			reasons: count > 0 ? [...reasons, `tasks that rest on it: ${count}`] : reasons,
			links: sources.map(({ url }) => url),
		}));
}

function untilOf({ until = '' }: DatedFact): string {
	return until;
}

function urgencyOf({ until }: DatedFact, { today, soon }: DueDays): number {
	if (until === undefined || until > soon) return 0;
	return until < today ? 2 : 1;
}

function reasonsOf(fact: DatedFact, days: DueDays): string[] {
	const { until, checked, confidence, sources } = fact;
	const reasons: string[] = [];
	if (until !== undefined && until < days.today) reasons.push(`held until ${until}`);
	else if (until !== undefined && until <= days.soon) reasons.push(`holds until ${until}`);
	if (checked < days.checkedBefore) reasons.push(`last checked ${checked}`);
	const newest = newestSource(sources);
	if (sources.every(({ unread }) => unread)) reasons.push('no source was read by us');
	else if (newest === undefined) reasons.push('no source has a date');
	else if (newest < days.newestBefore) reasons.push(`newest source ${newest}`);
	if (confidence === 'low') reasons.push('low confidence');
	return reasons;
}
