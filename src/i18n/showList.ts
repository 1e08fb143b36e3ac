import { intl } from './intl.ts';
import type { Formatting } from './languages.ts';
import { pageLanguage } from './pageLanguage.ts';

/**
 * Things named one after another, as a sentence of a language has them. Ids and files keep their
 * commas, and what may hold commas itself is joined by the language's semicolon.
 *
 * @example
 * showList(['Suffix', 'Email', 'Phone']); // => 'Suffix, Email, and Phone'
 */
export function showList(
	items: readonly string[],
	{ tag }: Pick<Formatting, 'tag'> = pageLanguage
): string {
	return intl('ListFormat', tag).format(items);
}
