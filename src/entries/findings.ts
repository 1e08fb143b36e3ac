import { entryNumberIssues, tidyings } from './entryNumber.ts';

/**
 * What can be said of a row, in the order of weight. A row's findings are one number, a bit for
 * each, so that a million rows take four million bytes.
 *
 * - A number that is none, or a second copy of one, is left out of the file.
 * - An entry that CBP refuses by its published rules is left out unless the person says otherwise:
 *   the list may be out of date, and CBP's own record decides.
 * - A warning stays in the file. A check digit that does not fit is one (some filers add a fixed
 *   amount to it, and CBP's published checks do not mention it).
 * - A note says what was put right.
 * - What stands beside the entries (a heading, a total, a note) is no fault of the list.
 */
export const leftOut = [
	'no-number',
	...entryNumberIssues,
	'duplicate',
	'duplicate-elsewhere',
] as const;
export const refusedFindings = [
	'earlier-file',
	'other-filer',
	'type-refused',
	'ieepa-lines-gone',
	'no-ieepa-line',
	'past-cape-window',
	'past-protest-window',
] as const;
export const warnings = [
	'check-digit',
	'near-cape-end',
	'on-cape-last-day',
	'may-be-past-cape-window',
	'no-ieepa-duty',
	'outside-ieepa-days',
	'day-unreadable',
	'ieepa-unknown',
] as const;
const notes = tidyings;
const beside = ['no-entry-row'] as const;

/** Every finding, by its place: the bit that stands for it. */
export const findings = [...leftOut, ...refusedFindings, ...warnings, ...notes, ...beside] as const;
export type Finding = (typeof findings)[number];

/** What comes of a row with the finding. */
export type Weight = 'left-out' | 'refused' | 'warning' | 'note' | 'beside';

const bits = new Map<string, number>(findings.map((finding, place) => [finding, 1 << place]));

/** The bit of a finding. */
export function bitOf(finding: Finding): number {
	return bits.get(finding) ?? 0;
}

/** The bits of several findings together. */
export function bitsOf(several: readonly Finding[]): number {
	return several.reduce((mask, finding) => mask | bitOf(finding), 0);
}

/** The findings that a row's bits stand for, the weightiest first. */
export function findingsIn(mask: number): Finding[] {
	return findings.filter((finding) => (mask & bitOf(finding)) !== 0);
}

export const leftOutBits = bitsOf(leftOut);
export const refusedBits = bitsOf(refusedFindings);
const warningBits = bitsOf(warnings);
/** Bits of all that a report names: everything but what was only put right, or is no entry. */
export const reportedBits = leftOutBits | refusedBits | warningBits;

/** How much a finding weighs. */
export function weightOf(finding: Finding): Weight {
	const bit = bitOf(finding);
	if (bit & leftOutBits) return 'left-out';
	if (bit & refusedBits) return 'refused';
	if (bit & warningBits) return 'warning';
	return finding === 'no-entry-row' ? 'beside' : 'note';
}

/**
 * CBP's message for a finding: its id in src/content/cbp-words.yaml (facts: the table of its refund
 * page, P-10, and the file checks). None where CBP publishes none, or accepts the row.
 */
export const cbpMessageIds: Readonly<Partial<Record<Finding, string>>> = {
	'no-number': 'not-eleven',
	'not-eleven': 'not-eleven',
	'lost-zero': 'not-eleven',
	scientific: 'not-eleven',
	'wrong-shape': 'entry-not-found',
	'strange-character': 'entry-not-found',
	'filer-000': 'entry-not-found',
	'look-alike': 'entry-not-found',
	'letter-for-digit': 'entry-not-found',
	duplicate: 'duplicate-entry',
	'duplicate-elsewhere': 'duplicate-entry',
	'other-filer': 'filer-code',
	'type-refused': 'entry-type',
	'no-ieepa-line': 'no-ieepa',
	'past-cape-window': 'final-liquidation',
	'past-protest-window': 'final-liquidation',
	'check-digit': 'entry-not-found',
};

/** CBP's messages by what was found, to the letter. */
export type CbpMessages = Readonly<Partial<Record<Finding, string>>>;
