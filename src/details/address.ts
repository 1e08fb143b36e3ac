import { showList } from '../i18n/showList.ts';
import { addressLineCharacters } from '../numbers/numbers.ts';
import { cleanText, type Check, type Cause } from './check.ts';
import { countryCodes } from './countries.ts';
import { cleanName } from './plainName.ts';
import { isPostBox } from './postBox.ts';
import { canadianProvinces, codeOfName, usStates } from './states.ts';
import { upperCase } from './upperCase.ts';
import { findStatesOfZip } from './zipPrefixes.ts';

export const streetAddressIssues = [
	'empty',
	'no-letter',
	'too-long',
	'po-box',
	'mail-service',
	'number-last',
] as const;
export const streetAddressLine2Issues = ['too-long', 'po-box', 'mail-service'] as const;
export const cityIssues = ['empty', 'no-letter', 'has-digits'] as const;
export const stateIssues = ['empty', 'spelled-out', 'not-a-state', 'not-a-province'] as const;
export const zipCodeIssues = [
	'empty',
	'lost-zero',
	'canadian-code',
	'not-a-zip',
	'us-code',
	'not-canadian',
	'unusual-letters',
	'mexican-code',
	'unknown-prefix',
	'other-state',
] as const;
export const countryIssues = [
	'empty',
	'united-kingdom',
	'not-two-letters',
	'not-a-country',
] as const;

type Issue<List extends readonly string[]> = List[number];

/** What else is known of the address; a country that is not given is the United States. */
interface AddressContext {
	/** A physical location unless said otherwise; a mailing address may be a P.O. box. */
	readonly use?: 'physical' | 'mailing' | undefined;
	readonly country?: string | undefined;
	readonly state?: string | undefined;
}

/** A number that is no house's: that of a unit, or a road's own name. */
const otherNumber =
	/^(?:block|building|calle|carrera|floor|lot|plot|room|shop|suite|unit|warehouse)\.? \d+ ?[a-z]?$|(?:highway|hwy|route|county road|state road) \d+$/i;
