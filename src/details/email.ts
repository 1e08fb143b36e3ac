import { cleanText, type Check, type Cause } from './check.ts';
import { isFreeMail } from './freeMailDomains.ts';
import { roleMailboxes } from './roleMailboxes.ts';

export const emailIssues = [
	'empty',
	'text-around',
	'several-addresses',
	'no-at-sign',
	'two-at-signs',
	'has-space',
	'nothing-before-at',
	'no-dot-in-domain',
	'comma-for-dot',
	'domain-broken',
	'too-long',
	'cbp-address',
	'cbp-look-alike',
	'brokers-address',
	'mailbox-signs',
	'typing-mistake',
	'other-characters',
	'shared-mailbox',
	'free-mail',
] as const;

type Issue = (typeof emailIssues)[number];

export interface EmailContext {
	/** The address that was probably meant. Asked only for one of plain letters, digits and signs. */
	readonly suggest?: ((email: string) => string | undefined) | undefined;
	/** The person says that the address is the broker's. */
	readonly isBrokers?: boolean | undefined;
}

/** What stands between an address and the words that were copied with it. */
const around = /[,:;<>()"\u00ab\u00bb\u201c-\u201e]/;

/** A dot or an apostrophe at an end, two dots in a row, and signs that are most likely a slip. */
const unusualSigns = /^[.']|[.']$|\.\.|[!#$%*/=?[\\\]^`{|}~]/;

/** The longest address that mail is delivered to; CBP publishes no limit of its own. */
const longestAddress = 254;

/**
 * Check one email address: the one on Form 5106 or the account owner's. A
 * shared or free mailbox, dots or signs before the @ that hardly any address has, the broker's, CBP's own or one made to look like it and a likely
 * typing mistake get a second look. The domain comes back in lower case, what stands before it as
 * typed. It cannot tell whether the mailbox exists, who reads it, or what CBP has on file.
 *
 * @example
 * checkEmail(' ada@Example.com'); // => { ok: true, value: 'ada@example.com' }
 * checkEmail('ada@example'); // => { ok: false, issue: 'no-dot-in-domain' }
 */
export function checkEmail(typed: string, context: EmailContext = {}): Check<Issue> {
	const text = cleanText(cleanText(typed)).replace(/^(?:mailto: ?)+/i, '');
	const failure = findFailure(text);
	if (failure) return { ok: false, ...failure };

	const at = text.indexOf('@');
	const mailbox = text.slice(0, at);
	const domain = text.slice(at + 1).toLowerCase();
	const value = `${mailbox}@${domain}`;
	const second: Cause<Issue>[] = [];
	if (isCbp(domain)) second.push({ issue: 'cbp-address' });
	else if (looksLikeCbp(domain)) second.push({ issue: 'cbp-look-alike', values: { domain } });
	if (context.isBrokers) second.push({ issue: 'brokers-address' });
	if (unusualSigns.test(mailbox)) second.push({ issue: 'mailbox-signs' });
	// The library makes a regular expression of the domain and throws on half a surrogate pair.
	const isPlain = /^[!-~]+$/.test(mailbox) && /^[a-z0-9.-]+$/.test(domain);
	const suggestion = isPlain ? context.suggest?.(value) : undefined;
	if (suggestion !== undefined && suggestion.toLowerCase() !== value.toLowerCase())
		second.push({ issue: 'typing-mistake', values: { suggestion } });
	const characters = [...new Set(value.match(/[^!-~]/gu))].slice(0, 10).join(' ');
	if (characters !== '') second.push({ issue: 'other-characters', values: { characters } });
	if (roleMailboxes.includes(mailbox.toLowerCase().replace(/[._-]/g, '')))
		second.push({ issue: 'shared-mailbox', values: { mailbox } });
	if (isFreeMail(domain)) second.push({ issue: 'free-mail', values: { domain } });
	return second.length > 0 ? { ok: true, value, second } : { ok: true, value };
}

function findFailure(text: string): Cause<Issue> | undefined {
	if (text === '') return { issue: 'empty' };
	const inQuotes = /^'(.*)'$/.exec(text)?.[1];
	if (inQuotes?.includes('@')) return { issue: 'text-around', values: { address: inQuotes } };
	const addresses = text
		.split(new RegExp(` |${around.source}`))
		.filter((piece) => piece.includes('@'));
	const [address = ''] = addresses;
	if (addresses.length === 0) return { issue: 'no-at-sign' };
	if (addresses.length > 1) return { issue: 'several-addresses' };
	if (address !== text) {
		if (/^[^\s@]+@[^\s@,;]+[,;][a-z.]{2,}$/i.test(text)) return { issue: 'comma-for-dot' };
		const hasParts = /^[^@]+@[^@]+$/.test(address);
		// Mail programs copy an address together with its owner’s name.
		if (hasParts && around.test(text)) return { issue: 'text-around', values: { address } };
		return { issue: 'has-space' };
	}
	const [mailbox = '', domain = '', ...more] = text.split('@');
	if (more.length > 0) return { issue: 'two-at-signs' };
	if (mailbox === '') return { issue: 'nothing-before-at' };
	if (!domain.includes('.')) return { issue: 'no-dot-in-domain' };
	const labels = domain.split('.');
	const ending = labels.at(-1) ?? '';
	// Letters of other alphabets may stand in a domain; among plain ones no sign but the hyphen may.
	if (!labels.every((label) => /^(?!-)(?:[a-z0-9-]|[^ -~]){1,63}(?<!-)$/i.test(label)))
		return { issue: 'domain-broken' };
	if (!/^(?:xn--.+|[^0-9-]{2,})$/i.test(ending)) return { issue: 'domain-broken' };
	// Lower case can be longer: the domain comes back in it.
	const count = [...text.toLowerCase()].length;
	if (count > longestAddress)
		return { issue: 'too-long', values: { count, limit: longestAddress } };
	return undefined;
}

function isCbp(domain: string): boolean {
	return ['cbp.dhs.gov', 'cbp.gov', 'dhs.gov'].some(
		(own) => domain === own || domain.endsWith(`.${own}`)
	);
}

function looksLikeCbp(domain: string): boolean {
	return /cbpdhs|dhscbp|cbpgov|dhsgov|cbpcustoms|customscbp/.test(domain.replace(/[^a-z]/g, ''));
}
