import words from 'virtual:words/reports';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';

interface Props {
	summary: ReportSummary;
}

interface Act {
	readonly text: string;
	readonly href: string;
}

/** What to do next, the most pressing first, each with the way to where it is done. */
export function ReportTodo({ summary }: Props) {
	const { todo } = words;
	const { totals, reports, late, again, undeclared, files, claims, bank } = summary;
	const unknown = reports.filter(({ layout, reasons }) => {
		const { 'no-kind': noKind = 0, 'no-columns': noColumns = 0 } = reasons;
		return layout.kind !== 'other' && noKind + noColumns > 0;
	}).length;
	const doubtful = reports.filter(({ doubtfulDays }) => doubtfulDays.length > 0).length;
	/** Refused, and not for another try as it is. */
	const refused = totals.refused.entries - again;
	// Days that are in doubt may tell what is asked of a claim.
	const open = doubtful > 0 ? 0 : claims.filter(({ accepted }) => accepted === undefined).length;
	const first = files[0]?.fileBy;
	const by = first === undefined ? '' : fill(todo.fileBy, { day: showDayInWeek(first) });
	const act = (count: number, text: string, href: string): Act[] =>
		count > 0 ? [{ text, href }] : [];
	const acts = [
		...act(unknown, plural(todo.questions, unknown), '#report-tables'),
		...act(doubtful, plural(todo.days, doubtful), '#report-tables'),
		...act(
			totals.rejected.entries,
			plural(todo.rejected, totals.rejected.entries),
			'#state-rejected'
		),
		...act(again, sentences([plural(todo.again, again), by]), '#report-next'),
		...act(refused, plural(todo.refused, refused), '#report-refusals'),
		...act(undeclared, plural(todo.undeclared, undeclared), '#report-next'),
		...act(
			totals.returned.entries,
			plural(todo.returned, totals.returned.entries),
			'#state-returned'
		),
		...act(late, plural(todo.late, late), '#report-message'),
		...act(
			totals['notify-party'].entries,
			plural(todo.notify, totals['notify-party'].entries),
			'#state-notify-party'
		),
		...act(
			bank?.openPaymentCount ?? 0,
			plural(todo.openPayments, bank?.openPaymentCount ?? 0),
			'#report-bank'
		),
		...act(open, plural(todo.accepted, open), '#report-claims'),
		...act(Object.keys(summary.contradictions).length, todo.contradictions, '#report-differences'),
	];
	return (
		<section class="report-todo" aria-labelledby="report-todo">
			<h3 id="report-todo">{todo.title}</h3>
			{acts.length === 0 ? (
				<p>{todo.nothing}</p>
			) : (
				<ol>
					{acts.map(({ text, href }) => (
						<li key={text}>
							{text}{' '}
							<a href={href}>
								{todo.way}
								<span class="vh"> {text}</span>
							</a>
						</li>
					))}
				</ol>
			)}
		</section>
	);
}
