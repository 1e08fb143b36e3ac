import { textLimits } from '../progress/item.ts';

/** Why a text cannot name one more company on the board. */
export type LabelProblem =
	| 'empty'
	| 'too-long'
	| 'suffix-too-long'
	| 'social-security-number'
	| 'importer-number'
	| 'long-number'
	| 'on-board'
	| 'twice';

/**
 * A name as it is kept: on one line, without characters that are not seen.
 *
 * @example
 * cleanLabel('  Example\u00a0 Widgets\u202e '); // => 'Example Widgets'
 */
export function cleanLabel(text: string): string {
	return text
		.replace(/\p{Cf}/gu, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}

/**
 * Tells what keeps a cleaned text from naming a company: a name is kept in storage and put into
 * links, where no importer, bank or Social Security number may stand. It knows them by their shape
 * and their length, and cannot know a short one. The number that is a Canadian company’s name is none.
 *
 * @example
 * checkLabel('Example Widgets', '00'); // => undefined
 * checkLabel('12-3456789'); // => 'importer-number'
 */
export function checkLabel(label: string, suffix = ''): LabelProblem | undefined {
	if (label === '') return 'empty';
	const number = looksLikeNumber(label) ?? looksLikeNumber(suffix);
	if (number) return number;
	if (label.length > textLimits.label) return 'too-long';
	return suffix.length > textLimits.suffix ? 'suffix-too-long' : undefined;
}

/** A name and suffix as they are compared: two companies that differ in less than this are one. */
export function nameKey(label: string, suffix = ''): string {
	return `${label.normalize('NFKC').toLowerCase()}\n${suffix.toLowerCase()}`;
}

/** Whether a text holds a number that no name has: it would be kept, and go into links. */
export function hasNumber(text: string): boolean {
	return looksLikeNumber(cleanLabel(text)) !== undefined;
}

/** What follows the number that is the name of a Canadian company. */
export const afterCompanyNumber =
	/(canada|qu[eé]bec|ontario|manitoba|alberta|b\.?c\.?)[ ,]+(inc|lt[dée]|lim|corp)/i;

/** Such a number. Nine digits are none: they can be a person's. */
const numberedCompany = new RegExp(`(?<!\\d)\\d{8}(\\d\\d)?(?= ${afterCompanyNumber.source})`, 'i');

function looksLikeNumber(text: string): LabelProblem | undefined {
	// A digit of any script is one, and so is a full-width one.
	const plain = text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, '0')
		.replace(/\p{Pd}/gu, '-');
	if (/(?<!\d)\d{3}[^\p{L}\d]{1,5}\d{2}[^\p{L}\d]{1,5}\d{4}(?!\d)/u.test(plain))
		return 'social-security-number';
	if (/(?<!\d)(?:\d{2}-\d{7}|\d{6}-\d{5})(?!\d)/.test(plain)) return 'importer-number';
	// A bank account may have as few as four digits; a street or a year has no more than that.
	const runs = plain.replace(numberedCompany, '').match(/\d+(?:[^\p{L}\d]{0,5}\d+)*/gu) ?? [];
	return runs.some((run) => /\d{8}/.test(run) || run.replace(/\D/g, '').length >= 9)
		? 'long-number'
		: undefined;
}
