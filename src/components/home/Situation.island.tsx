import checklist from 'virtual:checklist';
import type { Words } from '../../guide/words.ts';
import { dayOf } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { nextOnWay } from '../../progress/nextOnWay.ts';
import { answersOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { overall } from '../../progress/summary.ts';
import { type Asked, askingOf } from '../../situation/asking.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { SituationQuestion } from '../parts/SituationQuestion.tsx';
import '../parts/situation.css';

interface Props {
	/**
	 * In the checklist's order: the words of each question and of its answers, when it is asked, and
	 * which entry of the help an answer leads to, by what one sees there.
	 */
	questions: (Asked & {
		question: string;
		hint: string;
		answers: Record<string, string>;
		leads: Record<string, { href: string; sees: string }>;
	})[];
	/** In the checklist's order: the address of each step, and the titles of its tasks. */
	steps: { href: string; titles: string[] }[];
	words: Words['situation'];
	/** The fact that says what an importer without a U.S. account can do. */
	wayOut: string;
}

/**
 * The situation questions; one whose answer follows from another is not asked. After the last it says
 * how many tasks are the reader's, and where to start.
 */
export function Situation({ questions, steps, words, wayOut }: Props) {
	const record = useProgress($record);
	const answers = record ? answersOf(record, checklist.questions) : {};
	const asked = questions
		.map((question) => ({ ...question, asking: askingOf(question, answers) }))
		.filter(({ asking }) => asking.state !== 'moot');
	const answered = asked.filter(
		({ id, asking }) => asking.state === 'follows' || answers[id] !== undefined
	);
	// Whoever is led elsewhere is not sent to the first task by the main button.
	const isLedAway = asked.some(({ id, leads }) => leads[answers[id] ?? ''] !== undefined);
	const labelOf = (id: string, answer: string) =>
		questions.find((each) => each.id === id)?.answers[answer] ?? answer;

	return (
		<>
			<p class="hint" role="status">
				{fill(words.answered, { count: answered.length, total: asked.length })}
			</p>
			{answers['recipient'] === 'self' && answers['bank'] === 'none' && (
				<p class="conflict" role="status">
					{words.noUsAccount} <a href={wayOut}>R-31</a>
				</p>
			)}
			{asked.map(({ id, question, hint, answers: labels, leads, asking }) => {
				if (asking.state === 'follows')
					return (
						<div key={id} class="question">
							<p class="question-name">{question}</p>
							<p class="hint">
								{fill(words.follows, {
									answer: labelOf(id, asking.answer),
									from: labelOf(asking.from, answers[asking.from] ?? ''),
								})}
							</p>
						</div>
					);
				const lead = leads[answers[id] ?? ''];
				return (
					<div key={id}>
						<SituationQuestion
							id={id}
							question={question}
							hint={hint}
							answers={labels}
							answer={answers[id]}
							disabled={!record}
							clear={words.clear}
						/>
						{lead && (
							<p class="leads" role="status">
								{words.leads}{' '}
								<a class="button" href={lead.href}>
									{lead.sees}
								</a>
							</p>
						)}
					</div>
				);
			})}
			<div class="situation-end" role="status">
				{record && answered.length === asked.length && said()}
			</div>
		</>
	);

	function said() {
		if (!record) return null;
		const today = dayOf(new Date());
		const { total } = overall(checklist, record, today);
		const all = checklist.steps.reduce((sum, { tasks }) => sum + tasks.length, 0);
		const next = nextOnWay(checklist, record, today);
		const step = next && steps[checklist.steps.indexOf(next.step)];
		return (
			<>
				<p>
					{plural(words.notYours, all - total, {
						yours: plural(words.yours, total),
						count: all - total,
					})}
				</p>
				{next && step && (
					<p>
						<a class={isLedAway ? 'apart' : 'button'} href={`${step.href}#${next.task.id}`}>
							{fill(words.startWith, {
								place: next.place,
								title: step.titles[next.place - 1] ?? '',
							})}
						</a>
					</p>
				)}
			</>
		);
	}
}
