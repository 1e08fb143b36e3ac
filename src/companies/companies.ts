/** What a person does with several companies: importer numbers of one's own, or clients. */
import { change, undoLast } from '../progress/undo.ts';
import { type IdentityKey, type Item, type ItemKey, limitOf } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { newCompanyId } from '../progress/newCompanyId.ts';
import { stamp, textOf } from '../progress/record.ts';
import { type CompanyId, readItem, writeShown } from '../progress/storage.ts';
import { dayOf } from '../days/day.ts';
import {
	$companies,
	$company,
	$companyIds,
	type Items,
	load,
	writeAll,
} from '../progress/store.ts';
import { browserStorage } from '../storage/browserStorage.ts';

function text(record: CompanyRecord | undefined, key: IdentityKey, value: string) {
	const at = stamp(new Date(), record?.get(key));
	return [key, { at, text: value.trim().slice(0, limitOf(key)) }] as const;
}

/** Names the company; empty takes the name away. `suffix` is a hint which of its suffixes is meant. */
export function nameCompany(company: CompanyId, label: string, suffix?: string): void {
	const record = $companies.get().get(company);
	change(
		new Map([
			[
				company,
				[
					text(record, 'label', label),
					...(suffix === undefined || suffix === textOf(record ?? new Map(), 'suffix')
						? []
						: [text(record, 'suffix', suffix)]),
				],
			],
		])
	);
}

/** Adds companies as one change; gives their ids in the same order. */
export function addCompanies(
	added: readonly { readonly label: string; readonly suffix?: string }[]
): CompanyId[] {
	const taken = new Set($companyIds.get());
	const writes = new Map<CompanyId, Items>();
	const ids = added.map(({ label, suffix = '' }) => {
		const id = newCompanyId(taken);
		taken.add(id);
		writes.set(id, [
			text(undefined, 'label', label),
			...(suffix === '' ? [] : [text(undefined, 'suffix', suffix)]),
		]);
		return id;
	});
	change(writes);
	return ids;
}

/** How many of these companies storage keeps. The others are in memory until the page is left. */
export function countKept(companies: readonly CompanyId[]): number {
	return companies.filter((id) => readItem(browserStorage(), id, 'label') !== undefined).length;
}

/** Puts a company out of the way, or back. */
export function archiveCompany(company: CompanyId, archived: boolean): void {
	const record = $companies.get().get(company);
	change(new Map([[company, [text(record, 'archived', archived ? 'yes' : '')]]]));
}

/** Notes that companies were invited today. It is no act of its own: undo leaves it. */
export function noteInvited(companies: readonly CompanyId[]): void {
	const today = dayOf(new Date());
	writeAll(
		companies.flatMap((company) => {
			const record = $companies.get().get(company);
			if (!record || textOf(record, 'invited') === today) return [];
			const [key, item] = text(record, 'invited', today);
			return [{ company, key, item }];
		})
	);
}

/** Takes back the last change; of a company that it added nothing stays, not even that it was invited since. */
export function takeBack(): void {
	undoLast();
	writeAll(
		[...$companies.get()].flatMap(([company, record]) =>
			[...record.keys()].every((key) => key === 'invited')
				? [...record.keys()].map((key) => ({ company, key, item: undefined }))
				: []
		)
	);
}

/** Removes all that is kept of companies, as one change; `undone` is called where it is taken back. */
export function deleteCompanies(companies: readonly CompanyId[], undone?: () => void): void {
	change(
		new Map(
			companies.map((company) => [
				company,
				[...($companies.get().get(company) ?? new Map<ItemKey, Item>()).keys()].map(
					(key) => [key, undefined] as const
				),
			])
		),
		undone
	);
}

/** Shows a company in this tab, and in those that open later. */
export function showCompany(company: CompanyId): void {
	writeShown(company, true);
	$company.set(company);
	// A page that has read every company need not read them all again.
	if ($companyIds.get().some((id) => !$companies.get().has(id))) load();
}
