import checklist from 'virtual:checklist';
import words from 'virtual:words/owner-left';
import { useState } from 'preact/hooks';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { openAgain, ownerTasksDone } from '../../progress/ownerTasks.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { undoLast } from '../../progress/undo.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useUndo } from '../hooks/useUndo.ts';
import type { TaskTitles } from '../wording/taskTitles.ts';

interface Props {
	record: CompanyRecord;
	texts: TaskTitles;
}

/** Where the account’s owner has left: what that person did, opened again by one press. */
export function OwnerLeft({ record, texts }: Props) {
	const [said, setSaid] = useState('');
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	const done = ownerTasksDone(checklist, record);
	const titles = new Map(
		checklist.steps.flatMap(({ tasks }, step) =>
			tasks.map(({ id }, place) => [id, texts.steps[step]?.titles[place]] as const)
		)
	);
	if (done.length === 0 && said === '') return null;
	return (
		<>
			<h3>{words.heading}</h3>
			<p>
				{words.hint} <a href={url('/help/#owner-has-left')}>{words.help}</a>
			</p>
			{done.length > 0 && (
				<>
					<ul>
						{done.map(({ id }) => (
							<li key={id}>{titles.get(id)}</li>
						))}
					</ul>
					<button
						type="button"
						onClick={() => {
							openAgain(done);
							undo.made();
							setSaid(plural(words.opened, done.length));
							keep();
						}}
					>
						{plural(words.open, done.length)}
					</button>
				</>
			)}
			<p class="outcome" role="status" ref={place} tabIndex={-1}>
				{undo.offered && said}{' '}
				{undo.offered && (
					<button
						type="button"
						onClick={() => {
							undoLast();
							setSaid('');
							keep();
						}}
					>
						{words.undo}
					</button>
				)}
			</p>
		</>
	);
}
