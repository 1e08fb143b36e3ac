import { z } from 'astro/zod';
import { languageOf } from '../i18n/languages.ts';
import { countedForms } from '../i18n/plural.ts';
import { language } from './contentFiles.ts';

const missing = 'Write the words; they are missing or empty';

/** Words that a reader sees; never empty. */
export const word = z.string(missing).trim().min(1, missing);

/** Words by name: every name is required, and one that nothing uses is refused. */
export function words<const Name extends string>(...names: Name[]) {
	return z.strictObject(
		Object.fromEntries(names.map((name) => [name, word])) as Record<Name, typeof word>
	);
}

const form = word.optional();
const forms = countedForms(languageOf(language));

/**
 * A word whose form hangs on a number: one form for each kind of number that the language tells
 * apart, and `other`. A kind that none of its counts is of may be left out.
 */
export const plural = z
	.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: word })
	.superRefine((written, context) => {
		for (const kind of forms)
			if (written[kind] === undefined)
				context.addIssue({ code: 'custom', message: `Write the form “${kind}”; it is missing` });
	});
