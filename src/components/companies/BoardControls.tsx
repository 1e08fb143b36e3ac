import words from 'virtual:words/companies';
import { useMemo } from 'preact/hooks';
import {
	type BoardFilter,
	boardFilters,
	type BoardRow,
	type BoardSort,
	boardSorts,
	passes,
} from '../../companies/board.ts';

interface Props {
	disabled: boolean;
	rows: readonly BoardRow[];
	filter: BoardFilter;
	sort: BoardSort;
	onFilter: (filter: BoardFilter) => void;
	onSort: (sort: BoardSort) => void;
	onType: (text: string) => void;
}

/** Waiting on somebody is offered only while somebody is waited on. */
const always: readonly BoardFilter[] = ['all', 'stuck', 'due', 'done', 'archived'];

/** Finding, choosing and ordering companies; each choice says how many it has. */
export function BoardControls(props: Props) {
	const { disabled, rows, filter, sort, onFilter, onSort, onType } = props;
	const offered = useMemo(
		() =>
			boardFilters
				.map((choice) => ({ choice, count: rows.filter((row) => passes(row, choice)).length }))
				.filter(({ choice, count }) => always.includes(choice) || choice === filter || count > 0),
		[rows, filter]
	);
	return (
		<search class="board-controls screen-only scripted">
			<div>
				<label for="board-search">{words.search.label}</label>
				<input
					type="search"
					id="board-search"
					autocomplete="off"
					disabled={disabled}
					onInput={(event) => onType(event.currentTarget.value)}
				/>
			</div>
			<div>
				<label for="board-sort">{words.search.sort}</label>
				<select
					id="board-sort"
					disabled={disabled}
					value={sort}
					onChange={(event) => onSort(boardSorts[event.currentTarget.selectedIndex] ?? 'name')}
				>
					{boardSorts.map((order) => (
						<option key={order} value={order}>
							{words.sorts[order]}
						</option>
					))}
				</select>
			</div>
			<fieldset>
				<legend>{words.search.show}</legend>
				{offered.map(({ choice, count }) => (
					<label key={choice} class="choice">
						<input
							type="radio"
							name="board-filter"
							disabled={disabled}
							checked={choice === filter}
							onChange={() => onFilter(choice)}
						/>
						<span>
							{/* As wide as a digit before there is one, so that nothing moves. */}
							{words.filters[choice]} <span class="board-count">{disabled ? '\u2007' : count}</span>
						</span>
					</label>
				))}
			</fieldset>
		</search>
	);
}
