import { addDays, type Day } from '../days/day.ts';
import { depositWindowDays } from '../numbers/numbers.ts';

/** A payment that should have reached the bank, by its place in a list of them. Cents and a day. */
export interface Expected {
	readonly day: Day;
	readonly cents: number;
}

/** A deposit as the bank has it. */
export interface Deposit {
	readonly day: Day;
	readonly cents: number;
}

/** Payments and deposits that belong together, by their places; one of each, or several that add up. */
interface Match {
	readonly payments: readonly number[];
	readonly deposits: readonly number[];
}

/** What a bank's list says of payments: what belongs together, and what is left over on either side. */
export interface BankMatch {
	readonly matches: readonly Match[];
	readonly openPayments: readonly number[];
	readonly openDeposits: readonly number[];
}

/**
 * Finds each payment's deposit by amount and day alone: no source gives what a CBP refund is called on a
 * statement (fact R-45). A deposit belongs to a payment of the same amount that was made out on its day
 * or up to `window` days before; one to two business days are usual, the window is wider by our
 * choice. Of several with one amount the earlier payment takes the earlier deposit, which matches as
 * many as can be. Then what is left: payments of one day that one deposit joins, and deposits of one day
 * that one payment came as. Nothing is used twice.
 */
export function matchDeposits(
	payments: readonly Expected[],
	deposits: readonly Deposit[],
	window = depositWindowDays
): BankMatch {
	const openPayments = new Set(payments.keys());
	const openDeposits = new Set(deposits.keys());
	const matches: Match[] = [];
	const take = (match: Match): void => {
		matches.push(match);
		for (const place of match.payments) openPayments.delete(place);
		for (const place of match.deposits) openDeposits.delete(place);
	};
	const fits = (paid: Day, came: Day) => came >= paid && came <= addDays(paid, window);
	const byDay = (list: readonly { readonly day: Day }[]) => (one: number, other: number) =>
		(list[one]?.day ?? '') < (list[other]?.day ?? '') ? -1 : 1;

	const amounts = groupBy([...openDeposits], (place) => String(deposits[place]?.cents));
	for (const [amount, some] of groupBy([...openPayments], (place) =>
		String(payments[place]?.cents)
	)) {
		const came = (amounts.get(amount) ?? []).sort(byDay(deposits));
		// Both in the order of their days: a deposit that is too early for one is too early for the next.
		let next = 0;
		for (const payment of some.sort(byDay(payments))) {
			const paid = payments[payment]?.day ?? '';
			while (next < came.length && (deposits[came[next] ?? 0]?.day ?? '') < paid) next++;
			const deposit = came[next];
			if (deposit === undefined) break;
			if (!fits(paid, deposits[deposit]?.day ?? '')) continue;
			take({ payments: [payment], deposits: [deposit] });
			next++;
		}
	}

	joinDays(openPayments, payments, openDeposits, deposits, fits, (several, one) =>
		take({ payments: several, deposits: [one] })
	);
	joinDays(
		openDeposits,
		deposits,
		openPayments,
		payments,
		(came, paid) => fits(paid, came),
		(several, one) => take({ payments: [one], deposits: several })
	);
	return { matches, openPayments: [...openPayments], openDeposits: [...openDeposits] };
}

/** Joins several of one day on one side to one on the other, where they add up and the days fit. */
function joinDays(
	many: ReadonlySet<number>,
	manyList: readonly Expected[],
	single: ReadonlySet<number>,
	singleList: readonly Expected[],
	fits: (manyDay: Day, singleDay: Day) => boolean,
	take: (several: readonly number[], one: number) => void
): void {
	for (const [day, several] of groupBy([...many], (place) => manyList[place]?.day ?? '')) {
		if (several.length < 2) continue;
		const sum = several.reduce((total, place) => total + (manyList[place]?.cents ?? 0), 0);
		const one = [...single].find((place) => {
			const other = singleList[place];
			return other?.cents === sum && fits(day, other.day);
		});
		if (one !== undefined) take(several, one);
	}
}

function groupBy(
	places: readonly number[],
	keyOf: (place: number) => string
): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const place of places) {
		const key = keyOf(place);
		const group = groups.get(key);
		if (group) group.push(place);
		else groups.set(key, [place]);
	}
	return groups;
}
