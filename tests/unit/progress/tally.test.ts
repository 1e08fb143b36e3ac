import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { overall } from '../../../src/progress/summary.ts';
import { tally } from '../../../src/progress/tally.ts';
import { checklist, tasks, written } from '../sharing/shared.ts';
import { runs } from './arbitraries.ts';

test('the counts add up to the checklist, and agree with what is counted as done', () => {
	fc.assert(
		fc.property(written, (record) => {
			const { changed, ...states } = tally(checklist, record, '2026-11-25');
			expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(tasks.length);
			expect(changed).toBeLessThanOrEqual(tasks.length);
			const { done, total } = overall(checklist, record, '2026-11-25');
			expect(states.done).toBe(done);
			expect(tasks.length - states['not-applicable'] - states['not-for-you']).toBe(total);
		}),
		{ ...runs, numRuns: 50 }
	);
});
