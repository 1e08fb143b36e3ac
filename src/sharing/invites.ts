import type { Checklist } from '../progress/checklist.ts';
import type { Item, ItemKey } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import type { LinkNumbers } from './linkContent.ts';
import { writeShareLink } from './shareLink.ts';

/**
 * The part of an address, from `#` on, that asks somebody to start: a company's name and suffix,
 * and the id by which what comes back finds its row. Nothing of what was ticked goes along.
 */
export function writeInvite(
	id: string,
	record: CompanyRecord,
	made: Date,
	checklist: Checklist,
	numbers: LinkNumbers
): string {
	const named = new Map<ItemKey, Item>();
	for (const key of ['label', 'suffix'] as const) {
		const item = record.get(key);
		if (item) named.set(key, item);
	}
	return writeShareLink(
		{
			made,
			invite: true,
			withNotes: false,
			withReasons: false,
			companies: [{ id, record: named }],
		},
		checklist,
		numbers
	);
}
