import { words } from '../word.ts';

/** Words of the search: its field, what it says, and the page that lists all places. */
export const searchWords = words(
	'title',
	'description',
	'label',
	'hint',
	'loading',
	'failed',
	'none',
	'foundOne',
	'found',
	'close',
	'key',
	'all',
	'noScript',
	'pages',
	'sourcesBySubject'
);
