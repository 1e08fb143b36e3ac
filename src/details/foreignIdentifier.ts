import { cleanText } from './check.ts';
import { withoutLabel } from './labels.ts';

export const foreignIdentifiers = [
	'masked',
	'iban',
	'iban-like',
	'bic',
	'clabe',
	'card',
	'own-number',
	'canadian',
	'ein',
	'sort-code',
] as const;

/** What a text is when it is neither a routing number nor a U.S. account number. */
type ForeignIdentifier = (typeof foreignIdentifiers)[number];

/** The rules of ISO 13616 and ISO 9362. A parameter, so that their library can load later. */
export interface BankCodes {
	readonly isIBAN: (text: string) => boolean;
	readonly isBIC: (text: string) => boolean;
}

/** What else the reader has typed, as far as it helps to explain a bank number. */
export interface BankContext {
	/** Until it is there, an IBAN is known by its shape, and a BIC is not recognised. */
	readonly codes?: BankCodes | undefined;
	/** The bank's country, a code of two letters. */
	readonly country?: string | undefined;
	/** The company's own importer number, with or without its suffix. */
	readonly importerNumber?: string | undefined;
}

// Words that people write into a bank box, with a country's code where a BIC has it: CHECKING has KI.
const plainWords =
	/^(?:BANKNAME|BANKROUT|BENEFICIARY|BUSINESS|CHECKING|CHECKNUM|COMMERCE|CUSTOMER|DEPOSITS|EXAMPLES|INTEREST|MEMBER|NOTKNOWN|ROUTING|SAVINGS|SEEABOVE|SPECIMEN|TRANSIT)/;

const maskSigns =
	/[*\u2022\u2217\u2219\u22c5\u25a0\u25aa\u25cb\u25cf\u25e6\u2588\u2592]|\.\.|\u00b7\u00b7/;

/**
 * Recognise what is typed in the wrong box: `masked` digits, an `iban` (`iban-like` when its check
 * digits or its country do not fit), a `bic`, a Mexican `clabe`, a `card` number, the company's
 * `own-number`, a `canadian` transit number, an `ein` by its hyphen, a U.K. `sort-code`.
 * A label such as IBAN may stand before it. Gives undefined for all else. It goes by shape: it never says that a U.S. bank cannot have given
 * such a number, so the checks ask it for the words and decide the outcome themselves.
 *
 * @example
 * findForeignIdentifier('GB82 WEST 1234 5698 7654 32', 'routing'); // => 'iban'
 * findForeignIdentifier('000312345', 'routing'); // => 'canadian'
 * findForeignIdentifier('011000015', 'routing'); // => undefined
 */
export function findForeignIdentifier(
	typed: string,
	box: 'routing' | 'account',
	context: BankContext = {}
): ForeignIdentifier | undefined {
	const plain = withoutLabel(typed, 'foreign');
	return identify(typed, box, context) ?? identify(plain, box, context);
}

function identify(
	typed: string,
	box: 'routing' | 'account',
	context: BankContext
): ForeignIdentifier | undefined {
	const text = cleanText(typed).replace(/ /g, '').toUpperCase();
	const bare = text.replace(/-/g, '');
	// Zeros alone pass as a card and as a transit number; the checks have better words for them.
	if (/^0*$/.test(bare)) return undefined;
	if (isMasked(text)) return 'masked';
	if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare))
		return (context.codes?.isIBAN(bare) ?? true) ? 'iban' : 'iban-like';
	if (/^[A-Z0-9]{8}(?:[A-Z0-9]{3})?$/.test(bare) && !plainWords.test(bare))
		if (context.codes?.isBIC(bare)) return 'bic';
	if (/^\d{18}$/.test(bare)) return 'clabe';
	if (/^\d{15,16}$/.test(bare) && passesLuhn(bare)) return 'card';
	if (isOwnNumber(bare, context.importerNumber)) return 'own-number';
	if (isCanadian(text, bare, box, context.country)) return 'canadian';
	if (/^\d{2}-\d{7}$/.test(text)) return 'ein';
	if (isSortCode(text, bare, box, context.country)) return 'sort-code';
	return undefined;
}

function isMasked(text: string): boolean {
	return maskSigns.test(text) || (/^[X\d-]+$/.test(text) && text.includes('XX'));
}

function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let place = 1; place <= digits.length; place++) {
		const digit = Number(digits[digits.length - place]);
		const doubled = place % 2 === 0 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

function isOwnNumber(bare: string, importerNumber = ''): boolean {
	const own = withoutLabel(importerNumber, 'importer').replace(/[ -]/g, '').toUpperCase();
	// With a suffix typed, the nine digits alone are the company's EIN all the same.
	return /^\d{9}/.test(own) && (bare === own || bare === own.slice(0, 9));
}

function isCanadian(text: string, bare: string, box: string, country = ''): boolean {
	if (/^\d{5}-\d{3}$/.test(text)) return true;
	// In the other box, eight or nine digits are an ordinary account number.
	if (box === 'account') return false;
	// Institution 000 does not exist; that is the U.S. Government's 0000.
	if (/^00(?!00)\d{7}$/.test(bare)) return true;
	return cleanText(country).toUpperCase() === 'CA' && /^(?:0\d{8}|\d{8})$/.test(bare);
}

function isSortCode(text: string, bare: string, box: string, country = ''): boolean {
	if (!/^\d{6}$/.test(bare)) return false;
	return (
		box === 'routing' ||
		/^\d{2}-\d{2}-\d{2}$/.test(text) ||
		cleanText(country).toUpperCase() === 'GB'
	);
}
