import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** Compares names by a language's alphabet, whatever their case and accents, and numbers in them by size. */
export function compareNames(one: string, other: string, { tag } = pageLanguage): number {
	return intl('Collator', tag, { numeric: true, sensitivity: 'base' }).compare(one, other);
}
