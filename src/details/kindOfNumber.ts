import { cleanText, type Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const kindsOfNumber = ['ein', 'ein-with-suffix', 'cbp-assigned', 'ssn'] as const;

export type KindOfNumber = (typeof kindsOfNumber)[number];

export const kindOfNumberIssues = choiceIssues;

/**
 * Check the kind of importer number: an EIN, with or without suffix, a number assigned by CBP or a
 * Social Security number. An ITIN is none of them.
 *
 * @example
 * checkKindOfNumber('ein-with-suffix'); // => { ok: true, value: 'ein-with-suffix' }
 */
export function checkKindOfNumber(typed: string): Check<(typeof kindOfNumberIssues)[number]> {
	return checkChoice(cleanText(typed).replace(/ /g, '-'), kindsOfNumber);
}
