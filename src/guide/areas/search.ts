import { plural, words } from '../word.ts';

/** Words of the search: its field, what it says, and the page that lists all places. */
export const searchWords = words(
	'title',
	'description',
	'label',
	'hint',
	'loading',
	'failed',
	'none',
	'close',
	'key',
	'all',
	'noScript',
	'pages',
	'sourcesBySubject'
).extend({ found: plural });
