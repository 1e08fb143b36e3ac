/**
 * Progress to link and back. All of it stands after the `#`, which browsers send to no server:
 *
 *     #r1.CCCCLLLdata…   1 the version, C a check of the data, L how long it is, in base64url
 *
 * The version comes first and never moves, so that a later link is told from a broken one; the
 * length tells a link that was cut off from one that was altered, and lets go of a full stop or a
 * bracket that a mail program took to be part of it, as of the letter that follows data that would
 * end in a sign that mail programs leave off. What the data say is the version's own matter:
 * linkLayouts.ts.
 */
import type { Checklist } from '../progress/checklist.ts';
import {
	announcedLength,
	fromLetters,
	headLength,
	isSound,
	longestLink,
	toLinkLetters,
	withLostEnd,
} from './linkLetters.ts';
import { type LinkNumbers, mostCompanies, type ReadShared, type Shared } from './linkContent.ts';
import { type LinkLayouts, linkLayouts } from './linkLayouts.ts';

/** What can be wrong with a link: its end is missing, or something in it is not as it was written. */
type LinkFault = 'truncated' | 'altered';

/**
 * What came of reading a link. `older` and `newer` are its guide, compared with this one. Of a
 * `lost` one nothing can be trusted, not even its date.
 */
export type LinkReading =
	| {
			readonly outcome: 'read';
			readonly shared: ReadShared;
			readonly fault: LinkFault | undefined;
			readonly age: 'older' | 'same' | 'newer';
	  }
	| { readonly outcome: 'lost'; readonly fault: LinkFault }
	| { readonly outcome: 'newer-version' | 'unreadable' };

/**
 * Writes progress as the part of an address that starts with `#`, in the newest of the layouts.
 * Throws a RangeError where it is more than a link can carry: over a thousand companies, or some
 * 70,000 bytes of notes.
 */
export function writeShareLink(
	shared: Shared,
	checklist: Checklist,
	numbers: LinkNumbers,
	layouts = linkLayouts
): string {
	const newest = newestOf(layouts);
	const bytes = layouts[newest]?.write(shared, { checklist, numbers }) ?? new Uint8Array();
	const text = toLinkLetters(bytes);
	if (shared.companies.length > mostCompanies || text.length > longestLink - 20)
		throw new RangeError('More than a link can carry');
	return `#r${newest}.${text}`;
}

/**
 * Reads the part of an address after `#`. Takes any text, never throws and changes nothing: gives
 * what can be read, with what is wrong, or says that nothing can.
 */
export function readShareLink(
	hash: string,
	checklist: Checklist,
	numbers: LinkNumbers,
	layouts = linkLayouts
): LinkReading {
	// Mail programs break lines, and some escape what needs no escaping.
	const text = hash
		.slice(0, longestLink)
		.replace(/%2e/gi, '.')
		.replace(/\s|%20|%0a|%0d/gi, '');
	const parts = /^#?r(\d{1,6})(?:\.(.*))?$/s.exec(text);
	if (!parts) return { outcome: 'unreadable' };
	const [, version = '', rest = ''] = parts;
	if (Number(version) > newestOf(layouts)) return { outcome: 'newer-version' };
	const layout = layouts[Number(version)];
	if (!layout || version.startsWith('0')) return { outcome: 'unreadable' };

	const head = rest.slice(0, headLength);
	if (/[^\w-]/.test(head)) return { outcome: 'lost', fault: 'altered' };
	if (head.length < headLength) return { outcome: 'lost', fault: 'truncated' };
	const length = announcedLength(head) ?? 0;
	const came = /^[\w-]*/.exec(rest.slice(headLength, headLength + length))?.[0] ?? '';
	const data = withLostEnd(head, came) ?? came;
	const cut = data.length < length && rest.length === headLength + data.length;
	const shared = layout.read(fromLetters(data), cut, { checklist, numbers });
	const sound = isSound(head, data);
	const fault = sound && shared.whole ? undefined : cut ? 'truncated' : 'altered';
	if (fault !== undefined && shared.companies.every(({ record }) => record.size === 0))
		return { outcome: 'lost', fault };
	return { outcome: 'read', shared, fault, age: ageOf(shared, numbers) };
}

function newestOf(layouts: LinkLayouts): number {
	return Math.max(...Object.keys(layouts).map(Number));
}

/** A link's guide, compared with this one's. */
function ageOf({ tasksKnown }: ReadShared, numbers: LinkNumbers): 'older' | 'same' | 'newer' {
	if (tasksKnown === numbers.tasks.length) return 'same';
	return tasksKnown < numbers.tasks.length ? 'older' : 'newer';
}

/**
 * A link short enough to read out and to compare with the one that a code was made from: its
 * address without the scheme, and the first and last letters of what it carries. What stands behind
 * that is left out, or anybody could give a link of their own the end of another.
 *
 * @example
 * shortForm('https://refund-ready.example/progress/#r1.AbCd012efghijklm');
 * // => 'refund-ready.example/progress/#r1.AbCd…jklm'
 */
export function shortForm(link: string): string {
	const [address = '', rest = ''] = link.split('#');
	const [, version = '', text = ''] = /^(r\d+\.)(.*)$/s.exec(rest) ?? [];
	const whole = version + text.slice(0, headLength + (announcedLength(text) ?? 0));
	return `${address.replace(/^https?:\/\//, '')}#${whole.slice(0, 7)}…${whole.slice(-4)}`;
}
