import { useEffect, useRef, useState } from 'preact/hooks';
import { saveAnswer, useAttempt } from './useAttempt.ts';

/**
 * CAPE files as they are saved: which were, what came of the last, and the act itself. Takes how to get
 * the bytes of the file at a place, what to say where that fails, and what the files are made of: when
 * that changes, those that were saved are no longer the ones that are offered.
 */
export function useCapeFiles(
	fileAt: (place: number) => Promise<Uint8Array<ArrayBuffer>>,
	failed: string,
	madeOf: unknown
) {
	const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
	const [said, attempt] = useAttempt(failed);
	const offered = useRef(madeOf);
	useEffect(() => {
		offered.current = madeOf;
		setSaved(new Set());
	}, [madeOf]);

	return {
		saved,
		said,
		/** Saves the file at a place, under its name. */
		save: (place: number, name: string) =>
			attempt(async () => {
				const data = fileAt(place).then((bytes) => new Blob([bytes], { type: 'text/csv' }));
				const answer = await saveAnswer(name, data);
				// One that was made of what is no more is another file under that name.
				if (offered.current === madeOf) setSaved((before) => new Set(before).add(name));
				return answer;
			}),
	};
}

export type CapeFiles = ReturnType<typeof useCapeFiles>;
