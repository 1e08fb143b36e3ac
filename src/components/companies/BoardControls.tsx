import words from 'virtual:words/companies';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import {
	type BoardFilter,
	boardFilters,
	type BoardRow,
	boardSorts,
	passes,
} from '../../companies/board.ts';
import { type BoardView, densities, boardPageSizes } from '../../companies/boardView.ts';

interface Props {
	disabled: boolean;
	rows: readonly BoardRow[];
	view: BoardView;
	onAsk: (change: Partial<BoardView>) => void;
}

/** The others are offered only while they have a company. */
const always: readonly BoardFilter[] = ['all', 'stuck', 'overdue', 'this-week', 'done', 'archived'];

/** Finding, choosing and ordering companies; each choice says how many it has. */
export function BoardControls({ disabled, rows, view, onAsk }: Props) {
	const { filter } = view;
	const counts = useMemo(
		() =>
			boardFilters.map((choice) => ({
				choice,
				count: rows.filter((row) => passes(row, choice)).length,
			})),
		[rows]
	);
	const offered = counts.filter(
		({ choice, count }) => always.includes(choice) || choice === filter || count > 0
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
					value={view.typed}
					onInput={(event) => onAsk({ typed: event.currentTarget.value })}
				/>
			</div>
			<div class="board-looks">
				<Choice
					name="sort"
					label={words.search.sort}
					disabled={disabled}
					choices={boardSorts}
					texts={boardSorts.map((sort) => words.sorts[sort])}
					chosen={view.sort}
					onChoose={(sort) => onAsk({ sort })}
				/>
				<Choice
					name="density"
					label={words.search.density}
					disabled={disabled}
					choices={densities}
					texts={densities.map((density) => words.densities[density])}
					chosen={view.density}
					onChoose={(density) => onAsk({ density, page: view.page })}
				/>
				<Choice
					name="size"
					label={words.search.size}
					disabled={disabled}
					choices={boardPageSizes}
					texts={boardPageSizes.map((count) => fill(words.search.sizeIs, { count }))}
					chosen={view.pageSize}
					onChoose={(pageSize) => onAsk({ pageSize })}
				/>
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
							onChange={() => onAsk({ filter: choice })}
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

interface ChoiceProps<Value> {
	name: string;
	label: string;
	disabled: boolean;
	choices: readonly Value[];
	/** What each is called. */
	texts: readonly string[];
	chosen: Value;
	onChoose: (value: Value) => void;
}

function Choice<Value>(props: ChoiceProps<Value>) {
	const { name, label, disabled, choices, texts, chosen, onChoose } = props;
	return (
		<div>
			<label for={`board-${name}`}>{label}</label>
			<select
				id={`board-${name}`}
				disabled={disabled}
				onChange={(event) => {
					const value = choices[event.currentTarget.selectedIndex];
					if (value !== undefined) onChoose(value);
				}}
			>
				{choices.map((choice, place) => (
					<option key={place} selected={choice === chosen}>
						{texts[place]}
					</option>
				))}
			</select>
		</div>
	);
}
