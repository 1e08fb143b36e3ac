/** What a person asked to see of the board, and the text in which a tab keeps it. */
import { type BoardFilter, boardFilters, type BoardSort, boardSorts } from './board.ts';

/** How many rows may stand on a page of the board; on paper all of them do. */
export const boardPageSizes = [25, 50, 100] as const;

/** How much of each row is shown. */
export const densities = ['roomy', 'dense'] as const;

/** What a person asked to see. */
export interface BoardView {
	readonly filter: BoardFilter;
	readonly sort: BoardSort;
	/** What was typed to find a company by. */
	readonly typed: string;
	/** The page, from 0. */
	readonly page: number;
	readonly pageSize: (typeof boardPageSizes)[number];
	readonly density: (typeof densities)[number];
}

/** The board as it first opens. */
export const firstView: BoardView = {
	filter: 'all',
	sort: 'name',
	typed: '',
	page: 0,
	pageSize: 25,
	density: 'roomy',
};

const longestTyped = 200;

/** A view as the text that is kept. */
export function writeView(view: BoardView): string {
	return JSON.stringify({ ...view, typed: view.typed.slice(0, longestTyped) });
}

/** Reads such a text. What is missing or not known, as from another release, is as it first opens. */
export function readView(stored: string | null): BoardView {
	let data: unknown;
	try {
		data = JSON.parse(stored ?? '');
	} catch {
		return firstView;
	}
	if (typeof data !== 'object' || data === null) return firstView;
	const fields = new Map<string, unknown>(Object.entries(data));
	const one = <Value>(name: keyof BoardView, known: readonly Value[], other: Value): Value =>
		known.find((each) => each === fields.get(name)) ?? other;
	const typed = fields.get('typed');
	const page = fields.get('page');
	return {
		filter: one('filter', boardFilters, firstView.filter),
		sort: one('sort', boardSorts, firstView.sort),
		typed: typeof typed === 'string' ? typed.slice(0, longestTyped) : '',
		page: typeof page === 'number' && Number.isInteger(page) && page >= 0 ? page : 0,
		pageSize: one('pageSize', boardPageSizes, firstView.pageSize),
		density: one('density', densities, firstView.density),
	};
}
