import { expect, test } from 'playwright/test';
import { packFacts, unpackFacts } from '../../../src/text/packedFacts.ts';
import type { CitedFact } from '../../../src/text/sourceLine.ts';

const facts: readonly CitedFact[] = [
	{ id: 'A-1', caution: undefined, said: [{ name: 'CBP', official: true }] },
	{
		id: 'A-2',
		caution: 'differ',
		said: [
			{ name: 'RIF Group', official: false },
			{ name: 'CBP', official: false },
		],
	},
	{ id: 'P-1', caution: 'open', said: [] },
];

test('facts come out as they were packed, in the order in which they are asked for', () => {
	const packed = packFacts(facts);
	expect(unpackFacts(packed, ['A-1', 'A-2', 'P-1'])).toEqual(facts);
	expect(unpackFacts(packed, ['A-2', 'A-1'])).toEqual([facts[1], facts[0]]);
	expect(packed.names, 'each name goes along once').toEqual(['CBP', 'RIF Group']);
});

test('an id that is no fact is left out', () => {
	expect(unpackFacts(packFacts(facts), ['P-9', 'A-1'])).toEqual([facts[0]]);
});
