import { pageLanguage } from './pageLanguage.ts';

/**
 * Sentences one after another, as a language puts them; what is empty or `false` is left out.
 *
 * @example
 * sentences(['Saved.', false, 'Look among your downloads.']); // => 'Saved. Look among your downloads.'
 */
export function sentences(
	texts: readonly (string | false | undefined)[],
	{ gap } = pageLanguage
): string {
	return texts.filter(Boolean).join(gap);
}
