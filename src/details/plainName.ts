import { cleanText } from './check.ts';

/**
 * The name of a bank or a company as typed, cleaned. Idempotent: dropping an invisible character
 * can bring a letter and its accent together, so the text is cleaned a second time.
 *
 * @example
 * cleanName(' Example\u00a0 Bank '); // => 'Example Bank'
 */
export function cleanName(typed: string): string {
	return cleanText(cleanText(typed));
}

/**
 * Tells whether two names are the same but for capitals, spaces and punctuation. Two names without
 * a letter or digit are never the same. It is no 5106 match: there, a comma can matter.
 *
 * @example
 * isSameName('Example Co., Inc.', 'EXAMPLE CO INC'); // => true
 */
export function isSameName(one: string, other: string): boolean {
	const folded = fold(one);
	return folded !== '' && folded === fold(other);
}

function fold(name: string): string {
	return cleanName(name)
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
