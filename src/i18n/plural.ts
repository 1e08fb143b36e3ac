import { fill, type Values } from './fill.ts';
import { intl } from './intl.ts';
import type { Formatting } from './languages.ts';
import { pageLanguage } from './pageLanguage.ts';

/** A text whose form hangs on a number: one for each kind of number that its language tells apart. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & {
	readonly other: string;
};

/**
 * The form of a text that goes with a number, filled in. Without values of its own it is filled with
 * the number as {count}. Where the language tells a kind of number apart for which there is no form,
 * `other` stands for it.
 *
 * @example
 * plural({ one: '{count} task', other: '{count} tasks' }, 1); // => '1 task'
 */
export function plural(
	forms: Plural,
	count: number,
	values: Values = { count },
	language = pageLanguage
): string {
	return fill(
		forms[intl('PluralRules', language.tag).select(count)] ?? forms.other,
		values,
		language
	);
}

/** The kinds of whole numbers that a language tells apart up to two hundred, as texts count them. */
export function countedForms({
	tag,
}: Pick<Formatting, 'tag'> = pageLanguage): Intl.LDMLPluralRule[] {
	const rules = intl('PluralRules', tag);
	const counts = Array.from({ length: 201 }, (_, count) => rules.select(count));
	return [...new Set([...counts, 'other' as const])];
}
