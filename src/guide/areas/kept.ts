import { words } from '../word.ts';

/** What a browser keeps of the site: a line for each kind of key that the code writes. */
export const keptWords = words(
	'task',
	'note',
	'answer',
	'own',
	'clock',
	'label',
	'suffix',
	'archived',
	'invite',
	'uid',
	'shown',
	'probe',
	'aside',
	'details',
	'theme',
	'search-key',
	'entries',
	'offline'
);
