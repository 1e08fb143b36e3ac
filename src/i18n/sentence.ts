import type { Language } from './languages.ts';

/**
 * A text as a sentence of a language: with a full stop, unless it ends with a sign that ends one.
 *
 * @example
 * sentence('The tab is missing', english); // => 'The tab is missing.'
 * sentence('Is it locked?', english); // => 'Is it locked?'
 */
export function sentence(text: string, { stop }: Pick<Language, 'stop'>): string {
	return /[.!?…。！？]$/.test(text) ? text : text + stop;
}
