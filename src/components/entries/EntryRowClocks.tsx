import words from 'virtual:words/entries';
import { useEffect, useState } from 'preact/hooks';
import { showEntryNumber } from '../../entries/entryNumber.ts';
import type { Summary } from '../../entries/listSession.ts';
import type { ShownRow } from '../../entries/reportFile.ts';
import { fill } from '../../i18n/fill.ts';
import { saveFile } from '../../sharing/browser.ts';
import type { AskEntries } from './askEntries.ts';
import { RowPager } from './RowPager.tsx';
import { showRowDay } from './rowDay.ts';

interface Props {
	summary: Summary;
	ask: AskEntries;
	datesHref: string;
}

const { clocks } = words;
const pageRows = 20;

/** The days that matter of every entry, those that leave CAPE next first: a table, and all as a CSV. */
export function EntryRowClocks({ summary, ask, datesHref }: Props) {
	const [from, setFrom] = useState<number>();
	const [rows, setRows] = useState<readonly ShownRow[]>([]);
	const [said, setSaid] = useState('');
	const { dated, entries } = summary;

	useEffect(() => {
		if (from === undefined) return;
		let stale = false;
		void ask('clocks', { from, count: pageRows })
			.then((found) => {
				if (!stale) setRows(found);
			})
			// The list was cleared meanwhile.
			.catch(() => undefined);
		return () => {
			stale = true;
		};
	}, [from, summary]);

	if (entries === 0) return null;
	return (
		<section class="entry-clocks" aria-labelledby="entry-clocks">
			<h3 id="entry-clocks">{clocks.title}</h3>
			<p>
				{dated === 0 ? clocks.none : fill(clocks.intro, { dated, entries })}{' '}
				<a href={datesHref}>{clocks.link}</a>
			</p>
			{dated > 0 && (
				<p class="actions">
					<button
						type="button"
						aria-expanded={from !== undefined}
						onClick={() => setFrom(from === undefined ? 0 : undefined)}
					>
						{from === undefined ? clocks.show : clocks.hide}
					</button>{' '}
					<button type="button" onClick={() => void save()}>
						{clocks.save}
					</button>{' '}
					<span class="hint" role="status">
						{said}
					</span>
				</p>
			)}
			{from !== undefined && dated > 0 && (
				<>
					<div class="entry-rows" role="group" tabIndex={0} aria-labelledby="entry-clocks">
						<table>
							<thead>
								<tr>
									{[
										clocks.columnEntry,
										clocks.columnState,
										clocks.columnLiquidation,
										clocks.columnCape,
										clocks.columnCbpPower,
										clocks.columnProtest,
									].map((column) => (
										<th key={column} scope="col">
											{column}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{rows.map(
									({ at, number, clock }) =>
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
											</tr>
										)
								)}
							</tbody>
						</table>
					</div>
					<RowPager from={from} count={dated} page={pageRows} onFrom={setFrom} />
				</>
			)}
		</section>
	);

	async function save(): Promise<void> {
		try {
			const data = await ask('clockFile', {
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
				],
				states: clocks.states,
				yes: words.report.yes,
				no: words.report.no,
			});
			saveFile(clocks.file, data);
			setSaid(clocks.saved);
		} catch {
			setSaid(words.input.failed);
		}
	}
}
