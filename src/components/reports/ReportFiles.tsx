import words from 'virtual:words/reports';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportChoices, ReportSummary } from '../../reports/reportSession.ts';
import { useCapeFiles } from '../hooks/useCapeFiles.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { AskWorker } from '../parts/fileWorker.ts';

interface Props {
	summary: ReportSummary;
	choices: ReportChoices;
	ask: AskWorker<ReportAsks>;
	onChoose: (changed: Partial<ReportChoices>) => void;
	factAddress: string;
}

const { files: text } = words;

/** The next CAPE files: what can be filed again, and what no report knows to be filed. */
export function ReportFiles({ summary, choices, ask, onChoose, factAddress }: Props) {
	const { saved, said, save } = useCapeFiles(
		(place) => ask('file', { place }),
		words.result.failed,
		summary
	);
	const { files, again, undeclared } = summary;
	if (again + undeclared === 0 && summary.totals.refused.entries === 0) return null;
	return (
		<section class="report-next" aria-labelledby="report-next">
			<h3 id="report-next">{text.title}</h3>
			<p class="hint">
				{sentences([text.hint, text.dontOpen])}
				<FactLinks facts={text.facts} address={factAddress} />
			</p>
			<p class="hint">
				{text.suffixes}
				<FactLinks facts={text.suffixFacts} address={factAddress} />
			</p>
			{undeclared > 0 && (
				<label class="choice">
					<input
						type="checkbox"
						checked={choices.undeclared}
						onChange={({ currentTarget }) => onChoose({ undeclared: currentTarget.checked })}
					/>
					{plural(text.undeclared, undeclared)}
				</label>
			)}
			<label class="choice">
				<input
					type="checkbox"
					checked={choices.filersApart}
					onChange={({ currentTarget }) => onChoose({ filersApart: currentTarget.checked })}
				/>
				{text.apart}
			</label>
			{files.length === 0 ? (
				<p>{text.none}</p>
			) : (
				<ol>
					{files.map(({ name, entries, fileBy }, place) => (
						<li key={name}>
							<button type="button" class="button" onClick={() => save(place, name)}>
								{fill(text.save, { name })}
							</button>{' '}
							<span class="hint">
								{fileBy === undefined
									? plural(words.result.entries, entries)
									: fill(text.line, {
											entries: plural(words.result.entries, entries),
											day: showDayInWeek(fileBy),
										})}
								{saved.has(name) && ` · ${text.saved}`}
							</span>
						</li>
					))}
				</ol>
			)}
			<p class="hint" role="status">
				{said}
			</p>
		</section>
	);
}
