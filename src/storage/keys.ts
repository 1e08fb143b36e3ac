/**
 * Every name under which this site keeps something in a browser; the service worker's caches alone
 * have theirs beside it. A name is never given another meaning: what stands under it was written by
 * some release, and the next one reads it. The privacy page has a line for each (content/en/words/kept.yaml).
 */

/** How every key in localStorage and sessionStorage begins. The languages of the site share them. */
export const ours = 'refund-ready/';

// Progress. It goes along in saved files.

/**
 * The version of the shape of items, in their keys (`refund-ready/1/…`); that of saved files goes by
 * it (sharing/fileVersion.ts). A shape that the code of this version would misread gets the next
 * number, and a way there in progress/migrations.ts.
 */
export const itemsVersion = 1;
/** Before what could not be read, put out of the way under the rest of its key. */
export const asideRoot = `${ours}aside/`;

// The device. It stays where it is, and goes into no file and no link.

/** The company that is shown: in sessionStorage for the tab, in localStorage for the tabs to come. */
export const shownKey = `${ours}shown`;
/** In sessionStorage: what this browser had no room for, so that it comes along to the tab's next page. */
export const heldKey = `${ours}held`;
/** In sessionStorage: what was taken in last, and what stood in its place, so that the tab's next pages can take it back. */
export const takenKey = `${ours}taken`;
/** What the person who writes notes here is called, if they said so. */
export const writerKey = `${ours}writer`;
/** `light` or `dark`; without it the system's choice holds. */
export const themeKey = `${ours}theme`;
/** Set once the reader followed or put aside the offer to read in the language that their browser prefers. */
export const languageOfferKey = `${ours}language-offer`;
/** `off` where the reader turned off the key that opens the search. */
export const searchKeyKey = `${ours}search-key`;
/** The company and contact details that the reader asked this device to remember. */
export const detailsKey = `${ours}details`;
/** Which dates the calendar files that were saved have, so that a later one takes out what holds no more. */
export const calendarKey = `${ours}calendar`;
/** In sessionStorage: how this tab left the board: filter, order, page. */
export const boardViewKey = `${ours}board`;
/** The subject and message of invites, where a person changed them. */
export const inviteTextKey = `${ours}invite-text`;
/** Before a number: filler text while the room is measured, removed at once. */
export const probeRoot = `${ours}probe`;
/** A database (IndexedDB): a number for each entry that was put into a CAPE file. */
export const entriesDatabase = 'refund-ready-entries';
/** A database: what was deleted, replaced or cleared, for the days that the bin keeps it. */
export const binDatabase = 'refund-ready-bin';
/** A database: the file that the reader chose for a copy of all that is kept, and what was last written there. */
export const copyDatabase = 'refund-ready-copy';
/**
 * When what is kept was last saved as a file, how the copy in a file stands, and which advice of
 * keeping it the reader put aside.
 */
export const savedKey = `${ours}saved`;
