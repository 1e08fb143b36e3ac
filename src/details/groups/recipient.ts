import { checkConfirmation, confirmations } from '../confirmations.ts';
import { checkFormerBroker } from '../formerBroker.ts';
import { checkRecipient } from '../recipient.ts';
import { checkRecipientKind } from '../recipientKind.ts';
import { checkRecipientName } from '../recipientName.ts';
import { checkRecipientNumber } from '../recipientNumber.ts';
import type { Check } from '../check.ts';
import type { CheckGroup } from '../detailGroup.ts';

/** Checks who receives the refund, and what is asked of a notify party. */
export const check: CheckGroup = (typed) => {
	const of = (id: string) => typed[id] ?? '';
	const who = of('who-receives-the-refund');
	const results = new Map<string, Check<string>>([
		['who-receives-the-refund', checkRecipient(who, of('bank-country'))],
	]);
	if (who === 'importer')
		results.set('former-broker-question', checkFormerBroker(of('former-broker-question')));
	if (who === 'notify-party') {
		const name = of('recipient-name');
		const number = of('recipient-importer-number');
		results.set('recipient-name', checkRecipientName(name, of('company-legal-name')));
		results.set('kind-of-recipient', checkRecipientKind(of('kind-of-recipient')));
		results.set('recipient-importer-number', checkRecipientNumber(number, of('importer-number')));
		for (const id of confirmations) results.set(id, checkConfirmation(of(id)));
	}
	return results;
};
