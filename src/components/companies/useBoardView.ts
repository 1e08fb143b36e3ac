import { useMemo, useState } from 'preact/hooks';
import {
	type BoardFilter,
	type BoardRow,
	type BoardSort,
	passes,
	sortRows,
} from '../../companies/board.ts';
import { matches, searchText } from '../../text/searchText.ts';

/** How many rows stand on a page of the board; on paper all of them do. */
const rowsAPage = 25;

/** What a person asked to see of the board. */
interface Asked {
	readonly filter: BoardFilter;
	readonly sort: BoardSort;
	/** What was typed to find a company by. */
	readonly typed: string;
}

/**
 * Which rows of the board are to be seen, in which order, and which page of them. Takes all rows and
 * how the next task of a row is called, by which a row is found too.
 */
export function useBoardView(rows: readonly BoardRow[], nextTitle: (row: BoardRow) => string) {
	const [asked, setAsked] = useState<Asked>({ filter: 'all', sort: 'name', typed: '' });
	const [page, setPage] = useState(0);
	const { filter, sort, typed } = asked;
	const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
	const texts = useMemo(() => new WeakMap<BoardRow, string>(), []);
	const found = sorted.filter(
		(row) => passes(row, filter) && (typed === '' || matches(findable(row), typed))
	);
	const pages = Math.max(1, Math.ceil(found.length / rowsAPage));
	const here = Math.min(page, pages - 1);
	const first = here * rowsAPage;

	return {
		...asked,
		/** Changes what is asked for, and begins at the first page of it. */
		ask(change: Partial<Asked>): void {
			setAsked((before) => ({ ...before, ...change }));
			setPage(0);
		},
		found,
		/** The page that is shown, and its rows. */
		page: { here, pages, first, rows: found.slice(first, first + rowsAPage) },
		turnTo: setPage,
		/** Another text as soon as other rows are to be seen. */
		because: [filter, sort, typed, here].join(' '),
	};

	function findable(row: BoardRow): string {
		const known = texts.get(row) ?? searchText(`${row.label} ${row.suffix} ${nextTitle(row)}`);
		texts.set(row, known);
		return known;
	}
}
