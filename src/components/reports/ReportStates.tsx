import words from 'virtual:words/reports';
import { useState } from 'preact/hooks';
import type { Day } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import { reportCounts } from '../../progress/keptReports.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import type { StateTotal } from '../../reports/shownEntry.ts';
import { type State, states } from '../../reports/standing.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { AskWorker } from '../parts/fileWorker.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { EntryRows } from './EntryRows.tsx';

interface Props {
	summary: ReportSummary;
	today: Day;
	ask: AskWorker<ReportAsks>;
	factAddress: string;
	notPaidAddress: string;
}

/** States that ask for no reason why no money came: nothing is known of it yet, or there is nothing to ask. */
const withoutWhy: readonly State[] = ['unclear', 'declared'];

/** As the counts that are kept are told; what is late stands in one of the states. */
const order = reportCounts.filter((count) => count !== 'late');

const loadWalk = () => import('../not-paid/WalkHere.tsx').then((it) => it.WalkHere);

/** Every state that an entry stands in, with what it means, what to do, and the entries on request. */
export function ReportStates({ summary, today, ask, factAddress, notPaidAddress }: Props) {
	/** The state whose questions are open; one at a time. */
	const [asking, setAsking] = useState<State>();
	const found = order.filter((state) => summary.totals[state].entries > 0);
	if (found.length === 0) return null;
	return (
		<section class="report-states" aria-labelledby="report-states">
			<h3 id="report-states">{words.statesTitle}</h3>
			{found.map((state) => {
				const total = summary.totals[state];
				const { name, means, next } = words.states[state];
				return (
					<section
						key={state}
						class="report-state"
						data-state={state}
						aria-labelledby={`state-${state}`}
					>
						<h4 id={`state-${state}`}>
							{name} <span class="report-count">{plural(words.result.entries, total.entries)}</span>
						</h4>
						<p>
							{means}
							<FactLinks facts={words.stateFacts[state] ?? []} address={factAddress} />
						</p>
						<p>{totalInWords(total, state)}</p>
						<p>
							<strong>{next}</strong>
						</p>
						{!withoutWhy.includes(state) && (
							<p class="actions">
								<button
									type="button"
									aria-expanded={asking === state}
									onClick={() => setAsking(asking === state ? undefined : state)}
								>
									{asking === state ? words.notPaid.hide : words.notPaid.show}
									<span class="vh">{pageLanguage.colon + name}</span>
								</button>
							</p>
						)}
						{asking === state && (
							<LoadedPart
								load={loadWalk}
								props={{ state, isLate: total.late > 0, factAddress, notPaidAddress }}
								words={words.notPaid}
							/>
						)}
						<EntryRows
							filter={{ state }}
							count={total.entries}
							heading={name}
							headingId={`state-${state}`}
							today={today}
							ask={ask}
							because={summary}
						/>
					</section>
				);
			})}
		</section>
	);
}

/** What is at stake in a state, how much of it is late, and the next day. */
function totalInWords({ duty, principal, interest, late, next }: StateTotal, state: State): string {
	const isMoney = states.indexOf(state) >= states.indexOf('settled');
	return sentences([
		...(!isMoney && duty > 0 ? [fill(words.stateLine, { duty: showDollars(duty) })] : []),
		...(principal + interest > 0
			? [
					fill(words.moneyLine, {
						principal: showDollars(principal),
						interest: showDollars(interest),
					}),
				]
			: []),
		...(late > 0 ? [plural(words.lateLine, late)] : []),
		...(next === undefined ? [] : [fill(words.nextLine, { day: showDayInWeek(next) })]),
	]);
}
