import type { Day } from '../days/day.ts';
import { type Outcome, readOutcome } from './outcome.ts';
import { type RefusalId, refusalsIn } from './refusals.ts';
import type { ReportKind } from './reportKinds.ts';
import type { ReportTable, Said } from './reportTable.ts';

/** Where an entry stands, from the beginning to the end of its way. */
export const states = [
	'unclear',
	'not-declared',
	'declared',
	'refused',
	'taken',
	'settled',
	'sent',
	'rejected',
	'returned',
	'diverted',
	'notify-party',
	'paid',
] as const;
export type State = (typeof states)[number];

/** A table that was read, in the order in which what it says counts. */
interface DatedTable {
	readonly kind: ReportKind;
	/** The day on which the report was made. */
	readonly made: Day;
	readonly table: ReportTable;
}

/** Two reports that do not agree, of which one is not simply older. */
export const contradictions = [
	'claim-differs',
	'money-differs',
	'lines-again',
	'refused-yet-refunded',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** A refund of an entry as ES-022 or REV-615 has it. */
interface EntryRefund {
	readonly number: string;
	readonly principal: number | undefined;
	readonly interest: number | undefined;
	readonly day: Day | undefined;
	readonly status: string;
}

/** All that the reports together say of one entry. */
export interface Standing {
	readonly entry: number;
	readonly state: State;
	/** The report that decided, as its place among the tables. */
	readonly by: number;
	readonly claim: string;
	/** CBP's message in its words, and what of it is known, where the entry was refused. */
	readonly message: string;
	readonly refusals: readonly RefusalId[];
	/** In how many claims it was refused. */
	readonly attempts: number;
	/** A status in the report's words that no fact explains. */
	readonly unknownStatus: string;
	/** The duty on its IEEPA lines before filing, in cents. */
	readonly duty: number | undefined;
	readonly principal: number | undefined;
	readonly interest: number | undefined;
	readonly refundNumbers: readonly string[];
	/** The last day on which one of its refunds was made out. */
	readonly refundDay: Day | undefined;
	readonly liquidationDay: Day | undefined;
	/** Whether the report that tracks the claim names that day, and not ES-003 alone. */
	readonly isLiquidationTracked: boolean;
	readonly contradictions: readonly Contradiction[];
}

/** A payment as REV-603 has it, with what came of it. */
export interface Payment {
	readonly number: string;
	readonly day: Day | undefined;
	readonly cents: number | undefined;
	readonly outcome: Outcome | undefined;
	/** The status in CBP's words. */
	readonly status: string;
	readonly payee: string;
	readonly rank: number;
	/** Whether any other report ties it to an entry. */
	readonly tied: boolean;
}

interface Claimed {
	readonly outcome: 'declared' | 'refused' | 'taken';
	readonly claim: string;
	readonly rank: number;
	readonly message: string;
}

interface Money {
	readonly outcome: Outcome;
	readonly rank: number;
	readonly day: Day | undefined;
}

/** A refund of an entry with the report that has it. */
type DatedRefund = EntryRefund & { readonly rank: number };

/** The day on which the report of a rank was made. */
type MadeOn = (rank: number) => Day;

/** What is gathered of an entry, report by report. */
class Gathered {
	taken: Claimed | undefined;
	refused: Claimed | undefined;
	declared: Claimed | undefined;
	refusedClaims = new Set<string>();
	unknownStatus = '';
	/** The report with that status. */
	unknownRank: number | undefined;
	/** Whether any ES-003 showed IEEPA lines, and what the latest shows. */
	hadLines: number | undefined;
	latestLines:
		{ readonly ieepa: boolean; readonly rank: number; readonly indicator: string } | undefined;
	duty: number | undefined;
	/** By their numbers; those without one by where they stand. */
	refunds = new Map<string, DatedRefund>();
	tracked: { readonly rank: number; readonly claim: string } | undefined;
	rejected: Money | undefined;
	notify = '';
	importer = '';
	liquidationDay: Day | undefined;
	trackedLiquidation: Day | undefined;
	contradictions = new Set<Contradiction>();
}

/** How bad it is to be wrong in hope of it: of two that differ on one day the more cautious stands. */
const caution: readonly Outcome[] = ['rejected', 'returned', 'diverted', 'sent', 'paid'];

/**
 * Puts together what all reports say of each entry. Tables come with the day on which they were made;
 * the rule, from the strongest:
 *
 * 1. **Money before claim, claim before lines.** REV-603, REV-613 and the refund columns of ES-022 say
 *    what became of the money; the CAPE tab, ES-022's list and REV-615 what became of the declaration;
 *    ES-003 only what lines the entry has. That is the order in which CBP is followed (fact P-69), and
 *    each comes after the one before is done.
 * 2. **In each of the three the later report counts.** Of two made on one day that differ, the more
 *    cautious stands (rejected before paid), and the difference is told.
 * 3. **Taken stays taken.** An entry can be on one accepted declaration only, and none can be withdrawn
 *    (facts P-33, P-37): a refusal under another claim, such as Duplicate Entry, does not undo it. Both
 *    of one and the same claim contradict each other: the later counts, and it is told.
 * 4. **Blank refund columns mean still in work** (P-69): the entry is taken. An amount or a refund's
 *    number without what became of it is settled.
 * 5. **Lines that are gone are taken ones.** CBP writes the entry anew without its IEEPA lines (P-42,
 *    P-68). So an entry that had them in one ES-003 and has none in a later one is taken; one of which
 *    only an ES-003 without such lines is known is unclear, never “not eligible”.
 * 6. **A notify party is paid** where the payee's number in REV-603 is the one named on the entry, or,
 *    where REV-603 does not tell, where the report names one other than the importer (P-49, R-28).
 *
 * A refund joins entries of several declarations (P-48, R-43), so what REV-603 says of a refund counts
 * for every entry whose refund number it is (P-45).
 */
export function standings(tables: readonly DatedTable[]): {
	entries: Standing[];
	payments: Payment[];
} {
	const order = tables
		.map((_, place) => place)
		.sort((one, other) => {
			const [a, b] = [tables[one]?.made ?? '', tables[other]?.made ?? ''];
			return a < b ? -1 : a > b ? 1 : one - other;
		});
	const all = new Map<number, Gathered>();
	const payments = new Map<string, Map<string, Omit<Payment, 'tied'>>>();
	const rejectedRefunds = new Map<string, Money>();
	const gathered = (entry: number): Gathered => {
		const known = all.get(entry);
		if (known) return known;
		const made = new Gathered();
		all.set(entry, made);
		return made;
	};
	const madeOn = (rank: number) => tables[order[rank] ?? 0]?.made ?? '';

	order.forEach((place, rank) => {
		const { kind, table } = tables[place] ?? { kind: 'other' as const, table: undefined };
		if (!table) return;
		if (kind === 'es-003') readLines(table, rank, gathered);
		for (const said of table.said) {
			if (kind === 'rev-603') readPayment(said, rank, payments, gathered);
			else if (kind === 'rev-613') readRejected(said, rank, rejectedRefunds, gathered);
			else if (kind === 'cape-file' && said.entry !== undefined)
				claim(gathered(said.entry), { outcome: 'declared', claim: '', rank, message: '' }, madeOn);
			else if (kind === 'claim-details' || kind === 'validation-result')
				readClaim(said, rank, gathered, madeOn);
			else if (kind === 'es-022' || kind === 'rev-615') readTracking(said, rank, gathered, madeOn);
		}
	});

	const tied = new Set<string>();
	const entries = [...all].map(([entry, own]) => {
		for (const number of own.refunds.keys()) tied.add(number);
		return settle(entry, own, payments, rejectedRefunds, order, madeOn);
	});
	return {
		entries,
		payments: [...payments].flatMap(([number, rows]) =>
			[...rows.values()].map((payment) => ({ ...payment, tied: tied.has(number) }))
		),
	};
}

function readLines(table: ReportTable, rank: number, gathered: (entry: number) => Gathered): void {
	for (const [entry, lines] of table.lines) {
		const own = gathered(entry);
		if (lines.ieepa) {
			if (own.latestLines && !own.latestLines.ieepa && own.hadLines !== undefined)
				own.contradictions.add('lines-again');
			own.hadLines ??= rank;
			own.duty = lines.duty;
		}
		own.latestLines = { ieepa: lines.ieepa, rank, indicator: lines.indicator };
		own.liquidationDay = lines.liquidationDay ?? own.liquidationDay;
	}
}

function claim(own: Gathered, said: Claimed, madeOn: MadeOn): void {
	if (said.outcome === 'refused') own.refusedClaims.add(said.claim);
	const opposite =
		said.outcome === 'taken' ? own.refused : said.outcome === 'refused' ? own.taken : undefined;
	if (opposite && said.claim !== '' && opposite.claim === said.claim) {
		own.contradictions.add('claim-differs');
		// One claim says both: the later counts alone, and of one day the refusal.
		if (said.outcome === 'refused') own.taken = undefined;
		else if (madeOn(said.rank) > madeOn(opposite.rank)) own.refused = undefined;
		else return;
	}
	own[said.outcome] =
		// The messages of one claim belong together, a row each.
		said.outcome === 'refused' &&
		own.refused?.claim === said.claim &&
		own.refused.rank === said.rank
			? { ...said, message: joined(own.refused.message, said.message) }
			: said;
}

function joined(one: string, other: string): string {
	return one === '' || other === '' || one.includes(other) ? one || other : `${one}; ${other}`;
}

function readClaim(
	said: Said,
	rank: number,
	gathered: (entry: number) => Gathered,
	madeOn: MadeOn
): void {
	if (said.entry === undefined) return;
	const own = gathered(said.entry);
	const outcome =
		readOutcome(said.status) ??
		// A report of errors may have no status: what has a message of CBP's was refused.
		(refusalsIn(`${said.message} ${said.status}`).length > 0 ? 'refused' : undefined);
	if (outcome === 'taken' || outcome === 'refused' || outcome === 'declared')
		claim(
			own,
			{
				outcome,
				claim: said.claim,
				rank,
				message: outcome === 'refused' ? said.message || said.status : '',
			},
			madeOn
		);
	else {
		own.unknownStatus = said.status || said.message;
		own.unknownRank = rank;
	}
}

function readTracking(
	said: Said,
	rank: number,
	gathered: (entry: number) => Gathered,
	madeOn: MadeOn
): void {
	if (said.entry === undefined) return;
	const own = gathered(said.entry);
	if (said.liquidationDay !== undefined) {
		own.liquidationDay = said.liquidationDay;
		own.trackedLiquidation = said.liquidationDay;
	}
	if (said.notify !== '') own.notify = said.notify;
	if (said.importer !== '') own.importer = said.importer;
	const outcome = readOutcome(said.status);
	const blank =
		said.refundNumber === '' &&
		said.refundStatus === '' &&
		said.refund === undefined &&
		said.interest === undefined;
	if (blank && outcome === 'refused') {
		claim(own, { outcome, claim: said.claim, rank, message: said.message || said.status }, madeOn);
		return;
	}
	own.tracked = { rank, claim: said.claim };
	if (blank) return;
	// A later report tells anew of what had no number yet, with its number or still without.
	for (const [key, refund] of own.refunds)
		if (refund.number === '' && refund.rank < rank) own.refunds.delete(key);
	const number = said.refundNumber;
	const key = number === '' ? `row ${said.place}` : number;
	const before = own.refunds.get(key);
	// Principal and interest of one refund may stand in a row each.
	const other = before?.rank === rank ? before : undefined;
	own.refunds.set(key, {
		number,
		principal: said.refund ?? other?.principal,
		interest: said.interest ?? other?.interest,
		day: said.refundDay ?? other?.day,
		status: said.refundStatus || (other?.status ?? ''),
		rank,
	});
}

function readPayment(
	said: Said,
	rank: number,
	payments: Map<string, Map<string, Omit<Payment, 'tied'>>>,
	gathered: (entry: number) => Gathered
): void {
	const number = said.refundNumber;
	const rows = payments.get(number) ?? new Map<string, Omit<Payment, 'tied'>>();
	payments.set(number, rows);
	const outcome = readOutcome(said.secondary) ?? readOutcome(said.refundStatus);
	const key = `${said.refundDay ?? ''} ${said.refund ?? ''}`;
	const before = rows.get(key);
	// A later report tells of the same payment anew.
	if (!before || rank > before.rank || isAfter(outcome, before.outcome))
		rows.set(key, {
			number,
			day: said.refundDay,
			cents: said.refund,
			outcome,
			status: said.secondary || said.refundStatus,
			payee: said.payee,
			rank,
		});
	if (said.entry === undefined) return;
	const own = gathered(said.entry);
	if (own.refunds.has(number)) return;
	// What ES-022 had of this entry without a number, if it is one refund, is this one.
	const unnumbered = [...own.refunds].filter(([, refund]) => refund.number === '');
	const [place, same] = unnumbered.length === 1 ? (unnumbered[0] ?? []) : [];
	if (place !== undefined) own.refunds.delete(place);
	own.refunds.set(number, {
		principal: undefined,
		interest: undefined,
		status: '',
		...same,
		number,
		day: said.refundDay ?? same?.day,
		rank,
	});
}

function readRejected(
	said: Said,
	rank: number,
	rejected: Map<string, Money>,
	gathered: (entry: number) => Gathered
): void {
	const money: Money = { outcome: 'rejected', rank, day: said.refundDay };
	if (said.refundNumber !== '') rejected.set(said.refundNumber, money);
	if (said.entry !== undefined) gathered(said.entry).rejected = money;
}

/** What comes after what, in one report: a payment is sent, issued, comes back, is sent anew. */
const steps: readonly Outcome[] = ['sent', 'paid', 'diverted', 'returned', 'rejected'];

function isAfter(one: Outcome | undefined, other: Outcome | undefined): boolean {
	return one !== undefined && (other === undefined || steps.indexOf(one) > steps.indexOf(other));
}

function settle(
	entry: number,
	own: Gathered,
	payments: ReadonlyMap<string, ReadonlyMap<string, Omit<Payment, 'tied'>>>,
	rejected: ReadonlyMap<string, Money>,
	order: readonly number[],
	madeOn: MadeOn
): Standing {
	const found: Money[] = [];
	let payee = '';
	let refundDay: Day | undefined;
	for (const refund of own.refunds.values()) {
		const rows = [...(payments.get(refund.number)?.values() ?? [])];
		const said: Money[] = rows.flatMap(({ outcome, rank, day }) =>
			outcome === undefined ? [] : [{ outcome, rank, day }]
		);
		const fromTracking = readOutcome(refund.status);
		if (fromTracking !== undefined)
			said.push({ outcome: fromTracking, rank: refund.rank, day: refund.day });
		const refused = rejected.get(refund.number);
		if (refused) said.push(refused);
		const last = latest(said, madeOn, own);
		if (last) found.push(last);
		payee = rows.findLast((row) => row.payee !== '')?.payee ?? payee;
		for (const day of [refund.day, ...rows.map((row) => row.day)])
			if (day !== undefined && (refundDay === undefined || day > refundDay)) refundDay = day;
	}
	if (own.rejected) {
		const before = found.length > 0 ? latest([...found, own.rejected], madeOn, own) : own.rejected;
		if (before === own.rejected) found.push(own.rejected);
	}
	// Several refunds of one entry: it stands where the least happy of them does.
	const money = caution
		.map((outcome) => found.find((each) => each.outcome === outcome))
		.find((each) => each !== undefined);

	const claimed = claimOf(own, madeOn);
	let state: State;
	let rank: number;
	if (money) {
		const toNotify =
			money.outcome === 'paid' &&
			own.notify !== '' &&
			own.notify !== own.importer &&
			(payee === '' || payee === own.notify);
		state = toNotify ? 'notify-party' : money.outcome;
		rank = money.rank;
	} else if ([...own.refunds.values()].some(isSettled)) {
		state = 'settled';
		rank = Math.max(...[...own.refunds.values()].map((refund) => refund.rank));
	} else if (own.tracked && !isRefusedSince(own, madeOn)) {
		state = 'taken';
		rank = own.tracked.rank;
	} else if (claimed) {
		state = claimed.outcome;
		rank = claimed.rank;
	} else [state, rank] = fromLines(own);
	if (own.refused && (money || own.refunds.size > 0) && own.taken === undefined) {
		const same = own.tracked?.claim !== undefined && own.refused.claim === own.tracked.claim;
		if (same && own.refused.claim !== '') own.contradictions.add('refused-yet-refunded');
	}

	const refunds = [...own.refunds.values()];
	const message = state === 'refused' ? (own.refused?.message ?? '') : '';
	return {
		entry,
		state,
		by: order[rank] ?? 0,
		claim: own.tracked?.claim || own.taken?.claim || claimed?.claim || '',
		message,
		refusals: refusalsIn(message),
		// A Validation Result names no claim; what it refuses, Claim Details of the same try refuse too.
		attempts: Math.max(
			[...own.refusedClaims].filter((each) => each !== '').length,
			own.refusedClaims.size > 0 ? 1 : 0
		),
		unknownStatus:
			state === 'unclear' ? own.unknownStatus || (own.latestLines?.indicator ?? '') : '',
		duty: own.duty,
		principal: sum(refunds.map((refund) => refund.principal)),
		interest: sum(refunds.map((refund) => refund.interest)),
		refundNumbers: refunds.map((refund) => refund.number).filter((number) => number !== ''),
		refundDay,
		liquidationDay: own.liquidationDay,
		isLiquidationTracked:
			own.liquidationDay !== undefined && own.liquidationDay === own.trackedLiquidation,
		contradictions: [...own.contradictions],
	};
}

function isSettled({ number, principal, interest, status }: EntryRefund): boolean {
	return number !== '' || (principal ?? 0) !== 0 || (interest ?? 0) !== 0 || status !== '';
}

/** Of several that a report or more say of one refund the latest; on one day the most cautious. */
function latest(said: readonly Money[], madeOn: MadeOn, own: Gathered): Money | undefined {
	let best: Money | undefined;
	for (const each of said) {
		if (!best) {
			best = each;
			continue;
		}
		if (each.rank === best.rank) {
			const [day, bestDay] = [each.day ?? '', best.day ?? ''];
			if (day > bestDay || (day === bestDay && isAfter(each.outcome, best.outcome))) best = each;
			continue;
		}
		const [made, bestMade] = [madeOn(each.rank), madeOn(best.rank)];
		if (made !== bestMade) {
			if (made > bestMade) best = each;
			continue;
		}
		if (each.outcome === best.outcome) continue;
		// A report that knows less of the way is no contradiction: sent, and then issued.
		if (!(isEarlyStep(each.outcome) && isEarlyStep(best.outcome)))
			own.contradictions.add('money-differs');
		const isFurther = isEarlyStep(each.outcome) && isEarlyStep(best.outcome);
		const better = isFurther
			? isAfter(each.outcome, best.outcome)
			: caution.indexOf(each.outcome) < caution.indexOf(best.outcome);
		if (better) best = each;
	}
	return best;
}

function isEarlyStep(outcome: Outcome): boolean {
	return outcome === 'sent' || outcome === 'paid';
}

/** What of the claim family counts: taken, else the later of refused and declared; of one day refused. */
function claimOf({ taken, refused, declared }: Gathered, madeOn: MadeOn): Claimed | undefined {
	if (taken) return taken;
	if (refused && declared) return madeOn(declared.rank) > madeOn(refused.rank) ? declared : refused;
	return refused ?? declared;
}

/** Whether the claim by which an entry is tracked was refused after that, or on the same day; another was not. */
function isRefusedSince({ refused, taken, tracked }: Gathered, madeOn: MadeOn): boolean {
	return (
		refused !== undefined &&
		tracked !== undefined &&
		taken === undefined &&
		refused.claim === tracked.claim &&
		madeOn(refused.rank) >= madeOn(tracked.rank)
	);
}

/** What ES-003 alone says of an entry that no other report knows. */
function fromLines({ latestLines, hadLines, unknownRank }: Gathered): [State, number] {
	if (!latestLines) return ['unclear', unknownRank ?? 0];
	const { ieepa, rank, indicator } = latestLines;
	if (readOutcome(indicator) === 'taken' || (!ieepa && hadLines !== undefined))
		return ['taken', rank];
	// A declaration has it, in a state that nobody explains.
	if (unknownRank !== undefined) return ['unclear', unknownRank];
	// What the letters Y and P of the CAPE Indicator mean no source that we read says.
	return [
		ieepa && (indicator === '' || /^n(?:o)?$/i.test(indicator)) ? 'not-declared' : 'unclear',
		rank,
	];
}

function sum(amounts: readonly (number | undefined)[]): number | undefined {
	const known = amounts.filter((amount) => amount !== undefined);
	return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
}
