import words from 'virtual:words/reports';
import type { Day } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import { contradictions } from '../../reports/standing.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { AskWorker } from '../parts/fileWorker.ts';
import { EntryRows } from './EntryRows.tsx';

interface Props {
	summary: ReportSummary;
	today: Day;
	ask: AskWorker<ReportAsks>;
	factAddress: string;
}

/** Where reports do not agree with each other, and sums with themselves, with the likely reasons. */
export function ReportDifferences({ summary, today, ask, factAddress }: Props) {
	const { sums, sumCount, untied } = summary;
	const found = contradictions.filter((each) => (summary.contradictions[each] ?? 0) > 0);
	return (
		<>
			{(sums.length > 0 || untied.payments > 0) && (
				<section aria-labelledby="report-sums">
					<h3 id="report-sums">{words.sums.title}</h3>
					{sums.length > 0 && (
						<p class="hint">
							{words.sums.hint}
							<FactLinks facts={words.sums.facts} address={factAddress} />
						</p>
					)}
					<ul>
						{sums.map(({ number, entries, principal, interest, paid, reason }) => (
							<li key={number}>
								{sentences([
									fill(words.sums.line, {
										number,
										entries: plural(words.result.entries, entries),
										principal: showDollars(principal),
										interest: showDollars(interest),
										sum: showDollars(principal + interest),
										paid: showDollars(paid),
									}),
									words.sums.reasons[reason],
								])}
							</li>
						))}
						{sumCount > sums.length && <li>{plural(words.sums.more, sumCount - sums.length)}</li>}
						{untied.payments > 0 && (
							<li>
								{plural(words.sums.untied, untied.payments, {
									count: untied.payments,
									total: showDollars(untied.cents),
								})}
							</li>
						)}
					</ul>
				</section>
			)}
			{found.length > 0 && (
				<section aria-labelledby="report-differences">
					<h3 id="report-differences">{words.contradictions.title}</h3>
					<p class="hint">{words.contradictions.hint}</p>
					{found.map((each) => (
						<section key={each} class="report-refusal" aria-labelledby={`differ-${each}`}>
							<h4 id={`differ-${each}`}>
								{words.contradictions[each]}{' '}
								<span class="report-count">
									{plural(words.result.entries, summary.contradictions[each] ?? 0)}
								</span>
							</h4>
							<EntryRows
								filter={{ contradiction: each }}
								count={summary.contradictions[each] ?? 0}
								heading={words.contradictions[each]}
								headingId={`differ-${each}`}
								today={today}
								ask={ask}
								because={summary}
							/>
						</section>
					))}
				</section>
			)}
		</>
	);
}
