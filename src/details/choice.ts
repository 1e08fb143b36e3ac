import { cleanText, type Check } from './check.ts';

export const choiceIssues = ['empty', 'not-a-choice'] as const;

/**
 * Check that an answer is one of the choices, whatever its capitals. Nothing is chosen beforehand:
 * an empty answer is an issue, so that a reader decides and no default does.
 *
 * @example
 * checkChoice(' Savings', ['checking', 'savings']); // => { ok: true, value: 'savings' }
 * checkChoice('loan', ['checking', 'savings']); // => { ok: false, issue: 'not-a-choice' }
 */
export function checkChoice(
	typed: string,
	choices: readonly string[]
): Check<(typeof choiceIssues)[number]> {
	const value = cleanText(typed).toLowerCase();
	if (value === '') return { ok: false, issue: 'empty' };
	if (!choices.includes(value)) return { ok: false, issue: 'not-a-choice' };
	return { ok: true, value };
}
