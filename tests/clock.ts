/**
 * When every test's process begins, whatever the machine's clock says. It is later than any day that
 * content gives for something past, so that a fact checked tomorrow passes today's tests.
 */
const begin = Date.parse('2040-01-01T12:00:00Z');

const now = () => begin + Math.round(performance.now());

/** Has `Date` count from `begin` on. Playwright's own limits of time count by another clock. */
function replaceClock(): void {
	globalThis.Date = new Proxy(Date, {
		construct: (date, values, made: NewableFunction) =>
			Reflect.construct(date, values.length === 0 ? [now()] : values, made) as object,
		get: (date, name, at): unknown => (name === 'now' ? now : Reflect.get(date, name, at)),
	});
}

// Only in the workers, which run the tests: what starts them tells the time it took.
if (process.env['TEST_WORKER_INDEX'] !== undefined) replaceClock();
