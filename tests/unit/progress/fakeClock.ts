import { mock } from 'node:test';
import { test } from 'playwright/test';

/** Has the clock stand still in all tests of the file that calls this, until `setClock` moves it. */
export function fixClock(time = '2026-11-22T20:00:00Z'): void {
	test.beforeEach(() => mock.timers.enable({ apis: ['Date'], now: new Date(time) }));
	test.afterEach(() => mock.timers.reset());
}

/** Moves the clock that `fixClock` holds to a time, in milliseconds since 1970. */
export function setClock(time: number): void {
	mock.timers.setTime(time);
}
