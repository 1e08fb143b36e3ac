import { csvLine } from '../text/csv.ts';
import type { ReportKind } from './reportKinds.ts';
import type { ShownEntry, StateTotal } from './shownEntry.ts';
import { type State, states } from './standing.ts';

/** The words of the list as a file. */
export interface ListWords {
	readonly states: Readonly<Record<State, string>>;
	readonly kinds: Readonly<Record<ReportKind, string>>;
	readonly total: readonly [
		state: string,
		entries: string,
		late: string,
		duty: string,
		principal: string,
		interest: string,
	];
	readonly columns: readonly [
		entry: string,
		state: string,
		late: string,
		moneyBy: string,
		fileBy: string,
		protestBy: string,
		message: string,
		claim: string,
		duty: string,
		principal: string,
		interest: string,
		refund: string,
		refundDay: string,
		liquidation: string,
		report: string,
		file: string,
	];
	readonly yes: string;
}

/** Dollars as a spreadsheet of any country reads them: digits, a dot, two digits; empty for nothing. */
export function plainDollars(cents: number | undefined): string {
	return cents === undefined ? '' : (cents / 100).toFixed(2);
}

/** The totals, a line for each state that any entry has, and an empty line below. */
export function totalLines(totals: Readonly<Record<State, StateTotal>>, words: ListWords): string {
	return [
		csvLine(words.total),
		...states
			.filter((state) => totals[state].entries > 0)
			.map((state) => {
				const { entries, late, duty, principal, interest } = totals[state];
				return csvLine([
					words.states[state],
					String(entries),
					String(late),
					plainDollars(duty),
					plainDollars(principal),
					plainDollars(interest),
				]);
			}),
		csvLine(['']),
	].join('');
}

/** The headings of the entries. */
export function entryHeader({ columns }: ListWords): string {
	return csvLine(columns);
}

/** An entry's line. */
export function entryLine(
	{ number, state, late, due, standing, by, file }: ShownEntry,
	words: ListWords
): string {
	return csvLine([
		number,
		words.states[state],
		late ? words.yes : '',
		due.moneyBy ?? '',
		due.fileBy ?? '',
		due.protestBy ?? '',
		standing.message || standing.unknownStatus,
		standing.claim,
		plainDollars(standing.duty),
		plainDollars(standing.principal),
		plainDollars(standing.interest),
		standing.refundNumbers.join(' '),
		standing.refundDay ?? '',
		standing.liquidationDay ?? '',
		by === undefined ? '' : words.kinds[by],
		file,
	]);
}
