import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BoardFilter, type BoardRow, passes, sortRows } from '../../companies/board.ts';
import { type BoardView, firstView, readView, writeView } from '../../companies/boardView.ts';
import { boardViewKey } from '../../storage/keys.ts';
import { foldedText, hasWords } from '../../text/foldedText.ts';
import { whileIdle } from './whileIdle.ts';

/**
 * Which rows of the board are to be seen, in which order, and which page of them; as this tab left
 * it, so that whoever comes back from a company finds the board as it was. Takes all rows, and the
 * text by which each is found.
 */
export function useBoardView(rows: readonly BoardRow[], findBy: (row: BoardRow) => string) {
	const [view, setView] = useState(firstView);
	// Not while rendering: the page as it was built knows nothing of a reader.
	useEffect(() => setView(kept()), []);
	// After the paint: storage is slow, and nobody comes back before.
	useEffect(() => {
		if (view !== firstView) keep(view);
	}, [view]);
	const { filter, sort, typed, page, pageSize } = view;
	const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
	const texts = useMemo(() => new WeakMap<BoardRow, string>(), []);
	const found = useMemo(() => {
		const isFound = hasWords(typed);
		return sorted.filter(
			(row) => passes(row, filter, typed !== '') && (typed === '' || isFound(findable(row)))
		);
	}, [sorted, filter, typed]);
	// All texts at the first letter would be felt: until then they are made while nothing else is to be done.
	useEffect(() => whileIdle(rows, findable), [rows]);
	const pages = Math.max(1, Math.ceil(found.length / pageSize));
	const here = Math.min(page, pages - 1);
	const first = here * pageSize;

	return {
		view,
		ask,
		/** Shows the page on which a company’s row stands, among all rows or the archived ones. */
		show(id: string): void {
			const row = rows.find((each) => each.id === id);
			if (!row) return;
			const among: BoardFilter = row.archived ? 'archived' : 'all';
			const place = sorted.filter((each) => passes(each, among)).indexOf(row);
			ask({ filter: among, typed: '', page: Math.floor(place / pageSize) });
		},
		found,
		/** The page that is shown, and its rows. */
		page: { here, pages, first, rows: found.slice(first, first + pageSize) },
		/** Another text as soon as other rows are to be seen. */
		because: [filter, sort, typed, here, pageSize].join(' '),
	};

	/** Changes what is asked for; another choice of rows begins at its first page. */
	function ask(change: Partial<BoardView>): void {
		setView({ ...view, page: 0, ...change });
	}

	function findable(row: BoardRow): string {
		const known = texts.get(row) ?? foldedText(findBy(row));
		texts.set(row, known);
		return known;
	}
}

function kept(): BoardView {
	try {
		return readView(sessionStorage.getItem(boardViewKey));
	} catch {
		return firstView;
	}
}

function keep(view: BoardView): void {
	try {
		sessionStorage.setItem(boardViewKey, writeView(view));
	} catch {
		// The board opens as it first does.
	}
}
