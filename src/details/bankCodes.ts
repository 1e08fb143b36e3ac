import { isValidBIC, isValidIBAN } from 'ibantools';
import type { BankCodes } from './foreignIdentifier.ts';

/** The IBAN and BIC rules by ibantools; load this module only when a bank box is in use. */
export const bankCodes: BankCodes = {
	isIBAN: (text) => isValidIBAN(text),
	isBIC: (text) => isValidBIC(text),
};
