import words from 'virtual:words/kept-reports';
import tree from 'virtual:words/not-paid';
import { showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { isSomeLate, startByReports } from '../../not-paid/startByReports.ts';
import type { PlaceInTree, SetUp } from '../../not-paid/tree.ts';
import { type ReportCount, reportCounts, reportsOf } from '../../progress/keptReports.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { press } from './press.ts';

/** Counts of entries whose money is in order, or of which nothing is known, start nothing. */
const without: readonly ReportCount[] = ['paid', 'unclear', 'declared'];

interface Props {
	record: CompanyRecord;
	setUp: SetUp;
	/** Goes to where the questions begin for entries in a state. */
	onStart: (place: PlaceInTree) => void;
}

/** Where a person whose reports were read can start: one link for each state that asks why. */
export function ReportStart({ record, setUp, onStart }: Props) {
	const kept = reportsOf(record);
	if (!kept) return null;
	const { day, counts } = kept;
	const states = reportCounts.filter((name) => (counts[name] ?? 0) > 0 && !without.includes(name));
	if (states.length === 0) return null;
	return (
		<section class="screen-only" aria-labelledby="report-start">
			<h3 id="report-start">{fill(words.start, { day: showDay(day) })}</h3>
			<p class="hint">{words.startHint}</p>
			<ul class="answers">
				{states.map((state) => {
					const place = startByReports(tree, state, isSomeLate(counts, state), setUp);
					return (
						<li key={state}>
							<a href={`#${place.at}`} onClick={(event) => press(event, () => onStart(place))}>
								{plural(words.counts[state], counts[state] ?? 0)}
							</a>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
