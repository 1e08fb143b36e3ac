import { visibleText } from './visibleText.ts';

/** Blanks that are no spaces, and a mark of direction. */
const blanks = /[\u061c\u2800\u3164\uffa0]/g;
/** Characters of no width that no writing here needs, among them letters of tags, which spell unseen. */
const unseen = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u{e0000}-\u{e0fff}]/gu;
/** Joiners beside what is never joined. Arabic, Indic writing and emoji need theirs. */
const idle =
	/(?<=^|[\p{Script=Latin}\p{P}\p{Z}\p{N}])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\p{Script=Latin}\p{P}\p{Z}\p{N}])/gu;
/** More marks on one letter than any writing has; they would cover the lines above. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/**
 * A text that comes in by link or file: without what hides, turns round or covers other text, so
 * that every page may show it as it is kept.
 *
 * @example
 * plainText('Ac\u00adme\u2800'); // => 'Acme '
 */
export function plainText(text: string): string {
	return visibleText(text.replace(unseen, '').replace(idle, '').replace(blanks, ' ')).replace(
		stacked,
		'$1'
	);
}
