import { type Answers, type Condition, exclusion } from './situation.ts';

/** A question as its asking hangs on the answers to others. */
export interface Asked {
	readonly id: string;
	/** After which answers it is asked. */
	readonly when?: Condition | undefined;
	/** Which of its answers follow from answers to others. */
	readonly follows?: Readonly<Record<string, Condition>> | undefined;
}

/**
 * How a question stands. asked: to be answered, or answered. follows: it is not asked, as its answer
 * follows from that to another question. moot: it is not asked, as another answer leaves nothing to it.
 */
type Asking =
	| { readonly state: 'asked' | 'moot' }
	| { readonly state: 'follows'; readonly answer: string; readonly from: string };

/**
 * Tells whether a question is asked, given the answers so far. An answer of one's own that differs
 * from the one that would follow stands, so that what one said is neither lost nor hidden; taking
 * back the answer that another follows from brings the question back as it was.
 *
 * @example
 * askingOf({ id: 'bank', follows: { us: { recipient: ['self'] } } }, { recipient: 'self' });
 * // => { state: 'follows', answer: 'us', from: 'recipient' }
 */
export function askingOf({ id, when, follows = {} }: Asked, answers: Answers): Asking {
	if (exclusion(when, answers)) return { state: 'moot' };
	const own = answers[id];
	for (const [answer, condition] of Object.entries(follows)) {
		const [from] = Object.keys(condition);
		if (from !== undefined && (own ?? answer) === answer && meets(condition, answers))
			return { state: 'follows', answer, from };
	}
	return { state: 'asked' };
}

/** Unlike for a task, a question that is open still makes nothing follow. */
function meets(condition: Condition, answers: Answers): boolean {
	return Object.entries(condition).every(([question, allowed]) => {
		const answer = answers[question];
		return answer !== undefined && allowed?.includes(answer) === true;
	});
}
