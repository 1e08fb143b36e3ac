import words from 'virtual:words/companies';
import type { BoardRow } from '../../companies/board.ts';
import type { BoardDate } from '../../companies/boardDates.ts';
import type { Day } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';

/** What falls due on a day of the board, in words. `titleOf` names a task. */
export function dueText(date: BoardDate, today: Day, titleOf: (task: string) => string): string {
	const { due } = words;
	switch (date.kind) {
		case 'repeat':
			return titleOf(date.task.id);
		case 'sign-in':
			return fill(date.lost < today ? due.accessLost : due.signIn, {
				lost: showDayInWeek(date.lost),
			});
		case 'answer':
			return due.answer;
		case 'long':
			return date.day < today ? due.longer : due.usual;
		case 'cape':
		case 'protest': {
			const forms = due[date.kind];
			const text = date.entry === '' ? forms.unnamed : forms.named;
			return fill(text, {
				entry: date.entry,
				last: date.estimate
					? fill(due.about, { day: showDayInWeek(date.last) })
					: showDayInWeek(date.last),
			});
		}
	}
}

interface Props {
	row: BoardRow;
	today: Day;
	titleOf: (task: string) => string;
	/** What stands before it where rows are blocks. */
	name: string;
}

/** What falls due first for a company: when, and what it is. */
export function DueCell({ row, today, titleOf, name }: Props) {
	const [first] = row.dates;
	const overdue = first !== undefined && first.day < today;
	return (
		<td role="cell" class="board-due" data-name={name} data-overdue={overdue || undefined}>
			{first ? (
				<>
					{fill(overdue ? words.due.overdue : words.due.on, { day: showDayInWeek(first.day) })}{' '}
					<span class="board-more">{dueText(first, today, titleOf)}</span>
				</>
			) : (
				words.due.nothing
			)}
		</td>
	);
}
