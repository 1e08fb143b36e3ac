import { expect, test } from 'playwright/test';
import { findings, weightOf } from '../../../src/entries/findings.ts';
import { readWords } from '../../../src/guide/words.ts';

test('every finding that states a rule of CBP cites what carries it', async () => {
	const { findingFacts } = await readWords('entries');
	const cited: readonly string[] = Object.keys(findingFacts);
	expect(cited.filter((each) => !findings.some((finding) => finding === each))).toEqual([]);
	// These say what is in the list, and rest on no rule.
	expect(
		findings.filter(
			(finding) => !['note', 'beside'].includes(weightOf(finding)) && !cited.includes(finding)
		)
	).toEqual(['no-number', 'scientific', 'look-alike', 'day-unreadable']);
});
