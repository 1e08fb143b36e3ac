import words from 'virtual:words/reports';
import { fill } from '../../i18n/fill.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { ReportSummary } from '../../reports/reportSession.ts';
import type { State } from '../../reports/standing.ts';

/** The states that lie behind each number. */
const way: readonly State[] = ['declared', 'taken', 'settled', 'sent'];
const stuck: readonly State[] = ['rejected', 'returned', 'diverted', 'notify-party'];
const open: readonly State[] = ['not-declared', 'unclear'];

/** The whole in a few numbers: what is paid, on the way, late, refused, stuck and not filed. */
export function ReportTiles({ summary }: { summary: ReportSummary }) {
	const { totals, late, payments } = summary;
	const entries = (states: readonly State[]) =>
		states.reduce((sum, state) => sum + totals[state].entries, 0);
	const duty = (states: readonly State[]) =>
		states.reduce((sum, state) => sum + totals[state].duty, 0);
	const { paid } = totals;
	const tiles = [
		{
			id: 'paid',
			name: words.tiles.paid,
			count: paid.entries,
			hint:
				paid.principal + paid.interest > 0
					? fill(words.tiles.paidHint, {
							principal: showDollars(paid.principal),
							interest: showDollars(paid.interest),
						})
					: payments.paid
						? fill(words.tiles.paidOnly, { total: showDollars(payments.paid.cents) })
						: words.tiles.paidNone,
		},
		{ id: 'late', name: words.tiles.late, count: late, hint: words.tiles.lateHint },
		{
			id: 'refused',
			name: words.tiles.refused,
			count: totals.refused.entries,
			hint:
				totals.refused.duty > 0
					? fill(words.tiles.refusedHint, { duty: showDollars(totals.refused.duty) })
					: '',
		},
		{ id: 'stuck', name: words.tiles.stuck, count: entries(stuck), hint: words.tiles.stuckHint },
		{ id: 'way', name: words.tiles.way, count: entries(way) - late, hint: words.tiles.wayHint },
		{
			id: 'open',
			name: words.tiles.open,
			count: entries(open),
			hint: duty(open) > 0 ? fill(words.tiles.openHint, { duty: showDollars(duty(open)) }) : '',
		},
	];
	return (
		// The group is around the list: a list with a role of its own is no list of terms any more.
		<div role="group" aria-label={words.tiles.label}>
			<dl class="report-tiles">
				{tiles.map(({ id, name, count, hint }) => (
					<div key={id} data-tile={id} data-none={count === 0 || undefined}>
						<dt>{name}</dt>
						<dd>
							<strong>{showNumber(count)}</strong>
							<span class="hint">{hint}</span>
						</dd>
					</div>
				))}
			</dl>
		</div>
	);
}
