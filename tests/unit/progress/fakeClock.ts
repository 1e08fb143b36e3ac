const RealDate = Date;

/** Runs something while `new Date()` tells the time that `now` gives. */
export function withClock<Result>(now: () => number, run: () => Result): Result {
	globalThis.Date = class extends RealDate {
		constructor(value?: number | string | Date) {
			super(value ?? now());
		}
	} as DateConstructor;
	try {
		return run();
	} finally {
		globalThis.Date = RealDate;
	}
}
