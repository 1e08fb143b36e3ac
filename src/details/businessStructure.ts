import { cleanText, type Check } from './check.ts';
import { checkChoice, choiceIssues } from './choice.ts';

export const businessStructures = [
	'corporation',
	'partnership',
	'llc',
	'sole-proprietorship',
	'individual',
	'us-government',
	'state-local-government',
	'foreign-government',
] as const;

export const businessStructureIssues = [...choiceIssues, 'company-with-ssn'] as const;

const companies: readonly string[] = ['corporation', 'partnership', 'llc'];

/**
 * Check the business structure against the list in box 1G of Form 5106; the portal's own
 * words for it are not known. A choice is taken by its id or as the form words it. A company whose
 * importer number is a Social Security number (`kindOfNumber`) gets a second look. It cannot
 * tell what the company is.
 *
 * @example
 * checkBusinessStructure('LLC'); // => { ok: true, value: 'llc' }
 * checkBusinessStructure('Company'); // => { ok: false, issue: 'not-a-choice' }
 */
export function checkBusinessStructure(
	typed: string,
	kindOfNumber = ''
): Check<(typeof businessStructureIssues)[number]> {
	const id = cleanText(typed).replace(/\./g, '').replace(/[ /]/g, '-');
	const choice = checkChoice(id, businessStructures);
	if (choice.ok && kindOfNumber === 'ssn' && companies.includes(choice.value))
		return { ...choice, second: [{ issue: 'company-with-ssn' }] };
	return choice;
}
