/**
 * Who may import whom: each folder of src with the folders that it may use. Imports point one way,
 * from what is shown down to the rules, which know no page, no store and no browser. ESLint holds it
 * (eslint.config.js), and the editor shows it.
 */

/** What every rule may stand on. */
const ground = {
	numbers: [],
	text: [],
	i18n: [],
	days: ['i18n', 'text', 'numbers'],
	storage: [],
};
const onGround = Object.keys(ground).filter((name) => name !== 'storage');

/** Rules: they run in the browser, in the worker and in tests alike. */
const rules = {
	situation: onGround,
	details: onGround,
	'not-paid': onGround,
	dates: onGround,
	files: onGround,
	entries: ['files', 'details', 'dates', ...onGround, 'storage'],
	reports: ['files', 'entries', 'dates', ...onGround],
	progress: ['situation', ...onGround, 'storage'],
	companies: ['progress', 'dates', ...onGround, 'storage'],
	sharing: ['companies', 'progress', 'dates', ...onGround, 'storage'],
	keeping: ['companies', 'entries', 'progress', 'sharing', ...onGround, 'storage'],
	typed: ['details', ...onGround, 'storage'],
	search: onGround,
	offline: onGround,
};

/** What runs when the site is built. */
const build = {
	bundle: ['i18n'],
	guide: [
		'dates',
		'details',
		'entries',
		'not-paid',
		'progress',
		'reports',
		'search',
		'situation',
		...onGround,
	],
	delivery: ['bundle', 'guide', 'islands', 'offline', 'progress', ...onGround],
};

const all = [...Object.keys(ground), ...Object.keys(rules)];

/**
 * The parts of the site, with the other parts that each is made of. What two parts need, and neither
 * is made of the other, is shared: components/parts, hooks or wording.
 */
const parts = {
	checklist: [],
	// The board takes in what came back, and puts what is deleted into the bin, which it shows.
	companies: ['sharing', 'keeping', 'site'],
	// The time line is a drawing and looks as the others do; what is forgotten goes to the bin.
	dates: ['diagrams', 'keeping'],
	// The page of all checks cites as the texts do.
	details: ['guide'],
	diagrams: [],
	entries: ['keeping'],
	// What stands in texts by its tag: drawings, the checks of a step, its tasks.
	guide: ['checklist', 'details', 'diagrams'],
	// Home draws the way in the rail's place, starts links as it does, and says at its top what it rests on.
	home: ['guide', 'site'],
	keeping: [],
	'not-paid': [],
	// “Why am I not paid?” is gone through beside the reports, which are lost with the page.
	reports: ['not-paid'],
	// The sheet of what to have ready cites as the texts do.
	ready: ['guide'],
	search: [],
	sharing: ['keeping'],
	// The page of one's progress: it shares, opens, and shows what came by link.
	sheet: ['sharing', 'keeping'],
	// The line of steps is on every page, and with it the key that opens the search, and what a press
	// on a term does.
	site: ['search', 'terms'],
	terms: [],
};
const partFolder = (name) => `components/${name}`;
const components = Object.keys(parts).map(partFolder);

/** What is shown. */
const shown = {
	islands: [],
	shared: [...all, 'guide'],
	...Object.fromEntries(
		Object.entries(parts).map(([name, madeOf]) => [
			partFolder(name),
			[...madeOf.map(partFolder), 'shared', 'islands', ...all, 'guide'],
		])
	),
	layouts: [...components, 'shared', ...all, 'guide', 'styles'],
	pages: ['layouts', ...components, 'shared', 'islands', ...all, 'guide', 'styles'],
	download: [...components, 'shared', 'islands'],
	styles: ['i18n'],
};

export const layers = { ...ground, ...rules, ...build, ...shown };

/**
 * Where the files of a layer are, if not in the folder of its name. shared: what every part of the
 * site may use, and which knows none of them.
 */
export const places = {
	shared: 'src/components/{hooks,parts,wording}',
};

/** What the files may import that Astro looks for in src itself. */
export const besideFolders = ['guide', 'i18n'];

/** Folders whose code browsers load: nothing of Astro, of Node or of the large zod. */
export const inBrowser = [...all, 'components', 'download', 'islands'];

/** Files in those folders that the build runs and no browser loads. */
export const whenBuilt = ['src/components/guide/*.ts'];

/** The rules of these know no store. */
export const withoutStores = [
	...onGround,
	'situation',
	'details',
	'not-paid',
	'dates',
	'files',
	'reports',
];

/** The only files, apart from components, that touch the browser. */
export const touchBrowser = [
	'src/download/file.ts',
	'src/islands/start.ts',
	'src/offline/*.{ts,js}',
	'src/keeping/fileCopy.ts',
	'src/keeping/followChanges.ts',
	'src/keeping/persistence.ts',
	'src/keeping/savedMarks.ts',
	'src/keeping/taken.ts',
	'src/keeping/hasTaken.ts',
	'src/progress/heldOver.ts',
	'src/progress/storage.ts',
	'src/storage/browserStorage.ts',
	'src/sharing/browser.ts',
	'src/typed/*.ts',
	'src/storage/database.ts',
];
