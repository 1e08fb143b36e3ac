import { intl } from './intl.ts';
import type { Formatting } from './languages.ts';
import { pageLanguage } from './pageLanguage.ts';

/**
 * A count as a language writes it. What only looks like a number, such as a year or an entry
 * number, is text and does not come here.
 *
 * @example
 * showNumber(1234); // => '1,234'
 */
export function showNumber(
	number: number,
	{ tag }: Pick<Formatting, 'tag'> = pageLanguage
): string {
	return intl('NumberFormat', tag).format(number);
}
