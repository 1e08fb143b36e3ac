import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { $record } from '../../progress/store.ts';
import type { Added } from './AddedList.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';

/** Where the pages are from which things are added. */
export interface AddedAddresses {
	notPaidHref: string;
	datesHref: string;
}

/**
 * What a person added to the progress sheet: tasks from “Why am I not paid?” and dates of entries.
 * Its words and its code load only where something was added.
 */
export function AddedToSheet(props: AddedAddresses) {
	const record = useLiveStore($record);
	const [List, setList] = useState<ComponentType<Added>>();
	const any = [...(record?.keys() ?? [])].some((key) => /^(?:own|clock)\//.test(key));
	useEffect(() => {
		if (any) void import('./AddedList.tsx').then((it) => setList(() => it.AddedList));
	}, [any]);
	return record && List ? <List {...props} record={record} /> : null;
}
