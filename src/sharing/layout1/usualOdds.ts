import { bitLearner, Odds } from './bitCoder.ts';
import { codeChoice, codeSigned, codeText } from './codeValues.ts';
import { furthestDay } from './days.ts';

const usualNames = [
	'Example Widgets LLC',
	'Acme Trading Co.',
	'Northern Imports, Inc.',
	'Pacific Home Goods Corp',
	'Client 01',
	'Smith & Sons Furniture',
	'Green Valley Foods Inc.',
	'American Steel Products LLC',
	'Sunrise Apparel Group',
	'Importer 12 Distribution',
	'The Toy Company',
	'International Industries Corporation',
	'Eastern Electronics USA Inc',
	'Global Supply Partners LP',
];

const usualTexts = [
	'Waiting for the bank. Ada has the letter, called again on Monday.',
	'The broker does this for us',
	'Sent the application; CBP has not answered yet.',
	'Not needed, we have one importer number only.',
];

/** Odds that both sides start with: what names, answers and progress usually look like. Frozen. */
export function usualOdds(): Odds {
	ready ??= learnUsual();
	return new Odds(ready);
}

let ready: Odds | undefined;

/** Learns these odds anew, for a layout that learns more. */
export function learnUsual(): Odds {
	const odds = new Odds();
	const learner = bitLearner(odds);
	for (const name of usualNames) codeText(learner, 'label', 240, name);
	for (const text of [...usualTexts, ...usualNames]) codeText(learner, 'text', 1500, text);
	codeText(learner, 'suffix', 36, '00');
	for (let round = 0; round < 12; round++) {
		// Done in order, several on one day, then a break; what is not theirs left out in rows.
		let before = ['', ''];
		for (const choice of [1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 0, 0, 0].slice(0, 4 + round)) {
			codeChoice(learner, `state${before.join(',')}`, 3, choice);
			before = [before[1] ?? '', String(choice)];
		}
		for (const days of [0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, -1])
			codeSigned(learner, 'day', furthestDay, days);
		for (const days of [0, 0, 0, 0, 0, 0, -1]) codeSigned(learner, 'on', 40_000, days);
		for (let number = 0; number < 6; number++)
			codeChoice(learner, `answer${number}`, 15, round % 3 === 0 ? 0 : 1 + (round % 2));
		learner.bit('has-label', round % 4 > 0);
		learner.bit('has-suffix', round === 0);
		learner.bit('has-note', round === 0);
		learner.bit('has-because', round % 2 === 0);
		learner.bit('id', round % 2 === 0);
		for (let marks = 0; marks < 4; marks++) learner.bit('stale', false);
	}
	return odds;
}
