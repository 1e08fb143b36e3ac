import { useId } from 'preact/hooks';
import { answerQuestion } from '../../progress/texts.ts';

interface Props {
	id: string;
	question: string;
	hint?: string;
	/** The words of each answer, in order. */
	answers: Readonly<Record<string, string>>;
	/** The answer given; `undefined` where none is. */
	answer: string | undefined;
	/** Until what was answered before is known. */
	disabled: boolean;
	/** What a button says that takes the answer back. */
	clear: string;
}

/** A situation question with its answers. One takes effect at once on every page and in every tab. */
export function SituationQuestion(props: Props) {
	const { id, question, hint = '', answers, answer, disabled, clear } = props;
	const name = useId();
	return (
		<fieldset class="question" disabled={disabled}>
			<legend>{question}</legend>
			{hint !== '' && <p class="hint">{hint}</p>}
			{Object.entries(answers).map(([each, label]) => (
				<label key={each} class="choice">
					<input
						type="radio"
						name={name}
						checked={answer === each}
						onChange={() => answerQuestion(id, each)}
					/>
					<span>{label}</span>
				</label>
			))}
			{answer !== undefined && (
				<button type="button" class="quiet" onClick={() => answerQuestion(id, '')}>
					{clear}
				</button>
			)}
		</fieldset>
	);
}
