/** Domains at which anybody can open a mailbox, so that an address there names no company. */
export const freeMailDomains: readonly string[] = [
	'126.com',
	'163.com',
	'aol.com',
	'att.net',
	'comcast.net',
	'email.com',
	'fastmail.com',
	'foxmail.com',
	'gmail.com',
	'gmx.com',
	'gmx.net',
	'googlemail.com',
	'hanmail.net',
	'hey.com',
	'hotmail.com',
	'icloud.com',
	'libero.it',
	'live.com',
	'mac.com',
	'mail.com',
	'mail.ru',
	'me.com',
	'msn.com',
	'naver.com',
	'outlook.com',
	'pm.me',
	'proton.me',
	'protonmail.com',
	'qq.com',
	'rediffmail.com',
	'sbcglobal.net',
	'sina.com',
	'verizon.net',
	'web.de',
	'yahoo.com',
	'yandex.com',
	'ymail.com',
	'zoho.com',
];

/** The same services in other countries. The endings that are left out are typing mistakes of com. */
const inOtherCountries =
	/^(?:aol|gmx|hotmail|live|outlook|yahoo|yandex)\.(?:com?\.)?(?!(?:cm|co|om)$)[a-z]{2}$/;

/**
 * Tells whether a domain, in lower case, is that of a mail service open to anybody. It knows the
 * common ones, not all.
 *
 * @example
 * isFreeMail('yahoo.ca'); // => true
 */
export function isFreeMail(domain: string): boolean {
	return freeMailDomains.includes(domain) || inOtherCountries.test(domain);
}
