import words from 'virtual:words/kept-reports';
import { showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { type KeptReports, type ReportCount, reportCounts } from '../../progress/keptReports.ts';

/** The node to which entries in a state lead at once; from the others the questions lead on. */
const nodes: Readonly<Partial<Record<ReportCount, string>>> = {
	rejected: 'rejected',
	returned: 'returned',
	refused: 'declaration-refused',
	'not-declared': 'nothing-filed',
	diverted: 'kept-for-debt',
	'notify-party': 'gone-to-notify-party',
	sent: 'sent-to-treasury',
};

/** Counts of entries whose money is in order, or of which nothing is known, start nothing. */
const without: readonly ReportCount[] = ['paid', 'unclear', 'declared'];

interface Props {
	kept: KeptReports;
	/** Goes on with entries in a state, to a node, or, without one, as far as the reports answer. */
	onStart: (event: MouseEvent, state: ReportCount, node: string | undefined) => void;
}

/** Where a person whose reports were read can start: one link for each state that asks why. */
export function ReportStart({ kept: { day, counts }, onStart }: Props) {
	const states = reportCounts.filter((name) => (counts[name] ?? 0) > 0 && !without.includes(name));
	if (states.length === 0) return null;
	return (
		<section class="screen-only" aria-labelledby="report-start">
			<h3 id="report-start">{fill(words.start, { day: showDay(day) })}</h3>
			<p class="hint">{words.startHint}</p>
			<ul class="answers">
				{states.map((state) => (
					<li key={state}>
						<a
							href={`#${nodes[state] ?? ''}`}
							onClick={(event) => onStart(event, state, nodes[state])}
						>
							{plural(words.counts[state], counts[state] ?? 0)}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
