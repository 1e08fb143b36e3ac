import { checkAccountNumber } from '../accountNumber';
import { compareAccountNumbers } from '../accountNumberAgain';
import { checkAccountType } from '../accountType';
import { bankCodes } from '../bankCodes';
import { checkBankCountry } from '../bankCountry';
import { checkBankName } from '../bankName';
import { checkRoutingNumber } from '../routingNumber';
import { federalReserveDistrict } from '../federalReserveDistrict';
import type { Check } from '../check';
import type { CheckGroup } from '../typed';

/** Checks the bank account that the refund is to reach. */
export const check: CheckGroup = (typed) => {
	const of = (id: string) => typed[id] ?? '';
	const routing = of('routing-number');
	const account = of('account-number');
	const context = {
		codes: bankCodes,
		country: of('bank-country'),
		importerNumber: of('importer-number'),
	};
	return new Map<string, Check<string>>([
		['bank-country', checkBankCountry(of('bank-country'))],
		['bank-name', checkBankName(of('bank-name'), of('company-legal-name'))],
		['routing-number', checkRoutingNumber(routing, { ...context, accountNumber: account })],
		['account-number', checkAccountNumber(account, { ...context, routingNumber: routing })],
		['account-number-again', compareAccountNumbers(account, of('account-number-again'))],
		['account-type', checkAccountType(of('account-type'))],
	]);
};

/** The Federal Reserve district that a routing number points to (F-2): a hint, since banks merge. */
export function district(detail: string, text: string): string | undefined {
	return detail === 'routing-number' ? federalReserveDistrict(text)?.bank : undefined;
}
