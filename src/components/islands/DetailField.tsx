import { useId, useState } from 'preact/hooks';
import type { Check } from '../../details/check';
import { outcomeOf, type Field } from '../../details/typed';
import type { DetailWords, FieldWords } from '../../details/words';
import type { Words } from '../../guide/words';
import { typeDetail } from '../../typed/typed';
import { afterPress } from './afterPress';
import { DetailOutcome } from './DetailOutcome';

interface Props {
	field: Field;
	words: FieldWords;
	/** What the checks say; `undefined` until they have arrived. */
	messages: DetailWords | undefined;
	text: string;
	/** False until the island works; a field that takes no typing yet loses none. */
	live: boolean;
	result: Check<string> | undefined;
	common: Words['details'];
	factAddress: string;
	/** More to know of a detail that looks right. */
	hint?: string | undefined;
}

/**
 * One detail with its field. It speaks after the reader has left the field; once it has, it
 * follows every key, so that a mended error clears at once.
 */
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
}: Props) {
	const id = useId();
	const choices = field.tick ? undefined : words.choices;
	const isText = !field.tick && !choices;
	const [left, setLeft] = useState(false);
	const outcome = left && messages ? outcomeOf(result) : 'open';
	const described = `${words.hint === undefined ? '' : `${id}-hint `}${id}-outcome`;

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
					inputMode={field.inputMode}
					autocomplete={field.autocomplete ?? 'off'}
					autocapitalize="off"
					spellcheck={false}
					aria-describedby={described}
					aria-invalid={outcome === 'will-not-work'}
					onInput={(event) => typeDetail(field.id, event.currentTarget.value)}
					onBlur={(event) => {
						if (event.currentTarget.value !== '') afterPress(() => setLeft(true));
					}}
				/>
			)}
			<DetailOutcome
				id={`${id}-outcome`}
				result={left ? result : undefined}
				messages={messages}
				common={common}
				factAddress={factAddress}
				{...(field.written && { typed: text })}
				{...(hint !== undefined && { hint })}
			/>
		</div>
	);

	function change(value: string): void {
		setLeft(true);
		typeDetail(field.id, value);
	}
}
