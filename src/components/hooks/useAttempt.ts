import { useState } from 'preact/hooks';

/**
 * Does something at a press that may fail. Takes what to say where it did; gives what is to be said,
 * and the function that does it: what that gives is said then, or that it failed.
 */
export function useAttempt(
	failed: string
): readonly [said: string, attempt: (act: () => Promise<string>) => void] {
	const [said, setSaid] = useState('');
	return [said, (act) => void act().then(setSaid, () => setSaid(failed))];
}

/** Hands the person a file that a worker made, and gives what to say then. */
export async function saveAnswer(name: string, answer: Promise<Blob>, said = ''): Promise<string> {
	// What saves loads when something is saved.
	const [{ saveFile }, data] = await Promise.all([import('../../sharing/browser.ts'), answer]);
	saveFile(name, data);
	return said;
}
