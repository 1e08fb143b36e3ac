import { useEffect, useState } from 'preact/hooks';
import type { BoardRow } from '../../companies/board.ts';
import { rowAsked, rowId } from '../../companies/rowLink.ts';
import type { useBoardView } from './useBoardView.ts';

/**
 * Leads to the row that the page’s address asks for, such as the one that an answer went into: on the
 * page of the board where it stands, with the focus on its name. Gives it, anew each time.
 */
export function useAskedRow(
	view: Pick<ReturnType<typeof useBoardView>, 'show'>,
	visible: readonly BoardRow[]
): { readonly id: string } | undefined {
	const [asked, setAsked] = useState<{ id: string; times: number }>();
	const [led, setLed] = useState<typeof asked>();
	useEffect(() => {
		const read = () => {
			const id = rowAsked(location.hash);
			if (id === undefined) return;
			setAsked((before) => ({ id, times: (before?.times ?? 0) + 1 }));
			// The next press on the same link asks anew.
			history.replaceState(history.state, '', location.pathname + location.search);
		};
		read();
		window.addEventListener('hashchange', read);
		return () => window.removeEventListener('hashchange', read);
	}, []);
	useEffect(() => {
		if (asked === undefined || asked === led) return;
		if (visible.some(({ id }) => id === asked.id)) {
			document.getElementById(rowId(asked.id))?.focus();
			setLed(asked);
		} else view.show(asked.id);
	}, [asked, led, visible]);
	return led;
}
