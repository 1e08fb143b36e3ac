import checklist from 'virtual:checklist';
import type { WaitOnPage } from '../../guide/waitsOf.ts';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { backAgain } from '../../progress/backAgain.ts';
import { questionsFirst } from '../../progress/questionsFirst.ts';
import { $record } from '../../progress/store.ts';
import { useProgress } from '../hooks/useProgress.ts';

interface Props {
	/** In the checklist's order: the step as a text names it, and the titles of its tasks. */
	steps: { named: string; href: string; titles: string[] }[];
	waits: Pick<WaitOnPage, 'task' | 'forWhat' | 'usual' | 'days' | 'help'>[];
	/** Where an entry of the help is shown; its id goes at its end. */
	helpHref: string;
	progressHref: string;
	words: Words['home'];
}

/**
 * The one button of the home page: start, or carry on at the task that is next, by its number and
 * name; for who was invited, the questions first. Below it what one waits for and since when, and what is due again.
 */
export function CarryOn({ steps, waits, helpHref, progressHref, words }: Props) {
	const record = useProgress($record);
	const back = record && backAgain(checklist, record, dayOf(new Date()));
	const linkTo = (id: string) => {
		const place = checklist.steps.findIndex(({ tasks }) => tasks.some((task) => task.id === id));
		const at = checklist.steps[place]?.tasks.findIndex((task) => task.id === id) ?? -1;
		const { named = '', href = '', titles = [] } = steps[place] ?? {};
		return { named, title: titles[at] ?? '', place: at + 1, href: `${href}#${id}` };
	};
	const next = back?.next && linkTo(back.next.task.id);

	return (
		<div class="carry-on">
			<p>
				{record && questionsFirst(checklist, record) ? (
					<a class="button" href="#situation">
						{words.questionsFirst}
					</a>
				) : next ? (
					<a class="button" href={next.href}>
						{fill(words.carryOn, next)}
					</a>
				) : (
					<a class="button" href={back ? progressHref : steps[0]?.href}>
						{back ? words.allDone : words.start}
					</a>
				)}
				{next && record && !questionsFirst(checklist, record) && (
					<span class="hint"> {next.named}</span>
				)}
			</p>
			{back && (
				<ul class="back-again">
					{back.waits.length + back.due.length === 0 && <li>{words.nothingWaits}</li>}
					{back.due.map(({ task, again }) => (
						<li key={task.id}>
							<span>{fill(words.due, { again: showDayInWeek(again) })}</span>{' '}
							<a href={linkTo(task.id).href}>{linkTo(task.id).title}</a>
						</li>
					))}
					{back.waits.map(({ task, days, since, whom, past }) => {
						if (whom !== undefined) {
							const said = { whom, since: showDay(since) };
							return (
								<li key={task.id}>
									<span>
										{past === undefined
											? fill(words.waitingFor, said)
											: fill(words.waitingPast, { ...said, until: showDayInWeek(past) })}
									</span>{' '}
									<a href={linkTo(task.id).href}>{linkTo(task.id).title}</a>
								</li>
							);
						}
						const wait = waits.find((each) => each.task === task.id);
						if (!wait) return null;
						const { forWhat, usual, help } = wait;
						return (
							<li key={task.id}>
								<span>
									{days === 0
										? fill(words.waitingNew, { forWhat, usual })
										: plural(words.waiting, days, { forWhat, usual, count: days })}
								</span>{' '}
								<a href={helpHref + help}>{days > wait.days ? words.late : words.notYet}</a>
							</li>
						);
					})}
				</ul>
			)}
		</div>
	);
}
