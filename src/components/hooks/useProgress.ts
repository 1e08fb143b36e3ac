import type { ReadableAtom } from 'nanostores';
import { useEffect } from 'preact/hooks';
import { openProgress } from '../../progress/store.ts';
import { useLiveStore } from './useLiveStore.ts';

/** The value of a store of the reader's progress, which is read once the first island asks for it. */
export function useProgress<Value>(store: ReadableAtom<Value>): Value | undefined {
	useEffect(openProgress, []);
	return useLiveStore(store);
}
