import { pageLanguage } from './pageLanguage.ts';
import { showNumber } from './showNumber.ts';

/** What a text's {braces} are filled with: a number as the language writes it, a text as it is. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into a text's {braces}. A name without a value stays as it is, so that a mistake in
 * a words file shows on the page and not as an empty place.
 *
 * @example
 * fill('{done} of {total} done', { done: 3, total: 1200 }); // => '3 of 1,200 done'
 */
export function fill(text: string, values: Values, language = pageLanguage): string {
	return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
		const value = Object.hasOwn(values, name) ? values[name] : braces;
		return typeof value === 'number' ? showNumber(value, language) : (value ?? braces);
	});
}
