/** What there is to say of storage, where it is not as a reader would expect. */
import { atom } from 'nanostores';
import { derive } from './derive.ts';
import type { Health } from './storage.ts';

/** Whether what is ticked will be there next time. */
export const $health = atom<Health>('kept');

/** Whether what is not kept comes along to the tab's next page, as heldOver.ts found. */
export const $goesAlong = atom(true);

/** Keys of ours that could not be read, put aside and not deleted. */
export const $unreadable = atom<readonly string[]>([]);

/** Whether another version of this site kept progress here, which is left alone. */
export const $otherVersion = atom(false);

/** Whether another tab deleted the company that this one shows. */
export const $deleted = atom(false);

/** Whether there is anything to say: ticks are not kept, or something was not read. */
export const $trouble = derive(
	[$health, $unreadable, $otherVersion, $deleted],
	() =>
		$health.get() !== 'kept' ||
		$unreadable.get().length > 0 ||
		$otherVersion.get() ||
		$deleted.get()
);
