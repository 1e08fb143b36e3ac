import words from 'virtual:words/entries';
import { Fragment } from 'preact';
import { toDay } from '../../days/dayNumber.ts';
import { showDay } from '../../days/day.ts';
import type { Columns } from '../../entries/columns.ts';
import type { Summary } from '../../entries/listSession.ts';
import { WrittenDays } from '../../entries/writtenDays.ts';
import { fill } from '../../i18n/fill.ts';
import { showList } from '../../i18n/showList.ts';
import { columnInWords, listFileInWords, type Table } from './listInWords.ts';

interface Props {
	summary: Summary;
	told: ReadonlyMap<number, Columns>;
	/** The list is to be read anew. */
	onAnswer: (columns: ReadonlyMap<number, Columns>) => void;
}

/** What is not certain of a list's columns, asked once for each: an answer reads the list again. */
export function EntryQuestions({ summary: { tables }, told, onAnswer }: Props) {
	const asked = tables
		.map((table, place) => ({ table, place }))
		.filter(
			({ table }) =>
				table.doubtfulDays.length > 0 ||
				(table.maybeLiquidation.length + table.maybeDuty.length > 0 && hasRows(table))
		);
	if (asked.length === 0) return null;
	return (
		<section class="entry-questions" aria-labelledby="entry-questions">
			<h3 id="entry-questions">{words.questions.title}</h3>
			{asked.map(({ table, place }) => {
				const file = listFileInWords(table);
				const answer = (changed: Partial<Columns>) =>
					onAnswer(new Map(told).set(place, { ...table.layout.columns, ...changed }));
				return (
					<Fragment key={place}>
						{table.doubtfulDays.length > 0 && (
							<fieldset>
								<legend>{fill(words.questions.dayOrder, { file })}</legend>
								<p class="hint">
									{fill(words.questions.dayOrderWhy, {
										examples: showList([...table.doubtfulDays]),
									})}
								</p>
								<p class="actions">
									{[false, true].map((dayFirst) => (
										<button
											key={String(dayFirst)}
											type="button"
											onClick={() => answer({ dayFirst })}
										>
											{orderInWords(table, dayFirst)}
										</button>
									))}
								</p>
							</fieldset>
						)}
						{(
							[
								['liquidationDay', table.maybeLiquidation, 'liquidation', 'liquidationWhy'],
								['duty', table.maybeDuty, 'duty', 'dutyWhy'],
							] as const
						).map(
							([role, maybe, legend, why]) =>
								maybe.length > 0 && (
									<fieldset key={role}>
										<legend>{fill(words.questions[legend], { file })}</legend>
										<p class="hint">{words.questions[why]}</p>
										<p class="actions">
											{maybe.map(({ column, examples }) => (
												<button
													key={column}
													type="button"
													onClick={() => answer({ [role]: column })}
												>
													{columnInWords(table, column, examples)}
												</button>
											))}
											<button type="button" onClick={() => answer({ [role]: undefined })}>
												{words.questions.noColumn}
											</button>
										</p>
									</fieldset>
								)
						)}
					</Fragment>
				);
			})}
		</section>
	);
}

function hasRows({ rows }: Table): boolean {
	return rows > 0;
}

/** An order of days, with a day of the list that it can be, read so. */
function orderInWords({ doubtfulDays }: Table, dayFirst: boolean): string {
	const days = new WrittenDays(dayFirst);
	const readable = doubtfulDays.map((text) => ({ text, day: days.read(text) }));
	const example = readable.find(({ day }) => day !== undefined);
	const sentence = dayFirst ? words.questions.dayFirst : words.questions.monthFirst;
	return fill(sentence, {
		example: example?.text ?? '',
		day: example?.day === undefined ? '' : showDay(toDay(example.day)),
	});
}
