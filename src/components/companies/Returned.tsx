import words from 'virtual:words/companies';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { TaskTitles } from '../wording/taskTitles.ts';

/** A place for what clients sent back. It loads with the page, after all else. */
export function Returned({ texts }: { texts: TaskTitles }) {
	return (
		<section class="board-add screen-only scripted" aria-labelledby="returned">
			<h2 id="returned">{words.returned.heading}</h2>
			<p id="returned-hint">{words.returned.intro}</p>
			<div class="board-returned">
				<LoadedPart
					load={() => import('./ReturnedForm.tsx').then((it) => it.ReturnedForm)}
					props={{ texts, describedBy: 'returned-hint' }}
					words={words.part}
				/>
			</div>
		</section>
	);
}
