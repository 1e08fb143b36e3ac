/** What has many digits and is no account: a day, a telephone number, an entry number. */
const harmless = [
	/(?<!\d)(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?!\d)/g,
	/(?<!\d)(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/g,
	/(?<![A-Z0-9])(?=[0-9]{0,2}[A-Z])[A-Z0-9]{3}-?\d{7}-?\d(?![A-Z0-9])/gi,
];

/**
 * Eight digits together, the digits of a card in groups, an IBAN, an importer number with its hyphen, and
 * nine digits as those of a Social Security number are written, or one by one.
 */
const shapes = [
	/(?<!\d)(?:\d\d-\d{7}|\d{6}-\d{5})/,
	/(?<!\d)\d(?:\d\d[^a-z\d]{1,5}\d\d[^a-z\d]{0,5}\d{4}|([^a-z\d]{1,3}\d){8})(?!\d)/i,
	/\d{8}/,
	/(?<!\d)\d(?:[ .-]?\d){12,18}(?!\d)/,
	/(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/i,
];

/**
 * Whether a text holds what looks like the number of an account, a card or an importer: something
 * that a person may not want to print or to send. It knows such numbers by their shape alone, in the
 * digits of any script.
 *
 * @example
 * hasAccountNumber('paid to acct 1234567890'); // => true
 * hasAccountNumber('Ann called 202-555-0100 on 11/30/2026 about B76-0324527-8'); // => false
 */
export function hasAccountNumber(text: string): boolean {
	const plain = harmless.reduce(
		(rest, shape) => rest.replace(shape, ' '),
		text
			.normalize('NFKC')
			.replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : '0'))
			.replace(/\p{Pd}/gu, '-')
			.replace(/\s+/g, ' ')
	);
	return shapes.some((shape) => shape.test(plain));
}
