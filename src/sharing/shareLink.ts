/**
 * Progress to link and back. All of it stands after the `#`, which browsers send to no server:
 *
 *     #r1.CCCCLLLdata…   1 the version, C a check of the data, L how long it is, in base64url
 *
 * The version comes first and never moves, so that a later link is told from a broken one; the
 * length tells a link that was cut off from one that was altered, and lets go of a full stop or a
 * bracket that a mail program took to be part of it. What the data say is the version's own matter:
 * linkLayouts.ts.
 */
import type { Checklist } from '../progress/checklist.ts';
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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const checkLength = 4;
const lengthLength = 3;
const headLength = checkLength + lengthLength;
/** Longer than any link that a browser opens; what is longer is not read. */
const longest = 100_000;

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
	const data = toLetters(bytes);
	if (shared.companies.length > mostCompanies || data.length > longest - 20)
		throw new RangeError('More than a link can carry');
	const head =
		numberToLetters(checkOf(bytes), checkLength) + numberToLetters(data.length, lengthLength);
	return `#r${newest}.${head}${data}`;
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
		.slice(0, longest)
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
	const length = lettersToNumber(head.slice(checkLength));
	const data = /^[\w-]*/.exec(rest.slice(headLength, headLength + length))?.[0] ?? '';
	const cut = data.length < length && rest.length === headLength + data.length;
	const bytes = fromLetters(data);
	const shared = layout.read(bytes, cut, { checklist, numbers });
	const sound =
		data.length === length && checkOf(bytes) === lettersToNumber(head.slice(0, checkLength));
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
 * address without the scheme, and the first and last letters of what it carries.
 *
 * @example
 * shortForm('https://refund-ready.example/progress/#r1.AbCd012efghijklm');
 * // => 'refund-ready.example/progress/#r1.AbCd…jklm'
 */
export function shortForm(link: string): string {
	const [address = '', data = ''] = link.split('#');
	return `${address.replace(/^https?:\/\//, '')}#${data.slice(0, 7)}…${data.slice(-4)}`;
}

/** A check of 24 bits: FNV-1a, folded. It finds what happens to links; it keeps nobody out. */
function checkOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return ((hash >>> 24) ^ hash) & 0xffffff;
}

function numberToLetters(number: number, length: number): string {
	return Array.from(
		{ length },
		(_, place) => letters[Math.floor(number / 64 ** (length - 1 - place)) % 64]
	).join('');
}

function lettersToNumber(text: string): number {
	return [...text].reduce((sum, letter) => sum * 64 + letters.indexOf(letter), 0);
}

/** Bytes as base64url, without padding. */
function toLetters(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		for (; bits >= 6; bits -= 6) text += letters[(held >>> (bits - 6)) & 63];
		held &= 63;
	}
	return bits > 0 ? text + letters[(held << (6 - bits)) & 63] : text;
}

function fromLetters(text: string): Uint8Array {
	const bytes: number[] = [];
	let held = 0;
	let bits = 0;
	for (const letter of text) {
		held = (held << 6) | letters.indexOf(letter);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((held >>> bits) & 255);
		}
		held &= 255;
	}
	return Uint8Array.from(bytes);
}
