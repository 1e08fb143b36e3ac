import words from 'virtual:words/companies';
import { useId } from 'preact/hooks';
import type { PastedList, Wanted } from '../../companies/pasted/pastedList.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';

interface Props {
	list: PastedList;
	onChoose: (wanted: Wanted) => void;
}

/** Which column of a pasted list has the names, by what stands in each. */
export function PastedColumns({ list, onChoose }: Props) {
	const id = useId();
	const choices = [
		...list.columns.map(({ name, examples }, place) => ({
			place,
			text: fill(words.many.columnExamples, {
				name: name || fill(words.many.columnPlace, { place: place + 1 }),
				examples: examples.join(pageLanguage.semicolon),
			}),
		})),
		{ place: -1, text: words.many.columnNone },
	];
	return (
		<fieldset class="board-columns" aria-describedby={list.unsure ? `${id}-unsure` : undefined}>
			<legend>{words.many.column}</legend>
			{list.unsure && (
				<p class="is-doubtful" id={`${id}-unsure`}>
					{words.many.columnUnsure}
				</p>
			)}
			{choices.map(({ place, text }) => (
				<label key={place} class="choice">
					<input
						type="radio"
						name={`${id}-column`}
						checked={place === list.label}
						onChange={() => onChoose({ label: place, heading: list.heading })}
					/>
					<bdi>{text}</bdi>
				</label>
			))}
			{list.unsure && list.label >= 0 && (
				<label class="choice">
					<input
						type="checkbox"
						checked={list.heading}
						onChange={() => onChoose({ label: list.label, heading: !list.heading })}
					/>
					{words.many.firstIsHeading}
				</label>
			)}
		</fieldset>
	);
}
