import type { Day } from '../days/day.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import { textOf } from '../progress/record.ts';
import { foldedText } from '../text/foldedText.ts';

/** Longer names are cut by some mail programs and disks. */
const mostLetters = 40;

/**
 * What a file of progress is called: after the one company that it is of, if it is of one with a
 * name, and the day. Only letters and digits of a name go into it, so that it is safe on any disk. It
 * begins with the site's name, which is the same in every language.
 *
 * @example
 * fileName(zebra, '2026-11-22', 'json'); // => 'refund-ready-zebra-toys-00-2026-11-22.json'
 */
export function fileName(company: CompanyRecord | undefined, day: Day, ending: string): string {
	const said = company ? `${textOf(company, 'label')} ${textOf(company, 'suffix')}` : '';
	const name = [...foldedText(said)].slice(0, mostLetters).join('').trim().replaceAll(' ', '-');
	return `${['refund-ready', name, day].filter((part) => part !== '').join('-')}.${ending}`;
}
