import { filerCode, packedFiler } from '../entries/entryNumber.ts';
import { capeEntries } from '../numbers/numbers.ts';
import type { Day } from '../days/day.ts';
import { type Due, fileByFrom, isInWindow } from './due.ts';
import { againFor } from './refusals.ts';
import type { Standing } from './standing.ts';

/** An entry that stands somewhere, with the days that matter there. */
export interface StandingDue {
	readonly standing: Standing;
	readonly due: Due;
}

/** What a person may put into the next CAPE files. */
export interface FilingChoice {
	/** Entries that no report says are on a declaration, beside those to file again. */
	readonly undeclared: boolean;
	/** A file for each filer code, as a broker's or filer's account needs (fact P-35). */
	readonly filersApart: boolean;
}

/** A CAPE file that can be made. */
export interface NextFile {
	/** Packed numbers, those that leave CAPE first in front. */
	readonly entries: readonly number[];
	readonly filer: string | undefined;
	/** By when the first of its entries is to be filed; `undefined` where no day is known. */
	readonly fileBy: Day | undefined;
}

/**
 * Whether an entry that was refused may pass when it is filed again as it is: CBP's messages allow it
 * (facts P-36, P-71), and one that passes only sometimes was not tried twice. Its time in CAPE must not
 * be over.
 */
export function isForAgain({ standing, due }: StandingDue, today: Day): boolean {
	if (standing.state !== 'refused' || !isInWindow(due, today)) return false;
	const again = againFor(standing.refusals);
	return again === 'now' || (again === 'once' && standing.attempts < 2);
}

/** Whether an entry has IEEPA lines, is on no declaration that is known, and can still be on one. */
export function isForFirst({ standing, due }: StandingDue, today: Day): boolean {
	return standing.state === 'not-declared' && isInWindow(due, today);
}

/**
 * The next CAPE files: at most 9,999 entries each (fact P-30), those that leave CAPE first in front,
 * those whose last day nothing tells at the end.
 */
export function nextFiles(
	all: readonly StandingDue[],
	{ undeclared, filersApart }: FilingChoice,
	today: Day
): NextFile[] {
	const chosen = all
		.filter((each) => isForAgain(each, today) || (undeclared && isForFirst(each, today)))
		.sort((one, other) => compare(one.due.capeLast, other.due.capeLast));
	const groups = new Map<string | undefined, StandingDue[]>();
	for (const each of chosen) {
		const filer = filersApart ? filerCode(packedFiler(each.standing.entry)) : undefined;
		const group = groups.get(filer);
		if (group) group.push(each);
		else groups.set(filer, [each]);
	}
	return [...groups].flatMap(([filer, some]) =>
		Array.from({ length: Math.ceil(some.length / capeEntries) }, (_, part) => {
			const own = some.slice(part * capeEntries, (part + 1) * capeEntries);
			return {
				entries: own.map(({ standing }) => standing.entry),
				filer,
				fileBy: own[0] && fileByFrom(own[0].due, today),
			};
		})
	);
}

function compare(one: Day | undefined, other: Day | undefined): number {
	const [a, b] = [one ?? '9999', other ?? '9999'];
	return a < b ? -1 : a > b ? 1 : 0;
}
