import { confirmations } from './confirmations.ts';
import type { Field, GroupId, Typed } from './detailGroup.ts';

const ourselves = (typed: Typed) => typed['who-receives-the-refund'] === 'importer';
const someoneElse = (typed: Typed) => typed['who-receives-the-refund'] === 'notify-party';

/** Every group's fields in their order, without checks or words, which load when asked for. */
export const fieldsOf: Readonly<Record<GroupId, readonly Field[]>> = {
	company: [
		{ id: 'company-legal-name', autocomplete: 'organization' },
		{ id: 'name-on-5106' },
		{ id: 'business-structure' },
		{ id: 'street-address', autocomplete: 'address-line1' },
		{ id: 'street-address-line-2', autocomplete: 'address-line2' },
		{ id: 'city', size: 24, autocomplete: 'address-level2' },
		{ id: 'state', size: 12, autocomplete: 'address-level1' },
		{ id: 'zip-code', size: 12, autocomplete: 'postal-code' },
		{ id: 'country', size: 24, autocomplete: 'country' },
	],
	'importer-number': [{ id: 'kind-of-number' }, { id: 'importer-number', size: 18, written: true }],
	contact: [
		{ id: 'first-name', size: 24, autocomplete: 'given-name' },
		{ id: 'last-name', size: 24, autocomplete: 'family-name' },
		{ id: 'form-5106-email', inputMode: 'email', autocomplete: 'email' },
		{ id: 'account-owner-email', inputMode: 'email', autocomplete: 'email' },
		{ id: 'phone', size: 22, inputMode: 'tel', autocomplete: 'tel', written: true },
	],
	bank: [
		{ id: 'bank-country' },
		{ id: 'bank-name' },
		{ id: 'routing-number', size: 14, inputMode: 'numeric' },
		// An account number may have letters, so no number keypad.
		{ id: 'account-number', size: 22 },
		{ id: 'account-number-again', size: 22 },
		{ id: 'account-type' },
	],
	recipient: [
		{ id: 'who-receives-the-refund' },
		{ id: 'former-broker-question', onlyIf: ourselves },
		{ id: 'recipient-name', onlyIf: someoneElse },
		{ id: 'kind-of-recipient', onlyIf: someoneElse },
		{ id: 'recipient-importer-number', size: 18, onlyIf: someoneElse, written: true },
		...confirmations.map((id): Field => ({ id, tick: true, onlyIf: someoneElse })),
	],
};
