import { withoutSeparators, type Check, type Cause } from './check.ts';
import {
	findForeignIdentifier,
	foreignIdentifiers,
	type BankContext,
} from './foreignIdentifier.ts';
import { withoutLabel } from './labels.ts';

export const routingNumberIssues = [
	'empty',
	...foreignIdentifiers,
	'same-as-account',
	'swapped',
	'look-alike-letter',
	'wrong-characters',
	'lost-zero',
	'eight-digits',
	'wrong-length',
	'placeholder',
	'wrong-check-digit',
	'prefix-government',
	'prefix-travelers-checks',
	'prefix-unused',
	'prefix-electronic',
	'counting-up',
] as const;

type Issue = (typeof routingNumberIssues)[number];

const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/**
 * Check the routing number of a U.S. bank: nine digits, check digit, first two digits (Regulation
 * CC, 12 CFR 229, Appendix A), placeholders. Spaces and hyphens never change the outcome.
 * What else it may be (foreignIdentifier.ts), and `accountNumber`, the text of the other box, change
 * the words of a number that will not work, or ask for a second look at one that looks right. It
 * cannot tell whether the bank exists, takes ACH credits, or gave a number for wires only.
 *
 * @example
 * checkRoutingNumber('0110-0001 5'); // => { ok: true, value: '011000015' }
 * checkRoutingNumber('011000016'); // => { ok: false, issue: 'wrong-check-digit' }
 */
export function checkRoutingNumber(
	typed: string,
	context: BankContext & { readonly accountNumber?: string | undefined } = {}
): Check<Issue> {
	const value = cleanRoutingNumber(typed);
	if (value === '') return { ok: false, issue: 'empty' };

	const foreign = findForeignIdentifier(withoutLabel(typed, 'routing'), 'routing', context);
	const account = withoutSeparators(withoutLabel(context.accountNumber ?? '', 'account'));
	const failure = findFailure(value);
	if (failure) {
		if (foreign) return { ok: false, issue: foreign };
		if (value === account) return { ok: false, issue: 'same-as-account' };
		if (hasRoutingNumberForm(account)) return { ok: false, issue: 'swapped' };
		return { ok: false, ...failure };
	}

	const second: Cause<Issue>[] = [];
	// An EIN is told by its hyphen alone, and a hyphen must not make a right number doubtful.
	if (foreign && foreign !== 'ein') second.push({ issue: foreign });
	if (value === account) second.push({ issue: 'same-as-account' });
	if (/^[67]/.test(value)) second.push({ issue: 'prefix-electronic' });
	if (value === '123456780') second.push({ issue: 'counting-up' });
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

/**
 * Tells whether a text has the form of a routing number: nine digits, whatever spaces and hyphens
 * stand in it, the check digit and first two digits that exist.
 *
 * @example
 * hasRoutingNumberForm('0210-0120-8'); // => true
 */
export function hasRoutingNumberForm(typed: string): boolean {
	return findFailure(cleanRoutingNumber(typed)) === undefined;
}

/**
 * The routing number as it is compared and checked: without spaces and hyphens, and without the label
 * that was copied with it.
 *
 * @example
 * cleanRoutingNumber('ABA: 0110-0001 5'); // => '011000015'
 */
export function cleanRoutingNumber(typed: string): string {
	return withoutSeparators(withoutLabel(typed, 'routing'));
}

function findFailure(value: string): Cause<Issue> | undefined {
	const place = value.search(/\D/) + 1;
	if (place > 0) {
		const lookAlikes = /^[\dOoIl|]+$/.test(value);
		return { issue: lookAlikes ? 'look-alike-letter' : 'wrong-characters', values: { place } };
	}
	if (value.length === 8) return { issue: findFailure(`0${value}`) ? 'eight-digits' : 'lost-zero' };
	if (value.length !== 9) return { issue: 'wrong-length', values: { count: value.length } };
	// Before the sum: nine zeros pass it.
	if (/^(\d)\1{8}$/.test(value)) return { issue: 'placeholder' };
	const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
	if (sum % 10 !== 0) return { issue: 'wrong-check-digit' };
	if (value.startsWith('00')) return { issue: 'prefix-government' };
	if (value.startsWith('80')) return { issue: 'prefix-travelers-checks' };
	// 21 to 32 were given to thrifts and are still in use; 61 to 72 get a second look.
	if (!/^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2])/.test(value))
		return { issue: 'prefix-unused' };
	return undefined;
}
