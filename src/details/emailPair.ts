import type { Check } from './check.ts';
import { checkEmail } from './email.ts';

export const emailPairIssues = ['not-two-emails', 'differ', 'differ-in-domain'] as const;

/**
 * Compare the email on Form 5106 with the account owner's, whatever their case. The same address
 * meets both readings of A-32 and looks right. Two addresses get a second look, since somebody has
 * to be at each mailbox: the ten-minute code goes to the first, the account mail to the second
 * . Another domain can be the broker's. The value is the address that the code
 * goes to. It cannot tell what CBP has on file.
 *
 * @example
 * compareEmails('ada@example.com', 'Ada@example.com'); // => { ok: true, value: 'ada@example.com' }
 */
export function compareEmails(
	form5106: string,
	accountOwner: string
): Check<(typeof emailPairIssues)[number]> {
	const first = checkEmail(form5106);
	const second = checkEmail(accountOwner);
	if (!first.ok || !second.ok) return { ok: false, issue: 'not-two-emails' };
	if (first.value.toLowerCase() === second.value.toLowerCase())
		return { ok: true, value: first.value };

	const domainOf = (email: string) => email.slice(email.indexOf('@'));
	const issue = domainOf(first.value) === domainOf(second.value) ? 'differ' : 'differ-in-domain';
	const values = { form5106: first.value, owner: second.value };
	return { ok: true, value: first.value, second: [{ issue, values }] };
}
