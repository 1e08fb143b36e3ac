import words from 'virtual:words/reports';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { sentLanguage } from '../../i18n/sentLanguage.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import { copyText } from '../parts/copyText.ts';
import { SentMeaning } from '../parts/SentMeaning.tsx';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { AskWorker } from '../parts/fileWorker.ts';

const loadMeaning = () => import('virtual:sent/reports').then((it) => it.default);

interface Props {
	summary: ReportSummary;
	ask: AskWorker<ReportAsks>;
	factAddress: string;
}

const { message: text } = words;
const kinds = ['rejected', 'late', 'broker'] as const;
type Kind = (typeof kinds)[number];

/** So many refund numbers and claims a message names; the list has the others. */
const mostNamed = 20;

/** Of so many entries they are taken. */
const asked = 500;

/** A message about what is late, rejected or refused, filled in, to copy, with what to attach. */
export function ReportMessage({ summary, ask, factAddress }: Props) {
	const counts: Readonly<Record<Kind, number>> = {
		rejected: summary.totals.rejected.entries,
		late: summary.late,
		broker: summary.totals.refused.entries,
	};
	const possible = kinds.filter((kind) => counts[kind] > 0);
	const [chosen, setChosen] = useState<Kind>();
	const kind = chosen !== undefined && possible.includes(chosen) ? chosen : possible[0];
	const [named, setNamed] = useState<readonly string[]>([]);
	const [copied, setCopied] = useState<boolean>();
	const shown = useRef<HTMLQuoteElement>(null);
	useEffect(() => {
		setCopied(undefined);
		setNamed([]);
		if (kind === undefined || kind === 'broker') return;
		let isCurrent = true;
		const filter = kind === 'rejected' ? { state: kind } : { only: kind };
		void ask('entries', { filter, from: 0, count: asked }).then(
			(entries) => {
				const all = entries.flatMap(({ standing: { refundNumbers, claim } }) =>
					kind === 'rejected' ? refundNumbers : claim === '' ? [] : [claim]
				);
				if (isCurrent) setNamed([...new Set(all)]);
			},
			// The files were cleared meanwhile.
			() => undefined
		);
		return () => {
			isCurrent = false;
		};
	}, [kind, summary]);
	if (kind === undefined) return null;
	const subject = fill(text.subjectLine, { subject: text.subject[kind] });
	const body = fill(text.body[kind], {
		entries: plural(text.entries, counts[kind], undefined, sentLanguage),
		refunds: some(named, text.noRefunds, sentLanguage),
		claims: some(named, text.noClaims, sentLanguage),
	});
	return (
		<section class="report-message" aria-labelledby="report-message">
			<h3 id="report-message">{text.title}</h3>
			<fieldset>
				<legend>{text.to}</legend>
				{possible.map((each) => (
					<label key={each} class="choice">
						<input
							type="radio"
							name="report-message"
							checked={each === kind}
							onChange={() => setChosen(each)}
						/>
						{text.which[each]}
					</label>
				))}
			</fieldset>
			<p>
				{fill(text.toLine, { address: text.address[kind] })}
				<FactLinks facts={text.facts[kind] ?? []} address={factAddress} />
			</p>
			<blockquote ref={shown} lang={englishLang || undefined}>
				<p>{subject}</p>
				<p>{body}</p>
			</blockquote>
			{englishLang !== '' && (
				<SentMeaning
					key={kind}
					load={loadMeaning}
					paths={[`message.subject.${kind}`, `message.body.${kind}`]}
					values={(meanings) => ({
						entries: plural(words.result.entries, counts[kind]),
						refunds: some(named, meanings['message.noRefunds'] ?? '', pageLanguage),
						claims: some(named, meanings['message.noClaims'] ?? '', pageLanguage),
					})}
				/>
			)}
			<p>{text.attach[kind]}</p>
			<p class="hint">{text.fillIn}</p>
			<p class="actions">
				<button type="button" class="button" onClick={() => void copy()}>
					{text.copy}
				</button>{' '}
				<span class="hint" role="status">
					{copied !== undefined && (copied ? text.copied : text.copyFailed)}
				</span>
			</p>
		</section>
	);

	async function copy(): Promise<void> {
		setCopied(await copyText(`${subject}\n\n${body}\n`, shown.current));
	}
}

/** What stands in a message for numbers of refunds or claims, as its language writes a list. */
function some(
	list: readonly string[],
	none: string,
	{ comma }: { readonly comma: string }
): string {
	return list.length === 0 ? none : list.slice(0, mostNamed).join(comma);
}
