import { cleanText } from '../details/check.ts';
import { plainLetter } from '../details/lookAlikes.ts';

/**
 * The parts and the check digit of an entry number, `XXX-NNNNNNN-C`: a filer code of three letters
 * or digits, seven digits of the filer's own, one check digit (19 CFR 142.3a, CATAIR Appendix E;
 * fact P-31). Nothing here can tell whether CBP knows the entry.
 */

/** What was put right without changing what the number says. */
export const tidyings = ['dashes', 'lower-case', 'spaces', 'apostrophe', 'number-format'] as const;
type Tidying = (typeof tidyings)[number];

/** Why a text is no entry number. */
export const entryNumberIssues = [
	'not-eleven',
	'wrong-shape',
	'strange-character',
	'filer-000',
	'lost-zero',
	'scientific',
	'look-alike',
	'letter-for-digit',
] as const;
type EntryNumberIssue = (typeof entryNumberIssues)[number];

/**
 * What was read from a text. `value` has eleven characters. `repair` is what the text must have
 * been, where only one number fits and its check digit agrees; `undefined` where a person must look.
 */
export type EntryNumberReading =
	| {
			readonly ok: true;
			readonly value: string;
			readonly checkDigitFits: boolean;
			readonly tidied: readonly Tidying[];
	  }
	| {
			readonly ok: false;
			readonly issue: EntryNumberIssue;
			readonly repair: string | undefined;
	  };

/** No text longer than this is looked at closely: it is no entry number, whatever it holds. */
const longestText = 64;

const shape = /^[A-Z0-9]{3}\d{8}$/;

/** Eleven digits in the parts of an importer number, with plain dashes between. */
const ofImporter = /^(?:\d{2}-\d{7}-?\d{2}|\d{6}-\d{5})$/;

/** Its three parts with another sign between, and a filer code in brackets before the rest. */
const otherParts = /^([A-Za-z0-9]{3})([./_:])(\d{7})\2(\d)$/;
const bracketed = /^[([]([A-Za-z0-9]{3})[)\]] ?(\d{7}-?\d)$/;

/** A number in its three parts, with plain dashes between. */
const inParts = /^(?!000)[A-Z0-9]{3}-\d{7}-\d$/;

/**
 * What a letter counts in the check digit: A-I and J-R are 1 to 9, S-Z are 2 to 9 (S is 2, not 1).
 * Takes the character's code, upper case; a digit counts as itself.
 */
function worth(code: number): number {
	if (code < 65) return code - 48;
	if (code < 83) return ((code - 65) % 9) + 1;
	return code - 81;
}

/**
 * What a character counts in the check digit by its place, from 0 (CATAIR Appendix E): places one,
 * three, five … as they are, the others doubled and their two digits added.
 */
export function checkWorth(code: number, place: number): number {
	const digit = worth(code);
	return place % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
}

/**
 * The check digit that belongs to the first ten characters of an entry number: what is missing to the
 * next ten. Takes upper-case letters and digits; looks at no more than ten.
 *
 * @example
 * checkDigitOf('B760324527'); // => 8, CBP's own example
 */
export function checkDigitOf(first: string): number {
	let sum = 0;
	for (let place = 0; place < 10; place++) sum += checkWorth(first.charCodeAt(place), place);
	return (10 - (sum % 10)) % 10;
}

/** Whether an entry number's last digit is the one that its first ten characters ask for. */
export function checkDigitFits(value: string): boolean {
	return checkDigitOf(value) === value.charCodeAt(10) - 48;
}

/** Whether a text is an entry number as CAPE takes it: eleven characters, no filer code 000. */
export function isEntryNumber(text: string): boolean {
	return shape.test(text) && !text.startsWith('000');
}

const base = 100_000_000;

/** What a character of a filer code counts in a packed number: 0 to 35. Takes upper-case letters and digits. */
export function filerWorth(code: number): number {
	return code < 65 ? code - 48 : code - 55;
}

/**
 * An entry number as one whole number below 2 ** 43, so that a million of them fit into eight
 * million bytes. Takes what `isEntryNumber` accepts.
 */
export function packEntryNumber(value: string): number {
	let filer = 0;
	for (let place = 0; place < 3; place++) filer = filer * 36 + filerWorth(value.charCodeAt(place));
	let digits = 0;
	for (let place = 3; place < 11; place++) digits = digits * 10 + value.charCodeAt(place) - 48;
	return packParts(filer, digits);
}

/** A packed entry number from its filer code as a number, and its eight digits. */
export function packParts(filer: number, digits: number): number {
	return filer * base + digits;
}

/** The filer code of a packed entry number, as a number: 0 to 46,655. */
export function packedFiler(packed: number): number {
	return Math.floor(packed / base);
}

/** The three characters of a filer code that `packedFiler` gave. */
export function filerCode(filer: number): string {
	return filer.toString(36).toUpperCase().padStart(3, '0');
}

/** The eleven characters of a packed entry number. */
export function unpackEntryNumber(packed: number): string {
	const filer = packedFiler(packed);
	return filerCode(filer) + String(packed - filer * base).padStart(8, '0');
}

/** Writes the eleven characters of a packed entry number into bytes, from a place on. */
export function writeEntryNumber(packed: number, bytes: Uint8Array, at: number): void {
	const filer = packedFiler(packed);
	// Whole numbers below 2 ** 31, whose quotients `| 0` makes whole.
	for (let place = 2, rest = filer | 0; place >= 0; place--) {
		const more = (rest / 36) | 0;
		const value = rest - more * 36;
		bytes[at + place] = value + (value < 10 ? 48 : 55);
		rest = more;
	}
	for (let place = 10, rest = (packed - filer * base) | 0; place > 2; place--) {
		const more = (rest / 10) | 0;
		bytes[at + place] = 48 + rest - more * 10;
		rest = more;
	}
}

