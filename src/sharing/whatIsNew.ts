/** What taking a company in would change here, in numbers that a person can decide by. */
import type { Checklist } from '../progress/checklist.ts';
import { compareNames } from '../i18n/compareNames.ts';
import { countAnew, differences, labelOf } from '../progress/compare.ts';
import type { Item } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { type IncomingCompany, targetOf, writesOf } from './incoming.ts';
import type { CompanyId } from '../progress/storage.ts';

/** How much of what comes in is what. All are zero where both say the same. */
export interface WhatIsNew {
	/** Of which nothing is kept here yet. */
	readonly fresh: number;
	/** Of which something else is kept here, and theirs is the newer. */
	readonly changed: number;
	/** Of which something else is kept here that stays, being newer, or that may be: look at these. */
	readonly conflicts: number;
}

/** Counts what a merge of a company that comes in with one here would do. */
export function whatIsNew(
	mine: CompanyRecord,
	incoming: IncomingCompany,
	company: CompanyId,
	checklist: Checklist
): WhatIsNew {
	const rows = differences(mine, incoming, checklist);
	const kinds = rows.map((row) => {
		if (saysNothing(row.mine)) return row.merging === 'theirs' ? 'fresh' : undefined;
		// What they leave open and this device has done is no contradiction: it is only older.
		if (row.merging === 'mine') return saysNothing(row.theirs) ? undefined : 'conflicts';
		return incoming.link && sameDay(row.mine, row.theirs) ? 'conflicts' : 'changed';
	});
	const count = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length;
	const compared = new Set<string>(rows.map(({ key }) => key));
	// Dates, tasks of one's own and the like stand in no row of a comparison.
	const others = writesOf(mine, incoming, company, 'merge', checklist).filter(
		([key, item]) =>
			item !== undefined &&
			!compared.has(key.split('/', 2).join('/')) &&
			countAnew(mine, [[key, item]]) > 0
	);
	const added = others.filter(([key]) => !mine.has(key)).length;
	return {
		fresh: count('fresh') + added,
		changed: count('changed') + others.length - added,
		conflicts: count('conflicts'),
	};
}

function saysNothing(item: Item | undefined): boolean {
	if (!item) return true;
	return 'text' in item ? item.text === '' : item.state === 'open';
}

/** A link tells the day and not the hour: which of two of one day is the later nobody knows. */
function sameDay(mine: Item | undefined, theirs: Item | undefined): boolean {
	return mine?.at.slice(0, 10) === theirs?.at.slice(0, 10);
}

/**
 * The places of companies that come in, in the order in which a person looks at them: first what
 * says otherwise than here, then what brings something, then what brings nothing; each by name.
 */
export function newsFirst(
	incoming: readonly IncomingCompany[],
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	checklist: Checklist,
	newId: (taken: ReadonlySet<CompanyId>) => CompanyId
): number[] {
	return incoming
		.map((coming, place) => {
			const { company } = targetOf(coming, companies, newId);
			const news = whatIsNew(companies.get(company) ?? new Map(), coming, company, checklist);
			const rank = news.conflicts > 0 ? 0 : news.fresh + news.changed > 0 ? 1 : 2;
			return { place, rank, name: labelOf(coming.record) };
		})
		.sort((one, other) => one.rank - other.rank || compareNames(one.name, other.name))
		.map(({ place }) => place);
}
