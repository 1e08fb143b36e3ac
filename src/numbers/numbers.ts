/**
 * The numbers that rules compute with and texts state, each once. They stand in code and not in
 * content because the rules stay pure by it: a worker, a test and a script count with them as they
 * are, without a bundler that reads content. Texts name them in braces, `{cape-days}`, by the table
 * below.
 */

/** Days after liquidation up to which CAPE takes an entry. Whether the last of them counts is disputed. */
export const capeDays = 80;

/** The last day that nobody disputes. */
export const capeSafeDay = capeDays - 1;

/** The day after liquidation from which this site warns that CAPE is closing. */
export const capeWarnDay = 60;

/** Days after liquidation up to which CBP may reliquidate on its own. */
export const reliquidationDays = 90;

/** Days after liquidation up to which it can be protested. */
export const protestDays = 180;

/** Days from entry within which an entry can be corrected, if no scheduled liquidation ends them sooner. */
export const correctionDays = 300;

/** Days before a scheduled liquidation on which the time to correct ends, if it has not before. */
export const correctionEndsBefore = 15;

/** Days without an entry after which CBP switches an importer number off. */
const idleDays = 366;

/** Days from entry to liquidation on a normal cycle; an estimate. */
export const cycleDays = 314;

/** Days from acceptance of a declaration to the money, as CBP says: the first and the last. */
export const moneyFirstDay = 60;
export const moneyLastDay = 90;

/** Days from application to account mail at most: two weeks, as the guides behind fact A-41 say. */
export const accountMailDays = 14;

/** Days after a refund’s own within which a deposit counts as its payment; our choice, wider than usual. */
export const depositWindowDays = 10;

/** Days of those that CBP counts as its own work. */
const moneyOwnDays = 45;

/** Weeks from liquidation or reliquidation to the money, most often: the first and the last. */
export const moneyFirstWeek = 3;
export const moneyLastWeek = 5;

/** Entries that one CAPE declaration takes. */
export const capeEntries = 9_999;

/** Days in a row without a sign-in after which ACE takes a login's access away. */
export const signInDays = 45;

/** The day after a sign-in on which this site reminds of the next one. */
export const signInReminderDay = 40;

/** Days between two looks for rejected refunds; "once a month" in texts. */
const rejectedRefundsDays = 31;

/** Days between two looks at the notify party. */
const notifyPartyDays = 90;

/** Days without a change after which the board calls a company stuck. */
export const stuckDays = 14;

/** How long what is typed may be: a company's name and suffix on this site, and what CBP takes. */
export const labelCharacters = 120;
export const suffixCharacters = 12;
export const bankNameCharacters = 60;
export const addressLineCharacters = 32;
export const accountNumberDigits = 17;

/** Rows that are read of one list. */
export const listRows = 3_000_000;

/** The largest file of this site that is opened. */
export const fileMegabytes = 10;

/**
 * The most companies, and items of all of them together, that a saved file may bring: some times
 * what fits into a browser's storage by board and guide.
 */
export const fileCompanies = 2_000;
export const fileItems = 60_000;

/** Days for which the bin keeps what was deleted, replaced or cleared, and how much it holds. */
export const binDays = 30;
export const binMegabytes = 20;

/** The oldest browsers that the scripts are for; tests/unit/delivery/browsers.test.ts holds them to it. */
const oldestChrome = 111;
const oldestSafari = 16.4;
const oldestFirefox = 114;

/** A number as texts name it. */
interface NamedNumber {
	readonly value: number;
	/** The facts that carry it; none where it is this site's own choice. */
	readonly facts: readonly string[];
}

/**
 * The numbers by the names that texts give them in braces. Each name has a dash: by that they are
 * told from what is filled in while the page is used, such as `{done}`.
 */
export const numbers = {
	'cape-days': { value: capeDays, facts: ['P-12', 'P-56'] },
	'cape-safe-day': { value: capeSafeDay, facts: [] },
	'cape-warn-day': { value: capeWarnDay, facts: ['P-12'] },
	'reliquidation-days': { value: reliquidationDays, facts: ['P-12', 'P-56'] },
	'protest-days': { value: protestDays, facts: ['P-56'] },
	'correction-days': { value: correctionDays, facts: ['P-44'] },
	'correction-ends-before': { value: correctionEndsBefore, facts: ['P-44'] },
	'idle-days': { value: idleDays, facts: ['A-17'] },
	'cycle-days': { value: cycleDays, facts: ['P-58'] },
	'money-first-day': { value: moneyFirstDay, facts: ['P-47'] },
	'money-last-day': { value: moneyLastDay, facts: ['P-47'] },
	'account-mail-days': { value: accountMailDays, facts: [] },
	'deposit-window-days': { value: depositWindowDays, facts: [] },
	'money-own-days': { value: moneyOwnDays, facts: ['P-47'] },
	'money-first-week': { value: moneyFirstWeek, facts: ['P-47'] },
	'money-last-week': { value: moneyLastWeek, facts: ['P-47'] },
	'cape-entries': { value: capeEntries, facts: ['P-30'] },
	'sign-in-days': { value: signInDays, facts: ['A-50'] },
	'sign-in-reminder-day': { value: signInReminderDay, facts: [] },
	'rejected-refunds-days': { value: rejectedRefundsDays, facts: [] },
	'notify-party-days': { value: notifyPartyDays, facts: [] },
	'stuck-days': { value: stuckDays, facts: [] },
	'label-characters': { value: labelCharacters, facts: [] },
	'suffix-characters': { value: suffixCharacters, facts: [] },
	'bank-name-characters': { value: bankNameCharacters, facts: [] },
	'address-line-characters': { value: addressLineCharacters, facts: ['A-65'] },
	'account-number-digits': { value: accountNumberDigits, facts: ['R-12'] },
	'list-rows': { value: listRows, facts: [] },
	'file-megabytes': { value: fileMegabytes, facts: [] },
	'file-companies': { value: fileCompanies, facts: [] },
	'file-items': { value: fileItems, facts: [] },
	'bin-days': { value: binDays, facts: [] },
	'bin-megabytes': { value: binMegabytes, facts: [] },
	'oldest-chrome': { value: oldestChrome, facts: [] },
	'oldest-safari': { value: oldestSafari, facts: [] },
	'oldest-firefox': { value: oldestFirefox, facts: [] },
} as const satisfies Readonly<Record<`${string}-${string}`, NamedNumber>>;

export type NumberName = keyof typeof numbers;
