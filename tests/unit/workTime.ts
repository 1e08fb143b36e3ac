/**
 * Begins to count the time that the processor works for this process; what it returns gives the
 * milliseconds until then. No clock is read, so another program's load changes nothing.
 */
export function countWork(): () => number {
	const start = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	};
}
