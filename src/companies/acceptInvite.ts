/** An invite at the one who is invited: how one's own checklist stands to it, and what accepting writes. */
import { labelOf } from '../progress/compare.ts';
import type { IdentityKey, Item, ItemKey } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { stamp, textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';

/**
 * How the checklist that is shown stands to an invite. own: it was made here. answered: the
 * checklist has it already. free: nothing is in the way. other: it has another name or another invite.
 */
type InviteStanding = 'own' | 'answered' | 'free' | 'other';

/** How the company that is shown stands to an invite with this id and this content. */
export function inviteStanding(
	invite: string,
	record: CompanyRecord,
	shown: CompanyId,
	companies: ReadonlyMap<CompanyId, CompanyRecord>
): InviteStanding {
	const mine = companies.get(shown) ?? new Map<ItemKey, Item>();
	const before = textOf(mine, 'invite');
	if (before === invite) return 'answered';
	const made = companies.get(invite);
	if (made && made.size > 0 && textOf(made, 'invite') === '') return 'own';
	if (before !== '' || (shown !== 'first' && mine.size > 0)) return 'other';
	const name = labelOf(mine);
	return name === '' || name === labelOf(record) ? 'free' : 'other';
}

/** What to write so that a company answers an invite: its id, and the name and suffix it came with. */
export function acceptInvite(
	invite: string,
	record: CompanyRecord,
	mine: CompanyRecord,
	now: Date
): [IdentityKey, Item][] {
	const texts: [IdentityKey, string][] = [
		['invite', invite],
		['label', textOf(record, 'label')],
		['suffix', textOf(record, 'suffix')],
	];
	return texts
		.filter(([key, text]) => text !== '' && text !== textOf(mine, key))
		.map(([key, text]) => [key, { at: stamp(now, mine.get(key)), text }]);
}
