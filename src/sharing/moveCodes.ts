/** The way to another device: a link with all that links carry, and codes of it that a camera can read. */
import type { Checklist } from '../progress/checklist.ts';
import { labelOf } from '../progress/compare.ts';
import type { LinkNumbers, SharedCompany } from './linkContent.ts';
import { type QrOutline, qrOutline } from './qrOutline.ts';
import { isCoarseEnough } from './qrSize.ts';
import { writeShareLink } from './shareLink.ts';

/** A code, and whose progress is in it, where it is not everybody's. */
interface MoveCode {
	readonly label: string;
	readonly outline: QrOutline;
}

/** What takes progress to another device. */
interface Move {
	/** `undefined` where it is more than a link can carry. */
	readonly link: string | undefined;
	/** One code of the link; where that would be too fine, one for each company; where those would be, none. */
	readonly codes: readonly MoveCode[];
}

/** How many codes a person scans one after the other; with more companies a file is less work. */
const mostCodes = 12;

/**
 * Makes the link and its codes. `page` is the address of the progress page, without what stands after
 * `#`. Never throws.
 */
export function moveCodes(
	page: string,
	companies: readonly SharedCompany[],
	made: Date,
	checklist: Checklist,
	numbers: LinkNumbers
): Move {
	const link = linkOf(companies);
	const whole = codeOf('', link);
	if (whole) return { link, codes: [whole] };
	const each =
		companies.length > 1 && companies.length <= mostCodes
			? companies.map((company) => codeOf(labelOf(company.record), linkOf([company])))
			: [];
	const codes = each.filter((code) => code !== undefined);
	// Who scans some of them would take them for all.
	return { link, codes: codes.length === each.length ? codes : [] };

	function linkOf(some: readonly SharedCompany[]): string | undefined {
		const shared = { made, invite: false, withNotes: true, withReasons: true, companies: some };
		try {
			return page + writeShareLink(shared, checklist, numbers);
		} catch {
			return undefined;
		}
	}

	function codeOf(label: string, text: string | undefined): MoveCode | undefined {
		const outline = text === undefined ? undefined : qrOutline(text);
		return outline && isCoarseEnough(outline) ? { label, outline } : undefined;
	}
}
