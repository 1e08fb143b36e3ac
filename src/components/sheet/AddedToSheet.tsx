import { $record } from '../../progress/store.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { LoadFailure } from '../parts/LoadFailure.tsx';
import type { AddedAddresses } from './AddedList.tsx';

interface Props extends AddedAddresses {
	words: { readonly failed: string; readonly tryAgain: string };
}

/**
 * What a person added to the progress sheet: tasks from “Why am I not paid?” and dates of entries.
 * Its words and its code load only where something was added, and stay when it is taken off, since
 * that can be undone there.
 */
export function AddedToSheet({ words, ...addresses }: Props) {
	const record = useProgress($record);
	const any = [...(record?.keys() ?? [])].some((key) => /^(?:own|clock)\//.test(key));
	const [List, failures, tryAgain] = useLoaded(
		() => import('./AddedList.tsx').then((it) => it.AddedList),
		any
	);
	if (record && List) return <List {...addresses} record={record} />;
	return any && failures > 0 ? (
		<LoadFailure failures={failures} words={words} tryAgain={tryAgain} />
	) : null;
}
