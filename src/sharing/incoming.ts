/** Where progress that comes in belongs, and what taking it in writes. Never guessed by a name. */
import { inviteIdOf } from '../companies/inviteId.ts';
import {
	isEmpty,
	labelOf,
	merged,
	type OtherRecord,
	replaced,
	sayTheSame,
	writesFor,
} from '../progress/compare.ts';
import type { Checklist } from '../progress/checklist.ts';
import { encodeItem, type Item, type ItemKey, type NoteItem } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { textOf } from '../progress/record.ts';
import { hasNumber } from '../companies/label.ts';
import { settleNotes } from '../progress/settleNotes.ts';
import type { CompanyId } from '../progress/storage.ts';
import { isCompanyId } from '../storage/companyId.ts';
import { plainText } from '../text/plainText.ts';
import type { LinkNumbers, ReadShared } from './linkContent.ts';
import { isLinkId } from './linkId.ts';
import { isAnswer, keptByList, returnedOn } from './returnedOn.ts';

/** A company that comes in by link or by file. */
export interface IncomingCompany extends OtherRecord {
	/** The id that the device it comes from has for it; links carry none but the invite's. */
	readonly company?: CompanyId | undefined;
	/** The id of the invite that it answers. */
	readonly invite?: string | undefined;
	/** Whether it is one of several: then its id is that of its row, and it is nobody's only checklist. */
	readonly among?: boolean;
}

/** The companies of a link. A name with a long number in it, which this site writes into none, is left out. */
export function fromLink(shared: ReadShared, numbers: LinkNumbers): IncomingCompany[] {
	const link = {
		notes: shared.withNotes,
		reasons: shared.withReasons,
		waits: shared.withWaits === true,
		tasks: new Set(numbers.tasks.slice(0, shared.tasksKnown)),
	};
	const among = shared.companies.length > 1;
	return shared.companies.map(({ id, record }) => ({
		invite: id,
		record: named(record),
		link,
		...(among && id !== undefined && { among }),
	}));
}

function named(record: CompanyRecord): CompanyRecord {
	if (!hasNumber(textOf(record, 'label'))) return record;
	return new Map([...record].filter(([key]) => key !== 'label'));
}

/** The companies of a file. */
export function fromFile(companies: ReadonlyMap<CompanyId, CompanyRecord>): IncomingCompany[] {
	return [...companies].map(([company, record]) => {
		const invite = textOf(record, 'invite');
		return {
			company,
			...(invite !== '' && { invite }),
			record: settleNotes(shown(record)),
		};
	});
}

/** A record from a file without characters that make a text look like another, as links have none. */
function shown(record: CompanyRecord): CompanyRecord {
	return new Map(
		[...record].map(([key, item]): [ItemKey, Item] => {
			if ('text' in item) {
				const { by }: NoteItem = item;
				const text = plainText(item.text);
				return [key, { ...item, text, ...(by !== undefined && { by: plainText(by) }) }];
			}
			const { because } = item;
			return [key, because === undefined ? item : { ...item, because: plainText(because) }];
		})
	);
}

/** The company here that it goes into, or the id that it gets as a new one. */
interface Target {
	readonly company: CompanyId;
	readonly isNew: boolean;
}

const only = 'first';

/**
 * Finds the company here by the invite's id, then by the device's own id for it. `first`, which
 * every device has, is the same one only where an item of it is the same to the millisecond, or
 * where nothing was done on it here yet, as is then a link of one company where there are no rows. A
 * link without an id is known where a row says the same. Everything else is a new company, under its
 * id where that is free, so that what comes back later finds it.
 */
export function targetOf(
	incoming: IncomingCompany,
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	newId: (taken: ReadonlySet<CompanyId>) => CompanyId
): Target {
	const { invite, company, record } = incoming;
	const kept = new Map([...companies].filter(([, here]) => here.size > 0));
	const invited = invite ?? '';
	if (invited !== '') {
		const row = [...kept].find(([id, here]) => inviteIdOf(id, here) === invited && id !== only);
		// One's own checklist that answers the invite, opened on the device that it was made on.
		const own = textOf(kept.get(only) ?? new Map(), 'invite') === invited ? only : undefined;
		const found = row?.[0] ?? own;
		if (found !== undefined) return { company: found, isNew: false };
	}
	if (company === undefined) {
		const known = [...kept].find(([, here]) => invited === '' && saysAll(here, incoming));
		if (known) return { company: known[0], isNew: false };
		const isBegun = [...kept].some(([id, here]) => id !== only || !isFree(here));
		return isBegun || incoming.among ? anew() : first();
	}
	if (company === only) {
		const here = kept.get(only);
		if (!here || isFree(here)) return first();
		return sharesAnItem(here, record) ? { company: only, isNew: false } : anew();
	}
	return isCompanyId(company) ? { company, isNew: !kept.has(company) } : anew();

	/** A row under the invite's id where that is free, or a row of its own. */
	function anew(): Target {
		const free = isLinkId(invited) && !kept.has(invited);
		return { company: free ? invited : newId(new Set(kept.keys())), isNew: true };
	}

	/** Whether nothing was done yet on this checklist, which answers nobody else. */
	function isFree(here: CompanyRecord): boolean {
		return isEmpty(here) && (invited === '' || textOf(here, 'invite') === '');
	}

	function first(): Target {
		return { company: only, isNew: !kept.has(only) };
	}
}

function sharesAnItem(one: CompanyRecord, other: CompanyRecord): boolean {
	return [...other].some(([key, item]) => {
		const mine = one.get(key);
		return mine !== undefined && encodeItem(mine) === encodeItem(item);
	});
}

/**
 * Whether a row says the same as all that comes in, its name and suffix too. What it only says later is
 * not the same: two of one name may well be two companies.
 */
