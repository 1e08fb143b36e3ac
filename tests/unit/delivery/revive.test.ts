import { expect, test } from 'playwright/test';
import { revive } from '../../../src/delivery/revive.ts';

test('props come back as they went into the page', () => {
	expect(
		revive({
			text: [0, 'a'],
			none: [0, null],
			on: [0, true],
			tasks: [1, [[0, { id: [0, 'a'], facts: [1, [[0, 'A-01']]] }]]],
		})
	).toEqual({ text: 'a', none: null, on: true, tasks: [{ id: 'a', facts: ['A-01'] }] });
});

test('a value of another kind is refused', () => {
	expect(() => revive({ when: [3, '2026-11-22'] })).toThrow('a property of kind 3');
});
