/** What a report says happened to an entry or to its money, in words of ours. */
export type Outcome =
	'declared' | 'refused' | 'taken' | 'sent' | 'paid' | 'diverted' | 'returned' | 'rejected';

/**
 * The words in which ACE says it, by what they say. Claim Details write Entry Summary Updated, Failed
 * and Accepted; the file checks Failed initial validation and Rejected by batch validation (fact
 * P-34); REV-603 its secondary statuses (facts P-46, R-38); REV-613 SAP ACH Rejected.
 */
const words: readonly (readonly [RegExp, Outcome])[] = [
	[/^accepted with error/, 'declared'],
	[/^(?:entry summary updated|accepted|processed by cape liq batch)$/, 'taken'],
	[/^(?:failed|failed initial validation|rejected by batch validation)$/, 'refused'],
	[/^(?:sent to treasury|transmitted|(?:check ?\/? ?ach )?reissued)$/, 'sent'],
	[/^treasury issued$/, 'paid'],
	[/^funds diverted$/, 'diverted'],
	[/^(?:check ?\/? ?ach )?returned$/, 'returned'],
	[/^(?:sap )?ach rejected$/, 'rejected'],
];

/**
 * What a status says; `undefined` for words that no fact explains, which are shown as they stand.
 *
 * @example
 * readOutcome('Check/ACH Returned'); // => 'returned'
 * readOutcome('In progress'); // => undefined
 */
export function readOutcome(status: string): Outcome | undefined {
	const plain = status.slice(0, 80).replace(/\s+/g, ' ').trim().toLowerCase();
	return words.find(([pattern]) => pattern.test(plain))?.[1];
}
