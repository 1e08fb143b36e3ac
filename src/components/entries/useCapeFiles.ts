import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import type { AskEntries } from './askEntries.ts';
import { saveAnswer, useAttempt } from '../hooks/useAttempt.ts';

/** The CAPE files as they are saved: which were, what came of the last, and the act itself. */
export function useCapeFiles(ask: AskEntries) {
	const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
	const [said, attempt] = useAttempt(words.input.failed);

	return {
		saved,
		said,
		/** Saves the file at a place, under its name. */
		save: (place: number, name: string) =>
			attempt(async () => {
				const data = ask('file', { place }).then(
					(bytes) => new Blob([bytes], { type: 'text/csv' })
				);
				const answer = await saveAnswer(name, data);
				setSaved((before) => new Set(before).add(name));
				return answer;
			}),
	};
}

export type CapeFiles = ReturnType<typeof useCapeFiles>;
