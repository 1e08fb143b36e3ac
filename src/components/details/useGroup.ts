import { useEffect, useRef } from 'preact/hooks';
import type { GroupId } from '../../details/detailGroup.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { $groups, loadGroup } from './detailGroups.ts';

/**
 * A group's checks and words, once they are wanted and have arrived; how often they did not; and
 * what tries again. With `styled` the page has the styles of the checks; without, they come along.
 * `fields` is for the element around the fields, the first of which gets the focus after a press.
 */
export function useGroup(id: GroupId, wanted: boolean, styled: boolean) {
	const known = useLiveStore($groups)?.[id];
	const [value, failures, tryAgain] = useLoaded(async () => {
		const [group] = await Promise.all([
			loadGroup(id),
			styled ? undefined : import('./embeddedStyles.ts'),
		]);
		return group;
	}, wanted);
	const group = styled ? known : value;

	const fields = useRef<HTMLDivElement>(null);
	const toFields = useRef(false);
	useEffect(() => {
		// The button that was pressed is gone; the first field is where the reader was going.
		if (group && toFields.current)
			fields.current?.querySelector<HTMLElement>('input, select')?.focus();
		toFields.current = false;
	}, [group, failures]);

	/** Tries again; for a button, which goes away when the group comes, then on to the fields. */
	const again = (pressed: boolean) => {
		toFields.current = pressed;
		tryAgain();
	};
	return [group, group ? 0 : failures, again, fields] as const;
}
