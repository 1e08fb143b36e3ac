import { map } from 'nanostores';
import type { CheckGroup, GroupId } from '../../details/detailGroup.ts';
import type { GroupWords } from '../../details/detailWords.ts';
import { loadFactWords } from '../parts/FactLinks.tsx';
import type { NameMatch } from './NameMatch.tsx';

/** A group's checks and words, as they arrive when a reader comes to it. */
export interface LoadedGroup {
	readonly check: CheckGroup;
	readonly words: GroupWords;
	/** Only the bank's routing number tells of a Federal Reserve district. */
	readonly district?: (detail: string, text: string) => string | undefined;
	/** Only the company has two names to compare, and shows how they differ. */
	readonly Match?: typeof NameMatch;
}

/** The groups that have arrived. */
export const $groups = map<Partial<Record<GroupId, LoadedGroup>>>({});

const loaders = {
	company: () =>
		Promise.all([
			import('virtual:detail-words/company'),
			import('../../details/groups/company.ts'),
			import('./NameMatch.tsx').then((it) => ({ Match: it.NameMatch })),
		] as const),
	'importer-number': () =>
		Promise.all([
			import('virtual:detail-words/importer-number'),
			import('../../details/groups/importerNumber.ts'),
		] as const),
	contact: () =>
		Promise.all([
			import('virtual:detail-words/contact'),
			import('../../details/groups/contact.ts'),
		] as const),
	bank: () =>
		Promise.all([
			import('virtual:detail-words/bank'),
			import('../../details/groups/bank.ts'),
		] as const),
	recipient: () =>
		Promise.all([
			import('virtual:detail-words/recipient'),
			import('../../details/groups/recipient.ts'),
		] as const),
} satisfies Record<GroupId, unknown>;

/**
 * Brings a group's checks and words into `$groups`, once, and gives them. Rejects where they cannot
 * be loaded, since the reader is offline or the site has changed; the next call tries again.
 */
export async function loadGroup(id: GroupId): Promise<LoadedGroup> {
	const before = $groups.get()[id];
	if (before) return before;
	const [[{ default: words }, rules, parts]] = await Promise.all([
		loaders[id](),
		// Without it a fact's id stands alone.
		loadFactWords().catch(() => undefined),
	]);
	const group = { ...rules, ...parts, words };
	$groups.setKey(id, group);
	return group;
}
