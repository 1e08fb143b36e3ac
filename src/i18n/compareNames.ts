import { intl } from './intl.ts';
import { pageLanguage } from './pageLanguage.ts';

/** By language: to find the one of intl.ts each time costs as much as to compare with it. */
const collators: Partial<Record<string, Intl.Collator>> = {};

/** Compares names by a language's alphabet, whatever their case and accents, and numbers in them by size. */
export function compareNames(one: string, other: string, { tag } = pageLanguage): number {
	const collator = (collators[tag] ??= intl('Collator', tag, {
		numeric: true,
		sensitivity: 'base',
	}));
	return collator.compare(one, other);
}
