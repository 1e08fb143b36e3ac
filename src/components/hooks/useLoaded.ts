import { useEffect, useState } from 'preact/hooks';

/**
 * Loads code or words once they are wanted, and keeps them. Gives what was loaded, `undefined` until
 * it has arrived; how often it failed, so that a reader who is told of one failure is told of the
 * next; and what tries again. It tries again by itself when it is wanted anew or the browser is
 * online again. It never throws.
 */
export function useLoaded<Value>(
	load: () => Promise<Value>,
	wanted = true
): readonly [value: Value | undefined, failures: number, tryAgain: () => void] {
	const [value, setValue] = useState<Value>();
	const [failures, setFailures] = useState(0);
	const tryAgain = () =>
		void load().then(
			// A component is a function, which would be called to give the value.
			(it) => setValue(() => it),
			() => setFailures((before) => before + 1)
		);
	const missing = wanted && value === undefined;
	useEffect(() => {
		if (!missing) return;
		tryAgain();
		addEventListener('online', tryAgain);
		return () => removeEventListener('online', tryAgain);
	}, [missing]);
	return [value, failures, tryAgain];
}
