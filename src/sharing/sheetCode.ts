import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import type { CompanyRecord } from '../progress/merge.ts';
import { type QrOutline, qrOutline } from './qrOutline.ts';
import { shortForm, writeShareLink } from './shareLink.ts';

/** A link as a sheet of paper carries it. */
export interface SheetCode {
	readonly link: string;
	/** The link short enough to compare by eye with the one that a camera reads. */
	readonly short: string;
	/** Whether the link may tell more than the states: notes, reasons, or an invite. */
	readonly whole: boolean;
	/** `undefined` where the link is longer than any code holds. */
	readonly outline: QrOutline | undefined;
}

/** A share link as paper carries it; `whole` as in SheetCode. */
export function codeOfLink(link: string, whole: boolean): SheetCode {
	return { link, short: shortForm(link), whole, outline: qrOutline(link) };
}

/**
 * The link to a company's state, without notes and reasons, as paper carries it. `page` is the
 * address of the progress page, without what stands after `#`; `id` is the one of its invite.
 */
export function codeOfRecord(
	page: string,
	record: CompanyRecord,
	id: string | undefined,
	made: Date
): SheetCode {
	const shared = {
		made,
		invite: false,
		withNotes: false,
		withReasons: false,
		companies: [{ id, record }],
	};
	return codeOfLink(page + writeShareLink(shared, checklist, numbers), false);
}
