import emailMisspelled from 'email-misspelled';
import { isFreeMail } from './freeMailDomains.ts';

const common = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'];
const find = emailMisspelled({ domains: common });

/**
 * The address that was probably meant where a domain looks like one of the five most common ones,
 * mistyped. Gives `undefined` where nothing is close, or where the domain is a mail service of its
 * own. Sends nothing anywhere, and cannot tell whether either mailbox exists.
 *
 * @example
 * suggestEmail('ada@gmial.com'); // => 'ada@gmail.com'
 */
export function suggestEmail(email: string): string | undefined {
	const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
	return isFreeMail(domain) ? undefined : find(email)[0]?.corrected;
}
