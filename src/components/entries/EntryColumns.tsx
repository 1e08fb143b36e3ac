import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import { type Columns, roles } from '../../entries/columns.ts';
import type { Summary } from '../../entries/listSession.ts';
import { plural } from '../../i18n/plural.ts';
import { columnInWords, listFileInWords, type Table } from './listInWords.ts';

interface Props {
	summary: Summary;
	/** What was said otherwise before, by the place of the table. */
	told: ReadonlyMap<number, Columns>;
	onChange: (columns: ReadonlyMap<number, Columns>) => void;
}

/** Stands for all columns of a plain list. */
const every = 'every';

/** How the columns of each table were read, and a way to say otherwise. */
export function EntryColumns({ summary: { tables }, told, onChange }: Props) {
	const [chosen, setChosen] = useState(told);
	const shown = tables
		.map((table, place) => ({ table, place }))
		.filter(({ table }) => table.rows > 0);
	// A list with one column leaves nothing to say otherwise.
	const wide = shown.filter(({ table }) => table.layout.header >= 0 || widthOf(table) > 1);
	if (wide.length === 0) return null;

	return (
		<details class="entry-columns">
			<summary>{words.columns.title}</summary>
			{wide.map(({ table, place }) => {
				const columns = chosen.get(place) ?? table.layout.columns;
				const isList = table.layout.list && !chosen.has(place);
				return (
					<fieldset key={place}>
						<legend>
							{plural(table.layout.list ? words.columns.list : words.columns.intro, table.rows, {
								file: listFileInWords(table),
								rows: table.rows,
							})}
						</legend>
						{roles.map((role) => (
							<p key={role}>
								<label for={`column-${place}-${role}`}>{words.columns[role]}</label>
								<select
									id={`column-${place}-${role}`}
									onChange={({ currentTarget: { value } }) => {
										const column = value === '' ? undefined : Number(value);
										const all = new Map(chosen);
										if (value === every) all.delete(place);
										else all.set(place, { ...columns, [role]: column });
										setChosen(all);
									}}
								>
									{role === 'entry' && table.layout.list ? (
										<option value={every} selected={isList}>
											{words.columns.every}
										</option>
									) : (
										<option value="" selected={columns[role] === undefined}>
											{words.columns.none}
										</option>
									)}
									{Array.from({ length: Math.min(200, widthOf(table)) }, (_, column) => (
										<option
											key={column}
											value={column}
											selected={!isList && columns[role] === column}
										>
											{columnInWords(table, column)}
										</option>
									))}
								</select>
							</p>
						))}
					</fieldset>
				);
			})}
			<button type="button" disabled={chosen === told} onClick={() => onChange(chosen)}>
				{words.columns.again}
			</button>
		</details>
	);
}

function widthOf({ layout, sample }: Table): number {
	return Math.max(layout.names.length, ...sample.map((cells) => cells.length));
}
