/** Some of what `npm run fuzz:progress` runs ten thousand of. */
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fixClock } from './fakeClock.ts';
import { noFigures, openBench, plans, runPlan } from './progressModel.ts';

fixClock('2026-11-22T15:00:00Z');

for (const far of [false, true])
	test(`tabs and devices with clocks wrong by ${far ? 'years' : 'hours'} lose nothing that was kept, and end alike`, async () => {
		const bench = await openBench();
		const figures = noFigures();
		const few = process.env['FEWER_RUNS'] !== undefined;
		fc.assert(
			fc.property(plans(far), (plan) => runPlan(bench, plan, figures)),
			{ numRuns: few ? 10 : 150 }
		);
		// A few plans need not hold all that can happen.
		if (few) return;
		for (const [what, times] of Object.entries(figures)) expect(times, what).toBeGreaterThan(0);
	});