function saysAll(here: CompanyRecord, incoming: IncomingCompany): boolean {
	const label = labelOf(incoming.record);
	if (label === '' || label !== labelOf(here)) return false;
	const onlyNamed = [...incoming.record.keys()].every((key) => !key.includes('/'));
	if (onlyNamed) return false;
	const { record, link } = incoming;
	const same = (key: ItemKey) => sayTheSame(here.get(key), record.get(key), link);
	// Of notes every entry stays: they are the same where none would be written.
	return (
		[...record.keys(), 'suffix' as const].every((key) => key.startsWith('note/') || same(key)) &&
		writesFor(here, merged(here, incoming)).length === 0
	);
}

/** Where what comes in is looked at. */
interface Around {
	readonly companies: ReadonlyMap<CompanyId, CompanyRecord>;
	/** The company that is shown. */
	readonly shown: CompanyId;
	/** Whether it came together with others. */
	readonly among: boolean;
	/** What was made of it as another company meanwhile, which is no reason to show something else where it was. */
	readonly added?: CompanyId | undefined;
	/** The row that a person chose for it. */
	readonly row?: CompanyId | undefined;
}

/** What one company that comes in is compared with. */
interface Beside {
	/** `undefined` where it is to be a new row, or a person has to say which. */
	readonly company: CompanyId | undefined;
	/** Whether nothing here is it for certain. */
	readonly isNew: boolean;
	/** Whether a person is asked for the row. */
	readonly asks: boolean;
	/** Whether it is more likely a row of its own. */
	readonly addFirst: boolean;
}

/**
 * What a company that comes in is compared with: its row; where nothing is kept, the one that it
 * becomes; else what is shown, as long as that can be it. It cannot where rows are several on either
 * side, or where both have ids and these differ: then a person says, or a wrong one would be ruined.
 */
export function besideOf(
	incoming: IncomingCompany,
	{ companies, shown, among, added, row }: Around,
	newId: (taken: ReadonlySet<CompanyId>) => CompanyId
): Beside {
	const found = targetOf(incoming, companies, newId);
	if (!found.isNew && added === undefined) return { ...found, asks: false, addFirst: false };
	const kept = [...companies].filter(([id, here]) => here.size > 0 && id !== added);
	if (kept.length === 0)
		return { company: found.company, isNew: true, asks: false, addFirst: false };
	const { invite = '' } = incoming;
	const id = inviteIdOf(shown, companies.get(shown) ?? new Map());
	const isOther = invite !== '' && id !== undefined && id !== invite;
	const asks = among || isOther || kept.some(([company]) => company !== shown);
	const company = asks ? row : shown;
	const names = [incoming.record, companies.get(shown) ?? new Map()].map(labelOf);
	// Names that differ are hardly one company's.
	const differ = !asks && !names.includes('') && names[0] !== names[1];
	const addFirst = added === undefined && (company === undefined || differ);
	return { company, isNew: true, asks, addFirst };
}

export type Way = 'merge' | 'replace';

/**
 * What is to be written for a company that comes in to be merged with one here, or to replace it. Of
 * an answer to an invite what the list itself keeps of the row stays, and the day is noted.
 */
export function writesOf(
	mine: CompanyRecord,
	incoming: IncomingCompany,
	company: CompanyId,
	way: Way,
	checklist: Checklist,
	now = new Date()
): (readonly [ItemKey, Item | undefined])[] {
	const answer = isAnswer(mine, incoming, company);
	const left = answer ? keptByList : incoming.invite === company ? ownInvite : undefined;
	const other = left ? { ...incoming, record: without(incoming.record, left) } : incoming;
	const after = new Map(
		way === 'merge' ? merged(mine, other, now) : replaced(mine, other, checklist, now)
	);
	if (answer)
		for (const key of keptByList) {
			const own = mine.get(key);
			if (own) after.set(key, own);
		}
	// One's own link on another device goes on answering the invite that it answered.
	const begins =
		mine.size === 0 || (company === only && isEmpty(mine) && textOf(mine, 'invite') === '');
	if (incoming.link && begins && incoming.invite !== undefined)
		if (incoming.invite !== company) after.set('invite', inviteItem(incoming));
	const writes = writesFor(mine, after);
	const returned = returnedOn(mine, incoming, company, writes.length > 0, now);
	return returned ? [...writes, returned] : writes;
}

/** A row under the id of an invite does not answer that invite. */
const ownInvite: ReadonlySet<ItemKey> = new Set<ItemKey>(['invite']);

function without(record: CompanyRecord, keys: ReadonlySet<ItemKey>): CompanyRecord {
	return new Map([...record].filter(([key]) => !keys.has(key)));
}

function inviteItem({ invite = '', record }: IncomingCompany): Item {
	const at = [...record.values()].map((item) => item.at).sort()[0];
	return { at: at ?? new Date(0).toISOString(), text: invite };
}

/** What is to be written to take all companies in, each where it belongs. */
export function writesOfAll(
	incoming: readonly IncomingCompany[],
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	way: Way,
	checklist: Checklist,
	newId: (taken: ReadonlySet<CompanyId>) => CompanyId
): Map<CompanyId, (readonly [ItemKey, Item | undefined])[]> {
	const after = new Map(companies);
	const writes = new Map<CompanyId, (readonly [ItemKey, Item | undefined])[]>();
	for (const each of incoming) {
		const { company } = targetOf(each, after, newId);
		const mine = after.get(company) ?? new Map<ItemKey, Item>();
		const items = writesOf(mine, each, company, way, checklist);
		writes.set(company, [...(writes.get(company) ?? []), ...items]);
		const record = new Map(mine);
		for (const [key, item] of items) {
			if (item) record.set(key, item);
			else record.delete(key);
		}
		after.set(company, record);
	}
	return writes;
}
