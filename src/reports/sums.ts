import type { Payment } from './standing.ts';

/** Why the entries of a refund and the refund itself may not add up; the likeliest. */
type SumReason =
	| 'principal-alone'
	| 'interest-alone'
	| 'more-entries'
	| 'kept-for-bill'
	| 'less'
	| 'several-amounts';

/** A refund whose entries do not add up to what REV-603 says was paid. Amounts in cents. */
export interface SumDifference {
	readonly number: string;
	readonly entries: number;
	readonly principal: number;
	readonly interest: number;
	readonly paid: number;
	readonly reason: SumReason;
}

/** A refund's entries, as ES-022 has them. */
interface RefundShare {
	readonly number: string;
	readonly principal: number | undefined;
	readonly interest: number | undefined;
}

/**
 * Holds what ES-022 says of a refund's entries against what REV-603 says was paid by it. One payment
 * joins entries of several declarations, by importer and liquidation date (facts P-48, R-43), so a
 * payment that is larger has entries that these files do not list; principal and interest may come
 * apart (P-45); a payment that is smaller may have had a debt taken out (P-54, R-46). A refund of which
 * only one report tells is no difference.
 */
export function sumDifferences(
	shares: ReadonlyMap<string, readonly RefundShare[]>,
	payments: readonly Payment[]
): SumDifference[] {
	const paid = new Map<string, Payment[]>();
	for (const payment of payments) {
		const rows = paid.get(payment.number);
		if (rows) rows.push(payment);
		else paid.set(payment.number, [payment]);
	}
	const differences: SumDifference[] = [];
	for (const [number, own] of shares) {
		const rows = paid.get(number);
		const amounts = (rows ?? []).flatMap(({ cents }) => (cents === undefined ? [] : [cents]));
		const principal = total(own.map((share) => share.principal));
		const interest = total(own.map((share) => share.interest));
		if (number === '' || !rows || amounts.length === 0 || (principal === 0 && interest === 0))
			continue;
		const different = new Set(amounts);
		const all = total([...different]);
		const sum = principal + interest;
		if (different.has(sum) || all === sum) continue;
		const [one = 0] = different.size === 1 ? [...different] : [all];
		const base = { number, entries: own.length, principal, interest, paid: one };
		differences.push({ ...base, reason: reasonOf(base, different.size, rows) });
	}
	return differences;
}

function reasonOf(
	{ principal, interest, paid }: Pick<SumDifference, 'principal' | 'interest' | 'paid'>,
	amounts: number,
	rows: readonly Payment[]
): SumReason {
	if (interest !== 0 && paid === principal) return 'principal-alone';
	if (principal !== 0 && paid === interest) return 'interest-alone';
	if (amounts > 1) return 'several-amounts';
	if (rows.some(({ outcome }) => outcome === 'diverted')) return 'kept-for-bill';
	return paid > principal + interest ? 'more-entries' : 'less';
}

function total(amounts: readonly (number | undefined)[]): number {
	return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
