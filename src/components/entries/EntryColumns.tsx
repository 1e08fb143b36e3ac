import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import { type Columns, roles } from '../../entries/columns.ts';
import type { Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';

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
				const file =
					table.sheet === undefined
						? table.file
						: fill(words.result.sheet, { file: table.file, sheet: table.sheet + 1 });
				return (
					<fieldset key={place}>
						<legend>
							{plural(table.layout.list ? words.columns.list : words.columns.intro, table.rows, {
								file: file.slice(0, 80),
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

type Table = Summary['tables'][number];

function widthOf({ layout, sample }: Table): number {
	return Math.max(layout.names.length, ...sample.map((cells) => cells.length));
}

/** A column by its name and what stands first in it. */
function columnInWords({ layout, sample }: Table, column: number): string {
	const name = layout.names[column]?.trim() ?? '';
	const example = sample.map((cells) => cells[column]?.trim() ?? '').find((cell) => cell !== '');
	return [
		name === '' ? fill(words.columns.unnamed, { number: column + 1 }) : name.slice(0, 60),
		...(example === undefined ? [] : [example.slice(0, 30)]),
	].join(' · ');
}
