import { plural, words } from '../word.ts';

/** Words of what is said when ticks are not kept, or something kept could not be read. */
export const storageWords = words(
	'blocked',
	'full',
	'forgetUnreadable',
	'otherVersion',
	'save',
	'notLoaded'
).extend({ unreadable: plural });
