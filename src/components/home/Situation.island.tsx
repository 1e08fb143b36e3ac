import checklist from 'virtual:checklist';
import { useId } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { answersOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { answerQuestion } from '../../progress/texts.ts';
import { useProgress } from '../hooks/useProgress.ts';
import './situation.css';

interface Props {
	/** In the checklist's order: the words of each question and of its answers. */
	questions: { id: string; question: string; hint: string; answers: Record<string, string> }[];
	words: Words['situation'];
	/** The fact that says what an importer without a U.S. account can do. */
	wayOut: string;
}

/** The situation questions. An answer takes effect at once on every page and in every tab. */
export function Situation({ questions, words, wayOut }: Props) {
	const record = useProgress($record);
	const answers = record ? answersOf(record, checklist.questions) : {};
	const prefix = useId();

	return (
		<>
			<p class="hint" role="status">
				{fill(words.answered, { count: Object.keys(answers).length, total: questions.length })}
			</p>
			{answers['recipient'] === 'self' && answers['bank'] === 'none' && (
				<p class="conflict" role="status">
					{words.noUsAccount} <a href={wayOut}>R-31</a>
				</p>
			)}
			{questions.map(({ id, question, hint, answers: labels }) => (
				<fieldset key={id} class="question" disabled={!record}>
					<legend>{question}</legend>
					{hint !== '' && <p class="hint">{hint}</p>}
					{Object.entries(labels).map(([answer, label]) => (
						<label key={answer} class="choice">
							<input
								type="radio"
								name={`${prefix}-${id}`}
								checked={answers[id] === answer}
								onChange={() => answerQuestion(id, answer)}
							/>
							<span>{label}</span>
						</label>
					))}
					{answers[id] !== undefined && (
						<button type="button" class="quiet" onClick={() => answerQuestion(id, '')}>
							{words.clear}
						</button>
					)}
				</fieldset>
			))}
		</>
	);
}