const mailService =
	/(?:^|[^a-z])(?:pmb(?= ?#? ?\d)|private mail ?box|mail ?boxes|ups store)(?![a-z])/i;

/** What is copied along with a postal code. */
const zipLabel = /^(?:zip(?: ?code)?|postal code|postcode)[ .:#]+/i;

/** How people write the countries whose addresses have rules here. */
const spellings: Readonly<Record<string, string>> = {
	USA: 'US',
	'UNITED STATES': 'US',
	'UNITED STATES OF AMERICA': 'US',
	CAN: 'CA',
	CANADA: 'CA',
	MEX: 'MX',
	MEXICO: 'MX',
};

/**
 * Check the first line of the street address against what Form 5106 takes: 32 characters and, for a
 * physical location, no P.O. box (A-04, A-34; the portal's own limits are not known). A box at a mail
 * service, and a foreign street whose number comes last, get a second look. It cannot tell
 * whether the address exists.
 *
 * @example
 * checkStreetAddress('100 Example Street'); // => { ok: true, value: '100 Example Street' }
 * checkStreetAddress('P.O. Box 1'); // => { ok: false, issue: 'po-box' }
 */
export function checkStreetAddress(
	typed: string,
	context: AddressContext = {}
): Check<Issue<typeof streetAddressIssues>> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!hasLetter(value)) return { ok: false, issue: 'no-letter' };
	const line = checkLine(value, context);
	if (!line.ok) return line;

	const second: Cause<Issue<typeof streetAddressIssues>>[] = [...(line.second ?? [])];
	const isNumberLast = /^\D+ \d+ ?[a-z]?$/i.test(value) && !otherNumber.test(value);
	if (countryOf(context) !== 'US' && isNumberLast) second.push({ issue: 'number-last' });
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

/**
 * Check the second line of the street address, which may stay empty, by the rules of the first.
 *
 * @example
 * checkStreetAddressLine2('Suite 2'); // => { ok: true, value: 'Suite 2' }
 */
export function checkStreetAddressLine2(
	typed: string,
	context: AddressContext = {}
): Check<Issue<typeof streetAddressLine2Issues>> {
	return checkLine(cleanName(typed), context);
}

function checkLine(
	value: string,
	context: AddressContext
): Check<Issue<typeof streetAddressLine2Issues>> {
	const count = [...value].length;
	if (context.use !== 'mailing' && isPostBox(value, countryOf(context)))
		return { ok: false, issue: 'po-box' };
	if (count > addressLineCharacters)
		return { ok: false, issue: 'too-long', values: { count, limit: addressLineCharacters } };
	if (context.use !== 'mailing' && mailService.test(value))
		return { ok: true, value, second: [{ issue: 'mail-service' }] };
	return { ok: true, value };
}

/**
 * Check the city. No limit of length is published, so none is set. It cannot tell whether
 * the city belongs to the ZIP code.
 *
 * @example
 * checkCity('Anytown'); // => { ok: true, value: 'Anytown' }
 */
export function checkCity(typed: string): Check<Issue<typeof cityIssues>> {
	const value = cleanName(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	if (!/\p{L}/u.test(value)) return { ok: false, issue: 'no-letter' };
	if (/\p{Nd}/u.test(value)) return { ok: true, value, second: [{ issue: 'has-digits' }] };
	return { ok: true, value };
}

/**
 * Check the state: two letters of the U.S. Postal Service or, for an address in Canada, of a
 * province. Elsewhere anything is taken, and nothing too.
 *
 * @example
 * checkState('tx'); // => { ok: true, value: 'TX' }
 * checkState('Texas'); // => { ok: false, issue: 'spelled-out', values: { code: 'TX' } }
 */
export function checkState(
	typed: string,
	context: AddressContext = {}
): Check<Issue<typeof stateIssues>> {
	const text = cleanName(typed);
	const country = countryOf(context);
	if (country !== 'US' && country !== 'CA') return { ok: true, value: text };
	if (text === '') return { ok: false, issue: 'empty' };

	const names = country === 'US' ? usStates : canadianProvinces;
	const code = stateCode(text);
	if (Object.hasOwn(names, code)) return { ok: true, value: code };
	const meant = codeOfName(text, names);
	if (meant !== undefined) return { ok: false, issue: 'spelled-out', values: { code: meant } };
	return { ok: false, issue: country === 'US' ? 'not-a-state' : 'not-a-province' };
}

function stateCode(text: string): string {
	return upperCase(cleanText(text).replace(/\./g, ''));
}

/**
 * Check the ZIP code in the form of its country: five or nine digits in the United States, letter
 * and digit in turn in Canada; Form 5106 leaves it blank for Mexico, and elsewhere anything is taken.
 * CBP's interface checks the state against the first three digits, so one that belongs elsewhere
 * gets a second look, and so does a Canadian code with a letter that none is known to have there; the
 * tables are hints. It cannot tell whether the code exists.
 *
 * @example
 * checkZipCode('123456789'); // => { ok: true, value: '12345-6789' }
 * checkZipCode('k1a0b1', { country: 'CA' }); // => { ok: true, value: 'K1A 0B1' }
 * checkZipCode('1234'); // => { ok: false, issue: 'lost-zero' }
 */
export function checkZipCode(
	typed: string,
	context: AddressContext = {}
): Check<Issue<typeof zipCodeIssues>> {
	const text = cleanName(typed);
	const bare = upperCase(text.replace(zipLabel, '').replace(/ /g, ''));
	const isCanadian = /^[A-Z]\d[A-Z]-?\d[A-Z]\d$/.test(bare);
	const isAmerican = /^\d{5}(?:-?\d{4})?$/.test(bare);
	switch (countryOf(context)) {
		case 'US': {
			if (text === '') return { ok: false, issue: 'empty' };
			if (isCanadian) return { ok: false, issue: 'canadian-code' };
			if (/^\d{4}$/.test(bare)) return { ok: false, issue: 'lost-zero' };
			if (!isAmerican) return { ok: false, issue: 'not-a-zip' };
			const digits = bare.replace('-', '');
			const value = digits.length > 5 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits;
			const finding = compareState(value.slice(0, 3), stateCode(context.state ?? ''));
			return finding ? { ok: true, value, second: [finding] } : { ok: true, value };
		}
		case 'CA': {
			if (text === '') return { ok: false, issue: 'empty' };
			if (isAmerican) return { ok: false, issue: 'us-code' };
			if (!isCanadian) return { ok: false, issue: 'not-canadian' };
			const value = `${bare.slice(0, 3)} ${bare.slice(-3)}`;
			const letters = bare.match(/[DFIOQU]|^[WZ]/g);
			if (!letters) return { ok: true, value };
			const finding = { letters: showList([...new Set(letters)]) };
			return { ok: true, value, second: [{ issue: 'unusual-letters', values: finding }] };
		}
		case 'MX':
			if (text === '') return { ok: true, value: '' };
			return { ok: true, value: text, second: [{ issue: 'mexican-code' }] };
		default:
			return { ok: true, value: text };
	}
}

function compareState(
	prefix: string,
	state: string
): Cause<'unknown-prefix' | 'other-state'> | undefined {
	const states = findStatesOfZip(prefix);
	if (states.length === 0) return { issue: 'unknown-prefix', values: { prefix } };
	if (!Object.hasOwn(usStates, state) || states.includes(state)) return undefined;
	return {
		issue: 'other-state',
		values: { prefix, state, states: showList(states) },
	};
}

/**
 * Check the country, chosen or typed as its two-letter ISO code. Form 5106 itself leaves it blank
 * for the United States; the portal asks for it.
 *
 * @example
 * checkCountry('us'); // => { ok: true, value: 'US' }
 * checkCountry('USA'); // => { ok: false, issue: 'not-two-letters' }
 */
export function checkCountry(typed: string): Check<Issue<typeof countryIssues>> {
	const value = countryCode(typed);
	if (value === '') return { ok: false, issue: 'empty' };
	// People write UK; the code in the standard is GB.
	if (value === 'UK') return { ok: false, issue: 'united-kingdom' };
	if (!/^[A-Z]{2}$/.test(value)) return { ok: false, issue: 'not-two-letters' };
	if (!countryCodes.includes(value)) return { ok: false, issue: 'not-a-country' };
	return { ok: true, value };
}

/** The country that the address is judged by, also where its own box asks for another spelling. */
function countryOf({ country }: AddressContext): string {
	const code = countryCode(country ?? '');
	return spellings[code] ?? (code || 'US');
}

function countryCode(typed: string): string {
	return upperCase(cleanName(typed).replace(/\./g, ''));
}

function hasLetter(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
