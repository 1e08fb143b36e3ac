import { readChecklist } from '../../src/guide/checklistFile.ts';
import { readLinkNumbers } from '../../src/guide/linkNumbers.ts';
import type { Item, ItemKey } from '../../src/progress/item.ts';
import type { Shared } from '../../src/sharing/linkContent.ts';
import { writeShareLink } from '../../src/sharing/shareLink.ts';

const checklist = await readChecklist();
const numbers = await readLinkNumbers();

/** A record of items with their time. */
export function items(record: Readonly<Partial<Record<ItemKey, Omit<Item, 'at'> | Item>>>) {
	return new Map(
		Object.entries(record).map(([key, item]) => [
			key as ItemKey,
			{ at: '2026-11-20T12:00:00.000Z', ...item } as Item,
		])
	);
}

/** The address of a link with one company, or with what is given. */
export function linkTo(record: ReadonlyMap<ItemKey, Item>, more: Partial<Shared> = {}): string {
	const shared: Shared = {
		made: new Date('2026-11-21T12:00:00.000Z'),
		invite: false,
		withNotes: true,
		withReasons: true,
		companies: [{ record }],
		...more,
	};
	return `/progress/${writeShareLink(shared, checklist, numbers)}`;
}

/** The address of an invite, made for Client 07. */
export function linkOfInvite(): string {
	return linkTo(new Map(), {
		invite: true,
		companies: [{ id: 'k3v9qd', record: items({ label: { text: 'Client 07' } }) }],
	});
}
