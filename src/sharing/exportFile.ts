import * as z from 'zod/mini';
import { checkItem, type Instant, isItemKey, type Item, type ItemKey } from '../progress/item';
import { type CompanyRecord, mergeRecords } from '../progress/merge';
import type { CompanyId } from '../progress/storage';

/** The largest file that is read, in bytes: far above any that this site saves. */
export const largestFile = 10_000_000;

const fileSchema = z.object({
	format: z.literal('refund-ready'),
	version: z.literal(1),
	companies: z.array(z.object({ id: z.string(), items: z.record(z.string(), z.unknown()) })),
});

/**
 * The text of a file with all that is kept: JSON, indented so that a person can read it.
 * `unreadable` is what storage held and this version could not read; it is carried along as text.
 */
export function writeExportFile(
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	savedAt: Instant,
	unreadable: ReadonlyMap<string, string> = new Map()
): string {
	const file = {
		format: 'refund-ready',
		version: 1,
		savedAt,
		companies: [...companies].map(([id, record]) => ({ id, items: Object.fromEntries(record) })),
		...(unreadable.size > 0 && { unreadable: Object.fromEntries(unreadable) }),
	};
	return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * Reads such a file. Gives every company's items that can be read, or `undefined` where the text
 * is no file of this site. Items that cannot be read are left out; nothing else is lost by that.
 */
export function readExportFile(text: string): Map<CompanyId, CompanyRecord> | undefined {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return undefined;
	}
	const file = fileSchema.safeParse(data);
	if (!file.success) return undefined;

	const companies = new Map<CompanyId, CompanyRecord>();
	for (const { id, items } of file.data.companies) {
		const record = new Map<ItemKey, Item>();
		for (const [key, value] of Object.entries(items)) {
			const item = isItemKey(key) ? checkItem(key, value) : undefined;
			if (item) record.set(key as ItemKey, item);
		}
		companies.set(id, mergeRecords(companies.get(id) ?? new Map(), record));
	}
	return companies;
}
