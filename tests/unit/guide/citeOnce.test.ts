import { expect, test } from 'playwright/test';
import { citeOnce } from '../../../src/guide/citeOnce.ts';

test('a block is one passage, and a fact is cited by the first block that rests on it', () => {
	expect(
		citeOnce([
			[
				{ says: 'One.', facts: ['A-1'] },
				{ says: 'Two.', facts: ['A-2', 'A-1'] },
			],
			[{ says: 'Three.', facts: ['A-2', 'A-3'] }],
			[{ says: 'Four.', facts: [] }],
		])
	).toEqual([
		{ says: 'One. Two.', facts: ['A-1', 'A-2'] },
		{ says: 'Three.', facts: ['A-3'] },
		{ says: 'Four.', facts: [] },
	]);
});
