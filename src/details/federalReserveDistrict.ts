import { cleanRoutingNumber, hasRoutingNumberForm } from './routingNumber.ts';

// Names of banks, in the order of their districts; the same in every language.
const banks = [
	'Boston',
	'New York',
	'Philadelphia',
	'Cleveland',
	'Richmond',
	'Atlanta',
	'Chicago',
	'St. Louis',
	'Minneapolis',
	'Kansas City',
	'Dallas',
	'San Francisco',
];

/**
 * The Federal Reserve Bank in whose district a routing number was first registered, and whether
 * such numbers once went to thrifts and credit unions (Regulation CC, 12 CFR 229, Appendix A).
 * Undefined when the text has not the form of a routing number. A hint and never an error: after a
 * merger the branch may be elsewhere.
 *
 * @example
 * federalReserveDistrict('011000015'); // => { bank: 'Boston', thrift: false }
 */
export function federalReserveDistrict(
	routingNumber: string
): { readonly bank: string; readonly thrift: boolean } | undefined {
	if (!hasRoutingNumberForm(routingNumber)) return undefined;
	const prefix = Number(cleanRoutingNumber(routingNumber).slice(0, 2));
	const bank = banks[(prefix % 20) - 1];
	return bank === undefined ? undefined : { bank, thrift: prefix > 20 && prefix < 33 };
}
