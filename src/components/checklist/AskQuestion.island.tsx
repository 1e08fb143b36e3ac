import checklist from 'virtual:checklist';
import situation from 'virtual:situation-words';
import { answersOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { SituationQuestion } from '../parts/SituationQuestion.tsx';
import './questionStyles.ts';

interface Props {
	id: string;
	clear: string;
}

/** A situation question where a step's text comes to it: the same as at home, with the same answer. */
export function AskQuestion({ id, clear }: Props) {
	const record = useProgress($record);
	const words = situation[id];
	if (!record || !words) return <p class="hint" />;
	return (
		<SituationQuestion
			id={id}
			{...words}
			answer={answersOf(record, checklist.questions)[id]}
			disabled={false}
			clear={clear}
		/>
	);
}
