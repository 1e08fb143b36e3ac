/**
 * The second layout of share links: the first, with the entries of notes and with waits. Frozen as
 * soon as it is out.
 */
import { type BitCoder, bitLearner, Odds } from '../layout1/bitCoder.ts';
import { layoutOf } from '../layout1/layout.ts';
import { learnUsual } from '../layout1/usualOdds.ts';
import { codeNumber } from '../layout1/codeValues.ts';
import { codeEntries, mostLinkEntries } from './codeEntries.ts';
import { codeWait } from './codeWait.ts';

/** Version 2: whom a task waits for, and a note entry by entry, so that devices join them without loss. */
export const layout2 = layoutOf({
	odds,
	codeBeside(company, task) {
		codeWait(company, task);
		if (company.link.withNotes) codeEntries(company, task);
	},
	withWaits: true,
});

let usual: Odds | undefined;

/** The first layout's odds, and that few tasks wait. Frozen. */
function odds(): Odds {
	if (!usual) {
		usual = learnUsual();
		const learner: BitCoder = bitLearner(usual);
		for (let task = 0; task < 40; task++) learner.bit('has-wait', task === 20);
		for (let note = 0; note < 6; note++) {
			for (const context of ['has-by', 'gone', 'was#0']) learner.bit(context, note === 3);
			codeNumber(learner, 'entries', mostLinkEntries, note === 3 ? 1 : 0);
			learner.bit('has-until', note % 2 === 0);
		}
	}
	return new Odds(usual);
}
