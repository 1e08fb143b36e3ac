import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/**
 * An amount of U.S. dollars as a language writes it. Takes cents.
 *
 * @example
 * showDollars(123_450); // => '$1,234.50'
 */
export function showDollars(cents: number, { tag } = pageLanguage): string {
	return intl('NumberFormat', tag, {
		style: 'currency',
		currency: 'USD',
		currencyDisplay: 'narrowSymbol',
	}).format(cents / 100);
}
