/**
 * Whether an entry that CBP refused can be filed again: `now` and `once` without a correction,
 * `mended` after one, `later` when what stands in the way is gone, `no` not by CAPE as it is.
 */
type Again = 'now' | 'once' | 'mended' | 'later' | 'no';

interface Refusal {
	/** How CBP's message begins or what it holds, in upper case with single spaces. */
	readonly pattern: RegExp;
	readonly again: Again;
}

/**
 * CBP's messages on an entry by their ids in cbp-words.yaml (the table of its refund page, facts P-10
 * and P-78), with whether filing again can help. “Unable to calculate duty” and “HTS relationship”
 * sometimes pass on the second try (P-71); CBP withdrew the check of values on Chapter 99 lines and
 * split that of sequences, and asks that entries refused for them be filed again (P-36). Older files
 * have a message that names relationship and sequence together.
 */
const refusals = {
	'duty-not-calculated': { pattern: /UNABLE TO CALCULATE DUTY/, again: 'once' },
	'hts-relationship': { pattern: /HTS RELATIONSHIP/, again: 'once' },
	'value-not-allowed': { pattern: /VALUE NOT ALLOWED/, again: 'once' },
	'unexpected-error': { pattern: /UNEXPECTED ERROR/, again: 'now' },
	'statement-not-complete': { pattern: /STATEMENT PROCESSING NOT COMPLETE/, again: 'later' },
	'under-review': { pattern: /UNDER REVIEW/, again: 'later' },
	'trade-control': { pattern: /TRADE CONTROL/, again: 'later' },
	suspension: { pattern: /SUSPENSION RECORD/, again: 'later' },
	protest: { pattern: /PROTEST ON ENTRY|ENTRY ON PROTEST/, again: 'later' },
	'on-drawback': { pattern: /ENTRY ON DRAWBACK/, again: 'later' },
	'recon-filed': { pattern: /RECON ALREADY FILED/, again: 'later' },
	'invalid-hts': { pattern: /INVALID HTS/, again: 'mended' },
	'further-code-required': { pattern: /SPI OR ADDITIONAL HTS/, again: 'mended' },
	cancelled: { pattern: /CANCELL?ED ?\/ ?REJECTED/, again: 'mended' },
	'entry-not-found': { pattern: /NOT FOUND OR ARCHIVED/, again: 'mended' },
	'not-eleven': { pattern: /NOT 11 CHARACTERS/, again: 'mended' },
	'filer-code': { pattern: /FILER CODE NOT MATCHING/, again: 'mended' },
	'duplicate-entry': { pattern: /DUPLICATE ENTRY/, again: 'no' },
	'account-mismatch': { pattern: /ACCOUNT MISMATCH/, again: 'no' },
	'final-liquidation': { pattern: /FINAL LIQUIDATION/, again: 'no' },
	'court-injunction': { pattern: /COURT INJUNCTION/, again: 'no' },
	'entry-type': { pattern: /ENTRY TYPE NOT ALLOWED/, again: 'no' },
	'no-ieepa': { pattern: /NO IEEPA/, again: 'no' },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalId = keyof typeof refusals;

/** The messages that are known, in the order in which they are told. */
const refusalIds = Object.keys(refusals) as readonly RefusalId[];

/**
 * The messages in a text, by their ids; none where none is known. ACE writes them in capitals, and
 * several together.
 *
 * @example
 * refusalsIn('HTS RELATIONSHIP/SEQUENCE MISMATCH'); // => ['hts-relationship']
 */
export function refusalsIn(text: string): RefusalId[] {
	const plain = text
		.slice(0, 400)
		.toUpperCase()
		.replace(/[\s_-]+/g, ' ');
	return refusalIds.filter((id) => refusals[id].pattern.test(plain));
}

/**
 * Whether an entry with these messages can be filed again: what the hardest of them allows. One that
 * is not known allows nothing by itself.
 */
export function againFor(ids: readonly RefusalId[]): Again | undefined {
	const order: readonly Again[] = ['no', 'later', 'mended', 'once', 'now'];
	return order.find((each) => ids.some((id) => refusals[id].again === each));
}
