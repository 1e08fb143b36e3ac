import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';

/**
 * Does something at a press that may fail. Gives what is to be said of it, and the function that does
 * it: what that gives is said then, or that it failed.
 */
export function useAttempt(): readonly [
	said: string,
	attempt: (act: () => Promise<string>) => void,
] {
	const [said, setSaid] = useState('');
	return [said, (act) => void act().then(setSaid, () => setSaid(words.input.failed))];
}

/** Hands the person a file that the worker made, and gives what to say then. */
export async function saveAnswer(name: string, answer: Promise<Blob>, said = ''): Promise<string> {
	// What saves loads when something is saved.
	const [{ saveFile }, data] = await Promise.all([import('../../sharing/browser.ts'), answer]);
	saveFile(name, data);
	return said;
}
