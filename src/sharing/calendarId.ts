import type { CompanyRecord } from '../progress/merge.ts';
import { newCompanyId } from '../progress/newCompanyId.ts';
import { textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';
import { writeItems } from '../progress/store.ts';
import { isLinkId } from './linkId.ts';

/**
 * The id that tells a company's dates apart in a calendar, where those of two people may meet;
 * `undefined` for the company that every device has, until it needs one.
 */
export function knownCalendarId(company: CompanyId, record: CompanyRecord): string | undefined {
	const known = [textOf(record, 'uid'), textOf(record, 'invite')].find(isLinkId);
	return known ?? (company === 'first' ? undefined : company);
}

/** That id, given to the company that has none, which then goes along in files. */
export function calendarIdOf(company: CompanyId, record: CompanyRecord): string {
	const known = knownCalendarId(company, record);
	if (known !== undefined) return known;
	const id = newCompanyId(new Set());
	writeItems(company, [['uid', { at: new Date().toISOString(), text: id }]]);
	return id;
}
