import words from 'virtual:words/entries';
import type { Day } from '../../days/day.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { showEntryNumber } from '../../entries/entryNumber.ts';
import type { Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { AskEntries } from './askEntries.ts';
import { RowTable } from '../parts/RowTable.tsx';
import { showRowDay } from './rowDay.ts';
import { saveAnswer, useAttempt } from '../hooks/useAttempt.ts';
import { useRowPage } from '../hooks/useRowPage.ts';

interface Props {
	summary: Summary;
	ask: AskEntries;
	/** Today in Washington. */
	today: Day;
	datesHref: string;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

const { clocks } = words;

/** The days that matter of every entry, those that leave CAPE next first: a table, and all as a CSV. */
export function EntryRowClocks({ summary, ask, today, datesHref, factAddress }: Props) {
	const page = useRowPage((from, count) => ask('clocks', { from, count }), summary);
	const [said, attempt] = useAttempt(words.input.failed);
	const { dated, entries } = summary;

	if (entries === 0) return null;
	return (
		<section class="entry-clocks" aria-labelledby="entry-clocks">
			<h3 id="entry-clocks">{clocks.title}</h3>
			<p>
				{dated === 0 ? clocks.none : fill(clocks.intro, { dated, entries })}
				{pageLanguage.gap}
				<a href={datesHref}>{clocks.link}</a>
			</p>
			{dated > 0 && (
				<p class="actions">
					<button type="button" aria-expanded={page.from !== undefined} onClick={page.toggle}>
						{page.from === undefined ? clocks.show : clocks.hide}
					</button>{' '}
					<button type="button" onClick={() => attempt(save)}>
						{clocks.save}
					</button>{' '}
					<span class="hint" role="status">
						{said}
					</span>
				</p>
			)}
			{dated > 0 && page.from !== undefined && (
				<p class="hint">
					{clocks.correctionHint}
					<FactLinks facts={['P-44', 'P-58']} address={factAddress} />
				</p>
			)}
			{dated > 0 && (
				<RowTable
					page={page}
					words={words.result}
					count={dated}
					headingId="entry-clocks"
					columns={[
						clocks.columnEntry,
						clocks.columnState,
						clocks.columnLiquidation,
						clocks.columnCape,
						clocks.columnCbpPower,
						clocks.columnProtest,
						clocks.columnCorrection,
					]}
					row={({ at, number, clock }) =>
						clock && (
							<tr key={at} data-state={clock.state}>
								<th scope="row" class="entry-written">
									{showEntryNumber(number ?? '')}
								</th>
								<td>{clocks.states[clock.state]}</td>
								<td>{showRowDay(clock.liquidation, clock.estimate)}</td>
								<td>{showRowDay(clock.cape, clock.estimate)}</td>
								<td>{showRowDay(clock.cbpPower, clock.estimate)}</td>
								<td>{showRowDay(clock.protest, clock.estimate)}</td>
								<td>{correctionText(clock.correction, clock.estimate)}</td>
							</tr>
						)
					}
				/>
			)}
		</section>
	);

	function correctionText(day: Day | undefined, estimate: boolean): string {
		if (day === undefined) return clocks.noEntryDay;
		const shown = showRowDay(day, estimate);
		return day < today ? fill(clocks.correctionOver, { day: shown }) : shown;
	}

	function save(): Promise<string> {
		const data = ask('clockFile', {
			columns: [
				clocks.columnEntry,
				words.report.columnFile,
				words.report.columnRow,
				words.report.columnListed,
				clocks.columnState,
				clocks.columnLiquidation,
				words.report.columnEstimate,
				clocks.columnWarn,
				clocks.columnCape,
				clocks.columnCbpPower,
				clocks.columnProtest,
				clocks.columnCorrection,
			],
			states: clocks.states,
			yes: words.report.yes,
			no: words.report.no,
		});
		return saveAnswer(clocks.file, data, clocks.saved);
	}
}