/** As people write it: `B76-0324527-8`. */
export function showEntryNumber(value: string): string {
	return `${value.slice(0, 3)}-${value.slice(3, 10)}-${value.slice(10)}`;
}

/** The number if it is one whose check digit fits: the only ones that a repair may arrive at. */
function certain(value: string): string | undefined {
	return isEntryNumber(value) && checkDigitFits(value) ? value : undefined;
}

function wrong(issue: EntryNumberIssue, repair?: string): EntryNumberReading {
	return { ok: false, issue, repair };
}

const digitFor: Readonly<Record<string, string>> = {
	O: '0',
	Q: '0',
	D: '0',
	I: '1',
	L: '1',
	Z: '2',
	S: '5',
	G: '6',
	B: '8',
};

/** A number that a spreadsheet wrote with an exponent, such as 1.23457E+10. */
const exponent = /^(\d)(?:[.,](\d+))?E\+?(\d{1,3})$/;

/**
 * What is left of a number that a spreadsheet turned into an exponent: all of its digits where
 * the spreadsheet kept them, else nothing. 1.0345678901E+10 is whole, 1.03457E+10 is not.
 */
function fromExponent(text: string): string | undefined {
	const [, first = '', rest = '', power = ''] = exponent.exec(text) ?? [];
	const zeros = Number(power) - rest.length;
	// Rounded to fewer digits than it has; the zeros at its end may stand for anything.
	if (first === '' || zeros !== 0) return undefined;
	return certain((first + rest).padStart(11, '0'));
}

/**
 * Reads one entry number from a cell or a line, whatever a spreadsheet or a mail did to it.
 * Dashes of every kind, spaces, lower case, a text-marking apostrophe and a number format say the
 * same number and are put right at once. What changes the number is never put right by itself:
 * it comes back as an issue, with a repair where just one number is possible.
 *
 * @example
 * readEntryNumber('b76–0324527–8'); // => { ok: true, value: 'B7603245278', … }
 * readEntryNumber('0123456789'); // => { ok: false, issue: 'not-eleven', … }
 */
export function readEntryNumber(text: string): EntryNumberReading {
	if (text.length > longestText) return wrong('not-eleven');
	if (text.length === 11 && isEntryNumber(text))
		return { ok: true, value: text, checkDigitFits: checkDigitFits(text), tidied: [] };
	// As reports write most of them; what is below says the same of it, and takes longer.
	if (text.length === 13 && inParts.test(text)) {
		const value = text.replaceAll('-', '');
		return { ok: true, value, checkDigitFits: checkDigitFits(value), tidied: ['dashes'] };
	}

	const tidied: Tidying[] = [];
	const clean = cleanText(text);
	// ="0123" and '0123 are how one keeps a spreadsheet from reading a number.
	const bare = clean
		.replace(/^=?["“](.*)["”]$/, '$1')
		.replace(/^['’‘`´]/, '')
		.replace(otherParts, '$1-$3-$4')
		.replace(bracketed, '$1 $2');
	if (bare !== clean) tidied.push('apostrophe');
	const upper = bare.toUpperCase();
	if (upper !== bare) tidied.push('lower-case');

	if (exponent.test(upper) && /[.,+]/.test(upper)) return wrong('scientific', fromExponent(upper));
	const whole = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/.test(upper)
		? upper.replace(/\.0+$/, '').replaceAll(',', '')
		: upper;
	if (whole !== upper) tidied.push('number-format');
	if (whole.includes('-')) tidied.push('dashes');
	const value = whole.replace(/[\s-]/g, '');
	if (/\s/.test(whole) || clean !== text.trim().replace(/[\p{Pd}\u2043\u2212]/gu, '-'))
		tidied.push('spaces');

	const plain = plainLetter(value).toUpperCase();
	if (plain !== value && /^[A-Z0-9]*$/.test(plain)) return wrong('look-alike', certain(plain));
	if (/[^A-Z0-9]/.test(value)) return wrong('strange-character');
	// The dashes are those of an importer number, and stand where an entry number has none.
	if (shape.test(value) && ofImporter.test(whole)) return wrong('wrong-shape');
	if (shape.test(value))
		return value.startsWith('000')
			? wrong('filer-000')
			: { ok: true, value, checkDigitFits: checkDigitFits(value), tidied };
	if (value.length === 11) return withLetters(value);
	return tooShort(whole, value);
}

/** Eleven characters with letters where CBP has digits: often an O for a nought. */
function withLetters(value: string): EntryNumberReading {
	const digits = value.slice(3).replace(/[A-Z]/g, (letter) => digitFor[letter] ?? letter);
	const mended = value.slice(0, 3) + digits;
	return shape.test(mended) ? wrong('letter-for-digit', certain(mended)) : wrong('wrong-shape');
}

/** A number of another length: a spreadsheet may have dropped the zeros that it began with. */
function tooShort(whole: string, value: string): EntryNumberReading {
	const parts = /^([A-Z0-9]{3}|\d{1,2})-(\d{1,7})-(\d)$/.exec(whole);
	if (parts) {
		const [, filer = '', number = '', digit = ''] = parts;
		return wrong('lost-zero', certain(filer.padStart(3, '0') + number.padStart(7, '0') + digit));
	}
	// Nine digits with an importer number's dash lost nothing.
	if (/^\d{9,10}$/.test(value) && !/^\d{2}-\d{7}$/.test(whole)) {
		const repair = certain(value.padStart(11, '0'));
		if (repair !== undefined || value.length === 10) return wrong('lost-zero', repair);
	}
	return wrong('not-eleven');
}
