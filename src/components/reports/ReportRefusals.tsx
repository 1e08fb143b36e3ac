import words from 'virtual:words/reports';
import entriesWords from 'virtual:words/entries-page';
import type { Day } from '../../days/day.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { plural } from '../../i18n/plural.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { AskWorker } from '../parts/fileWorker.ts';
import { EntryRows } from './EntryRows.tsx';

interface Props {
	summary: ReportSummary;
	today: Day;
	ask: AskWorker<ReportAsks>;
	factAddress: string;
	messagesHref: string;
}

const { refusals } = words;

/** Each message of CBP's in its words, with what it means, the next step, and its entries. */
export function ReportRefusals({ summary, today, ask, factAddress, messagesHref }: Props) {
	if (summary.refusals.length === 0) return null;
	return (
		<section aria-labelledby="report-refusals">
			<h3 id="report-refusals">{refusals.title}</h3>
			{summary.refusals.map(({ id, message, entries, again }, place) => {
				// The one table of messages is that of the entry list's page.
				const known = entriesWords.messages.find((each) => each.message === id);
				const heading = message === '' ? refusals.none : message;
				const facts = known ? ['P-78', ...(known.facts?.split(' ') ?? [])] : refusals.unknownFacts;
				return (
					<section key={message} class="report-refusal" aria-labelledby={`refusal-${place}`}>
						<h4 id={`refusal-${place}`}>
							<q lang={englishLang || undefined}>{heading.slice(0, 200)}</q>{' '}
							<span class="report-count">{plural(words.result.entries, entries)}</span>
						</h4>
						{known ? (
							<dl>
								<div>
									<dt>{refusals.cause}</dt>
									<dd>{known.cause}</dd>
								</div>
								<div>
									<dt>{refusals.next}</dt>
									<dd>
										{known.next}
										<FactLinks facts={facts} address={factAddress} />
									</dd>
								</div>
							</dl>
						) : (
							<p>
								{refusals.unknown}
								<FactLinks facts={facts} address={factAddress} />{' '}
								<a href={messagesHref}>{entriesWords.page.messagesTitle}</a>
							</p>
						)}
						{again > 0 && <p>{plural(refusals.again, again)}</p>}
						<EntryRows
							filter={{ refusal: message }}
							count={entries}
							heading={heading}
							headingId={`refusal-${place}`}
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
