import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { seed } from './seed.ts';

/** Begins the run with the seed of its random tests, and ends it with one plain line that counts the tests. */
export default class CountReporter implements Reporter {
	private readonly outcomes = new Map<string, boolean>();

	onBegin(): void {
		console.log(`Random tests begin from SEED=${seed}`);
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		if (result.status !== 'skipped') this.outcomes.set(test.id, test.ok());
	}

	// Not onEnd: every other reporter has spoken by now, and this line must be the last.
	onExit(): Promise<void> {
		const passed = [...this.outcomes.values()].filter(Boolean).length;
		console.log(`\n${passed} passed, ${this.outcomes.size - passed} failed`);
		return Promise.resolve();
	}

	printsToStdio(): boolean {
		return false;
	}
}
