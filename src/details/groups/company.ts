import {
	checkCity,
	checkCountry,
	checkState,
	checkStreetAddress,
	checkStreetAddressLine2,
	checkZipCode,
} from '../address.ts';
import { checkBusinessStructure } from '../businessStructure.ts';
import { checkCompanyName } from '../companyName.ts';
import { matchNames } from '../nameMatch.ts';
import { checkNameOn5106 } from '../nameOn5106.ts';
import type { Check } from '../check.ts';
import type { CheckGroup } from '../detailGroup.ts';

/** Checks the company as Form 5106 has it (A-31, A-35, A-37 and the form's own limits). */
export const check: CheckGroup = (typed) => {
	const of = (id: string) => typed[id] ?? '';
	const address = {
		country: of('country'),
		state: of('state'),
	};
	const name = of('company-legal-name');
	const form5106 = of('name-on-5106');
	const both = name !== '' && form5106 !== '';
	const differ = both && !matchNames(name, form5106).equal;
	const results = new Map<string, Check<string>>([
		['company-legal-name', beside(checkCompanyName(name), differ)],
		['name-on-5106', beside(checkNameOn5106(form5106), differ)],
		['business-structure', checkBusinessStructure(of('business-structure'), of('kind-of-number'))],
		['street-address', checkStreetAddress(of('street-address'), address)],
		['street-address-line-2', checkStreetAddressLine2(of('street-address-line-2'), address)],
		['city', checkCity(of('city'))],
		['state', checkState(of('state'), address)],
		['zip-code', checkZipCode(of('zip-code'), address)],
		['country', checkCountry(of('country'))],
	]);
	// The match is shown difference by difference; here it only has to say whether there are any.
	if (both)
		results.set(
			'name-match',
			differ ? { ok: true, value: name, second: [{ issue: 'words' }] } : { ok: true, value: name }
		);
	return results;
};

/**
 * Of two names that differ neither looks right, however well each is written. The cause has no words at
 * the field: it is said once, of both.
 */
function beside(check: Check<string>, differ: boolean): Check<string> {
	if (!differ || !check.ok) return check;
	return { ...check, second: [...(check.second ?? []), { issue: 'differs' }] };
}
