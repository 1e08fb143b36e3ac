import { checkAccountNumber } from '../accountNumber.ts';
import { compareAccountNumbers } from '../accountNumberAgain.ts';
import { checkAccountType } from '../accountType.ts';
import { bankCodes } from '../bankCodes.ts';
import { checkBankCountry } from '../bankCountry.ts';
import { checkBankName } from '../bankName.ts';
import { checkRoutingNumber } from '../routingNumber.ts';
import { federalReserveDistrict } from '../federalReserveDistrict.ts';
import type { Check } from '../check.ts';
import type { CheckGroup } from '../detailGroup.ts';

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

/** The Federal Reserve district that a routing number points to: a hint, since banks merge. */
export function district(detail: string, text: string): string | undefined {
	return detail === 'routing-number' ? federalReserveDistrict(text)?.bank : undefined;
}
