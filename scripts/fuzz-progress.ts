/**
 * Runs so many seeded interleavings of two to five tabs on up to three devices, and fails where
 * something acknowledged is lost or two devices end otherwise.
 *
 *     npm run fuzz:progress              10,000 of them
 *     npm run fuzz:progress -- 500       so many
 *     SEED=42 npm run fuzz:progress      other ones
 */
import { mock } from 'node:test';
import fc from 'fast-check';
import { seed } from '../tests/seed.ts';
import {
	noFigures,
	openBench,
	type Plan,
	plans,
	runPlan,
} from '../tests/unit/progress/progressModel.ts';

const [count = 10_000] = process.argv.slice(2).map(Number);
mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-22T15:00:00Z') });
const bench = await openBench();
const problems = new Map<string, { times: number; plan: Plan }>();
for (const far of [false, true]) {
	const figures = noFigures();
	const all = fc.sample(plans(far), { numRuns: Math.ceil(count / 2), seed: far ? seed + 1 : seed });
	for (const plan of all)
		try {
			runPlan(bench, plan, figures);
		} catch (error) {
			const kind = String(error).replace(/\bw\d+w\b/g, 'w');
			const before = problems.get(kind);
			problems.set(kind, { times: (before?.times ?? 0) + 1, plan: before?.plan ?? plan });
		}
	console.log(
		`${all.length} interleavings from SEED=${seed}, clocks wrong by up to ${far ? 'two years' : 'five hours'}`
	);
	for (const [name, times] of Object.entries(figures))
		console.log(`${String(times).padStart(8)}  ${name}`);
}
const failed = [...problems.values()].reduce((sum, { times }) => sum + times, 0);
console.log(`${String(failed).padStart(8)}  failed`);
for (const [problem, { times, plan }] of [...problems].slice(0, 10))
	console.error(`${times} times: ${problem}\n${JSON.stringify(plan)}`);
if (failed > 0) process.exitCode = 1;
