import emailMisspelled from 'email-misspelled';
import { isFreeMail } from './freeMailDomains.ts';

const common = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'];
const find = emailMisspelled({ domains: common });

/** Endings that are none, each a slip of com. */
const slipsOfCom = /\.(?:com\.com|con|comm|conm|cmo|ocm|vom|xom|cim|clm|dom|coom|ccom|comn)$/i;

/** Names of their own that are one slip from a common one. */
const others = ['cloud', 'gail', 'mail'];

/**
 * The address that was probably meant where a domain ends in a slip of com, or looks like one of the
 * five most common ones, mistyped: one slip in its name, and one in its ending. Gives `undefined` where
 * nothing is close, or where the domain is known as one of its own. Sends nothing anywhere, and cannot
 * tell whether either mailbox exists.
 *
 * @example
 * suggestEmail('ada@gmial.com'); // => 'ada@gmail.com'
 */
export function suggestEmail(email: string): string | undefined {
	const domain = domainOf(email).toLowerCase();
	if (isFreeMail(domain)) return undefined;
	const isOther = others.includes(inTwo(domain)[0]);
	const close = isOther
		? undefined
		: find(email).find(({ corrected }) => isMistyped(domain, domainOf(corrected)));
	if (close) return close.corrected;
	return slipsOfCom.test(domain) ? email.replace(slipsOfCom, '.com') : undefined;
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

function isMistyped(domain: string, meant: string): boolean {
	const [typedName, typedEnding] = inTwo(domain);
	const [name, ending] = inTwo(meant);
	// With another letter in front it is another name: tmail, or mailw for gmail.
	const hasOtherFront = typedName.slice(1) === name.slice(1) && typedName !== name;
	return isOneSlip(typedName, name) && !hasOtherFront && isOneSlip(typedEnding, ending);
}

function inTwo(domain: string): [name: string, ending: string] {
	const dot = domain.indexOf('.');
	return [domain.slice(0, dot), domain.slice(dot + 1)];
}

/** Whether one letter is missing, too many or another, or two neighbours are swapped, at most. */
function isOneSlip(typed: string, meant: string): boolean {
	let at = 0;
	while (at < meant.length && typed[at] === meant[at]) at++;
	const rest = typed.slice(at);
	const due = meant.slice(at);
	const swapped = `${due.charAt(1)}${due.charAt(0)}${due.slice(2)}`;
	return [due, due.slice(1), swapped].includes(rest) || [due, due.slice(1)].includes(rest.slice(1));
}
