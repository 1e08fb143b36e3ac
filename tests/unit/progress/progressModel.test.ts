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

const act = (tab: number, what: string, pick: number, seconds: number, heard = true) => ({
	...{ tab, what, task: 1, pick, seconds, heard },
});

// Found among tens of thousands, and tried with clocks that are wrong by more and by less.
for (const { name, tabs, acts, skews } of [
	{
		name: 'a text corrected on a device behind, sent by link and taken back, stays so',
		tabs: 2,
		acts: [
			act(0, 'note', 2, 37),
			act(0, 'file', 0, 82),
			act(1, 'edit', 1, 80),
			act(1, 'link', 1, 73, false),
			act(0, 'unnote', 8, 67, false),
		],
		skews: [
			[4, 3, 0],
			[0, -1, 0],
			[5, -5, 0],
			[9000, 0, 0],
			[0, -9000, 0],
		],
	},
	{
		name: 'what is typed on after another tab deleted the company stands on every device',
		tabs: 5,
		acts: [
			act(3, 'note', 5, 37),
			act(3, 'link', 3, 50),
			act(1, 'edit', 0, 17, false),
			act(4, 'file', 7, 56),
			act(4, 'delete', 3, 62, false),
			act(1, 'type', 4, 43),
		],
		skews: [
			[0, -12054, 8391],
			[0, -1, 1],
			[0, 0, 5],
			[0, -5, 0],
			[0, 2, -2],
		],
	},
])
	test(name, async () => {
		const bench = await openBench();
		for (const wrong of skews)
			expect(
				() => runPlan(bench, { tabs, skews: wrong, acts }, noFigures()),
				String(wrong)
			).not.toThrow();
	});
