/**
 * Who may import whom: each folder of src with the folders that it may use. Imports point one way,
 * from what is shown down to the rules, which know no page, no store and no browser. ESLint holds it
 * (eslint.config.js), and the editor shows it.
 */

/** Rules and what they stand on: they run in the browser, in the worker and in tests alike. */
const rules = {
	days: [],
	text: [],
	i18n: [],
	situation: [],
	details: [],
	'not-paid': [],
	dates: ['days'],
	entries: ['details', 'dates', 'days', 'i18n', 'text'],
	progress: ['situation', 'days', 'text', 'i18n'],
	companies: ['progress', 'days', 'text', 'i18n'],
	sharing: ['companies', 'progress', 'dates', 'days', 'text', 'i18n'],
	typed: ['details'],
	search: ['text', 'i18n'],
	offline: [],
};

/** What runs when the site is built. */
const build = {
	bundle: [],
	guide: [
		'details',
		'entries',
		'i18n',
		'not-paid',
		'progress',
		'search',
		'situation',
		'days',
		'text',
	],
	delivery: ['bundle', 'days', 'guide', 'i18n', 'offline', 'progress'],
};

/** What is shown. */
const shown = {
	components: [...Object.keys(rules), 'guide'],
	layouts: ['components', ...Object.keys(rules), 'guide', 'styles'],
	pages: ['layouts', 'components', ...Object.keys(rules), 'guide', 'styles'],
	download: ['components'],
	styles: [],
};

export const layers = { ...rules, ...build, ...shown };

/** Folders whose code browsers load: nothing of Astro, of Node or of the large zod. */
export const inBrowser = [...Object.keys(rules), 'components', 'download'];

/** Files in those folders that the build runs and no browser loads. */
export const whenBuilt = ['src/components/guide/*.ts'];

/** The rules of these know no store. */
export const withoutStores = ['days', 'text', 'i18n', 'situation', 'details', 'not-paid', 'dates'];

/** The only files, apart from components, that touch the browser. */
export const touchBrowser = [
	'src/download/file.ts',
	'src/offline/*.{ts,js}',
	'src/progress/storage.ts',
	'src/sharing/browser.ts',
	'src/typed/*.ts',
	'src/entries/earlierFilesStore.ts',
];
