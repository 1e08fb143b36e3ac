import cbpMessages from 'virtual:cbp-messages';
import words from 'virtual:words/entries';
import { useEffect, useRef } from 'preact/hooks';
import { type Finding, findings, type Weight, weightOf } from '../../entries/findings.ts';
import type { Summary } from '../../entries/listSession.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { AskEntries } from './askEntries.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { RowTable } from '../parts/RowTable.tsx';
import { showRowDay } from './rowDay.ts';
import { listFileInWords } from './listInWords.ts';
import { useRowPage } from '../hooks/useRowPage.ts';

interface Shared {
	summary: Summary;
	allowed: readonly Finding[];
	ask: AskEntries;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
	onMend: (which: { row: number } | { finding: Finding }) => void;
	onAllow: (finding: Finding, on: boolean) => void;
}

interface Props extends Shared {
	/** Called when a repair settled all of a finding, so that focus has nowhere to stay. */
	onSettled: () => void;
}

const groups: readonly {
	weight: Weight;
	title: string;
	hint: string;
}[] = [
	{ weight: 'left-out', title: words.result.leftOut, hint: words.result.leftOutHint },
	{ weight: 'refused', title: words.result.refused, hint: words.result.refusedHint },
	{ weight: 'warning', title: words.result.warning, hint: words.result.warningHint },
	{ weight: 'note', title: words.result.note, hint: words.result.noteHint },
	{ weight: 'beside', title: words.result.besideRows, hint: words.result.besideHint },
];

/** What was found, by weight and cause, with the rows on request. */
export function EntryFindings({ onSettled, ...shared }: Props) {
	const { counts, entries } = shared.summary;
	const mended = useRef<Finding>();
	const all = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const finding = mended.current;
		mended.current = undefined;
		if (finding === undefined) return;
		// The button that was pressed is gone, and with it the focus.
		const heading = all.current?.querySelector<HTMLElement>(`#finding-${finding}`);
		if (heading) heading.focus();
		else onSettled();
	}, [shared.summary]);
	const found = findings.filter((finding) => counts[finding] > 0);
	if (found.length === 0) return entries > 0 ? <p>{words.result.clean}</p> : null;
	return (
		<div ref={all}>
			{groups.map(({ weight, title, hint }) => {
				const own = found.filter((finding) => weightOf(finding) === weight);
				return (
					own.length > 0 && (
						<section key={weight} class="entry-group" data-weight={weight}>
							<h3>{title}</h3>
							<p class="hint">{hint}</p>
							{own.map((finding) => (
								<OneFinding
									key={finding}
									finding={finding}
									{...shared}
									onMend={(which) => {
										mended.current = finding;
										shared.onMend(which);
									}}
								/>
							))}
						</section>
					)
				);
			})}
		</div>
	);
}

function OneFinding({
	finding,
	summary,
	allowed,
	ask,
	factAddress,
	onMend,
	onAllow,
}: Shared & { finding: Finding }) {
	// A repair changes which rows there are.
	const page = useRowPage((from, count) => ask('rows', { finding, from, count }), summary);
	const count = summary.counts[finding];
	const repairs = summary.repairs[finding] ?? 0;
	const { title, reason, next } = words.findings[finding];
	const facts = words.findingFacts[finding] ?? [];
	const message = cbpMessages[finding];
	const severalFiles = summary.tables.filter((table) => table.rows > 0).length > 1;

	const dated = weightOf(finding) !== 'note' && page.rows.some(({ clock }) => clock !== undefined);
	return (
		<section class="entry-finding" aria-labelledby={`finding-${finding}`}>
			<h4 id={`finding-${finding}`} tabIndex={-1}>
				{title} <span class="entry-count">{plural(words.result.rows, count)}</span>
			</h4>
			<p>
				{reason}
				<FactLinks facts={facts} address={factAddress} />
			</p>
			<dl>
				{message !== undefined && (
					<div>
						<dt>{finding === 'check-digit' ? words.result.cbpMay : words.result.cbp}</dt>
						<dd>
							<q lang={englishLang || undefined}>{message}</q>
						</dd>
					</div>
				)}
				<div>
					<dt>{words.result.next}</dt>
					<dd>{next}</dd>
				</div>
			</dl>
			{weightOf(finding) === 'refused' && (
				<label class="choice">
					<input
						type="checkbox"
						checked={allowed.includes(finding)}
						onChange={({ currentTarget }) => onAllow(finding, currentTarget.checked)}
					/>
					{words.result.allow}
					<span class="vh">{pageLanguage.colon + title}</span>
				</label>
			)}
			{repairs > 0 && <p class="hint">{words.result.repairHint}</p>}
			<p class="actions">
				<button type="button" aria-expanded={page.from !== undefined} onClick={page.toggle}>
					{page.from === undefined ? words.result.show : words.result.hide}
					<span class="vh">{pageLanguage.colon + title}</span>
				</button>{' '}
				{repairs > 0 && (
					<button type="button" onClick={() => onMend({ finding })}>
						{fill(words.result.repairAll, { count: repairs })}
						<span class="vh">{pageLanguage.colon + title}</span>
					</button>
				)}
			</p>
			<RowTable
				page={page}
				words={words.result}
				count={count}
				headingId={`finding-${finding}`}
				columns={[
					...(severalFiles ? [words.result.file] : []),
					words.result.row,
					words.result.written,
					repairs > 0 ? words.result.repair : words.result.reads,
					...(dated ? [words.clocks.columnLiquidation, words.clocks.columnCape] : []),
				]}
				row={(row) => (
					<tr key={row.at}>
						{severalFiles && <td>{listFileInWords(row)}</td>}
						<td>{showNumber(row.place)}</td>
						<td class="entry-written">{row.written}</td>
						<td class="entry-written">
							{row.repair === undefined ? (
								row.number
							) : (
								<button type="button" onClick={() => onMend({ row: row.at })}>
									{fill(words.result.repairTo, { number: row.repair })}
								</button>
							)}
						</td>
						{dated && (
							<>
								<td>{row.clock && showRowDay(row.clock.liquidation, row.clock.estimate)}</td>
								<td>{row.clock && showRowDay(row.clock.cape, row.clock.estimate)}</td>
							</>
						)}
					</tr>
				)}
			/>
		</section>
	);
}
