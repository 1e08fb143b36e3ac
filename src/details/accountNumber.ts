import { accountNumberDigits } from '../numbers/numbers.ts';
import { withoutSeparators, type Check, type Cause } from './check.ts';
import {
	findForeignIdentifier,
	foreignIdentifiers,
	type BankContext,
} from './foreignIdentifier.ts';
import { withoutLabel } from './labels.ts';
import { cleanRoutingNumber, hasRoutingNumberForm } from './routingNumber.ts';

export const accountNumberIssues = [
	'empty',
	...foreignIdentifiers,
	'wrong-characters',
	'too-long',
	'all-zeros',
	'only-hyphens',
	'letters',
	'hyphen',
	'few-digits',
	'same-as-routing',
	'swapped',
] as const;

type Issue = (typeof accountNumberIssues)[number];

/**
 * Check the account number: up to 17 letters, digits and hyphens, not all zeros. Leading
 * zeros stay. What else it may be (foreignIdentifier.ts), and `routingNumber`, the text of the other
 * box, change the words of a number that will not work, or ask for a second look at one that could
 * be an account number. It cannot tell whether the account exists.
 *
 * @example
 * checkAccountNumber('0001 2345 6789'); // => { ok: true, value: '000123456789' }
 * checkAccountNumber('00000000'); // => { ok: false, issue: 'all-zeros' }
 */
export function checkAccountNumber(
	typed: string,
	context: BankContext & { readonly routingNumber?: string | undefined } = {}
): Check<Issue> {
	const value = cleanAccountNumber(typed);
	if (value === '') return { ok: false, issue: 'empty' };

	const foreign = findForeignIdentifier(withoutLabel(typed, 'account'), 'account', context);
	const failure = findFailure(value);
	if (failure) return foreign ? { ok: false, issue: foreign } : { ok: false, ...failure };

	const second: Cause<Issue>[] = foreign
		? [{ issue: foreign }]
		: unusualCharacters(value).map((issue) => ({ issue }));
	const bare = withoutSeparators(value);
	const routing = cleanRoutingNumber(context.routingNumber ?? '');
	if (bare === routing) second.push({ issue: 'same-as-routing' });
	else if (routing !== '' && hasRoutingNumberForm(bare) && !hasRoutingNumberForm(routing))
		second.push({ issue: 'swapped' });
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

/**
 * The account number as it is compared and checked: without spaces and without the label that was
 * copied with it, with its leading zeros and its hyphens.
 *
 * @example
 * cleanAccountNumber(' 0001 2345 '); // => '00012345'
 */
export function cleanAccountNumber(typed: string): string {
	return withoutLabel(typed, 'account').replace(/ /g, '');
}

function findFailure(value: string): Cause<Issue> | undefined {
	const place = value.search(/[^A-Za-z0-9-]/) + 1;
	if (place > 0) return { issue: 'wrong-characters', values: { place } };
	if (/^-+$/.test(value)) return { issue: 'only-hyphens' };
	if (/^[0-]+$/.test(value)) return { issue: 'all-zeros' };
	if (value.length > accountNumberDigits)
		return { issue: 'too-long', values: { count: value.length, limit: accountNumberDigits } };
	return undefined;
}

function unusualCharacters(value: string): Issue[] {
	const issues: Issue[] = [];
	if (/[A-Za-z]/.test(value)) issues.push('letters');
	if (value.includes('-')) issues.push('hyphen');
	if (value.replace(/\D/g, '').length < 4) issues.push('few-digits');
	return issues;
}
