/** The day on which the answer to an invite came back, which the list that invited keeps of its row. */
import { dayOf } from '../days/day.ts';
import type { Item, ItemKey } from '../progress/item.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { stamp, textOf } from '../progress/record.ts';

/** What comes in, as far as this asks: the id of the invite that it answers, if any. */
interface Answer {
	readonly invite?: string | undefined;
}

/**
 * What the list that invited knows of a row, and its answer does not: when it was invited, when it
 * last came back, whether it is out of the way. `invite` is here because a row of the list does not
 * answer its own invite.
 */
export const keptByList: ReadonlySet<ItemKey> = new Set([
	...(['invite', 'invited', 'returned', 'archived'] as const),
]);

/**
 * Whether what comes in answers an invite that this row of the list was sent. A row that came to an
 * empty device by its own code is the one that every device has; it is a row of the list once it was invited.
 */
export function isAnswer(mine: CompanyRecord, { invite }: Answer, company: string): boolean {
	if (mine.size === 0 || invite === undefined) return false;
	return (
		invite === company || (textOf(mine, 'invite') === invite && textOf(mine, 'invited') !== '')
	);
}

/**
 * The write of the day on which an answer came back, which is when it is taken in: it has something
 * new, or the invite had no answer yet. `undefined` where it is no answer, that day is known, or
 * nobody was invited: a colleague's link hands rows over under the ids that answers have.
 */
export function returnedOn(
	mine: CompanyRecord,
	incoming: Answer,
	company: string,
	isNew: boolean,
	now: Date
): readonly [ItemKey, Item] | undefined {
	if (!isAnswer(mine, incoming, company)) return undefined;
	const [before, invited] = [textOf(mine, 'returned'), textOf(mine, 'invited')];
	const today = dayOf(now);
	const answered = before !== '' && before >= invited;
	if (invited === '' || before === today || (answered && !isNew)) return undefined;
	return ['returned', { at: stamp(now, mine.get('returned')), text: today }];
}
