/** Answers to the situation questions: question id to answer id. A question without one is open. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** For which answers something is meant: every question named must have one of its answers, or none yet. */
export type Condition = Readonly<Partial<Record<string, readonly string[]>>>;

/** The answer that rules something out. */
export interface Exclusion {
	readonly question: string;
	readonly answer: string;
}

/**
 * Tells why something is not for this reader: the first answer that its condition does not allow.
 * Gives `undefined` when it is for them. An open question rules nothing out, so that nobody misses
 * a task because they skipped a question.
 *
 * @example
 * exclusion({ recipient: ['self'] }, { recipient: 'notify-party' });
 * // => { question: 'recipient', answer: 'notify-party' }
 */
export function exclusion(
	condition: Condition | undefined,
	answers: Answers
): Exclusion | undefined {
	for (const [question, allowed] of Object.entries(condition ?? {})) {
		const answer = answers[question];
		if (answer !== undefined && !allowed?.includes(answer)) return { question, answer };
	}
	return undefined;
}
