import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Check } from '../../details/check.ts';
import { outcomeOf, type Field } from '../../details/detailGroup.ts';
import type { DetailWords, FieldWords } from '../../details/detailWords.ts';
import type { Words } from '../../guide/words.ts';
import { DetailOutcome } from './DetailOutcome.tsx';

interface Props {
	field: Field;
	words: FieldWords;
	/** What the checks say; `undefined` until they have arrived. */
	messages: DetailWords | undefined;
	text: string;
	/** False until the island works; a field that takes no typing yet loses none. */
	live: boolean;
	/** What is to be said now, if anything. */
	result: Check<string> | undefined;
	common: Words['details'];
	factAddress: string;
	/** More to know of a detail that looks right. */
	hint?: string | undefined;
	/** The id of what is said of it and another field together, where that is said. */
	pair: string | undefined;
	quiet: boolean;
	turn: number;
	onType: (detail: string, text: string) => void;
	/** A choice is made, or a field with something in it is left. */
	onLeave: (detail: string) => void;
}

/**
 * Asks browsers and password managers to leave a field alone: bank details, and whatever else no browser
 * fills in. Capitals keep Preact from writing "off" and "no" into properties that are yes or no, where
 * any text is a yes; in HTML they are no different.
 */
const leftAlone = {
	autoCorrect: 'off',
	Translate: 'no',
	'data-1p-ignore': '',
	'data-bwignore': 'true',
	'data-form-type': 'other',
	'data-lpignore': 'true',
	'data-protonpass-ignore': 'true',
};

/** One detail with its field, and what is said of it. */
export function DetailField({
	field,
	words,
	messages,
	text,
	live,
	result,
	common,
	factAddress,
	hint,
	pair = '',
	quiet,
	turn,
	onType,
	onLeave,
}: Props) {
	const id = useId();
	const choices = field.tick ? undefined : words.choices;
	const isText = !field.tick && !choices;
	const outcome = messages ? outcomeOf(result) : 'open';
	const described = `${words.hint === undefined ? '' : `${id}-hint `}${id}-outcome ${pair}`.trim();

	return (
		<div class="detail" data-outcome={outcome}>
			{field.tick ? (
				<label class="choice">
					<input
						type="checkbox"
						disabled={!live}
						checked={text === 'yes'}
						aria-describedby={described}
						onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
					/>
					<span>{words.label}</span>
				</label>
			) : (
				<label for={id}>{words.label}</label>
			)}
			{words.hint !== undefined && (
				<p class="hint" id={`${id}-hint`}>
					{words.hint}
				</p>
			)}
			{choices && (
				<select
					id={id}
					disabled={!live}
					value={text}
					aria-describedby={described}
					aria-invalid={outcome === 'will-not-work'}
					onChange={(event) => change(event.currentTarget.value)}
				>
					<option value="">{common.choose}</option>
					{Object.entries(choices).map(([choice, label]) => (
						<option key={choice} value={choice}>
							{label}
						</option>
					))}
				</select>
			)}
			{isText && (
				<input
					type="text"
					id={id}
					disabled={!live}
					value={text}
					size={field.size}
					inputMode={field.inputMode}
					autocomplete={field.autocomplete ?? 'off'}
					autocapitalize="off"
					spellcheck={false}
					{...(field.autocomplete === undefined && leftAlone)}
					aria-describedby={described}
					aria-invalid={outcome === 'will-not-work'}
					onInput={(event) => onType(field.id, event.currentTarget.value)}
					// A browser that fills a field by itself leaves it too, and so does the Enter key.
					onChange={leave}
					onBlur={leave}
				/>
			)}
			<DetailOutcome
				id={`${id}-outcome`}
				result={result}
				messages={messages}
				common={common}
				factAddress={factAddress}
				{...(field.written && { typed: text })}
				{...(hint !== undefined && { hint })}
				quiet={quiet}
				turn={turn}
			/>
		</div>
	);

	function change(value: string): void {
		onType(field.id, value);
		onLeave(field.id);
	}

	function leave(event: TargetedEvent<HTMLInputElement>): void {
		if (event.currentTarget.value !== '') onLeave(field.id);
	}
}
