import { cleanText } from './check.ts';

/**
 * Tells whether a text is written like a Social Security number or an ITIN: three digits, two and four,
 * whatever signs stand between them, or nine digits under such a name. Bare digits can be another number.
 *
 * @example
 * hasSsnForm('123.45.6789'); // => true
 * hasSsnForm('12-3456789'); // => false
 */
export function hasSsnForm(typed: string): boolean {
	const text = cleanText(typed);
	const named = /^\W*(?:s\.?s\.?n|itin|soc(?:ial)?\b)/i.test(text) && /(?:\d\D*){9}/.test(text);
	return named || /^\D*\d{3}[^a-z\d]+\d{2}[^a-z\d]+\d{4}[^a-z\d]*$/i.test(text);
}
