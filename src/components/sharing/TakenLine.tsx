import words from 'virtual:words/sharing';
import { useEffect, useState } from 'preact/hooks';
import { url } from '../../i18n/paths.ts';
import { takeUp } from '../../keeping/taken.ts';
import { $companies, loadEveryCompany } from '../../progress/store.ts';
import { $undoable, undoLast } from '../../progress/undo.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';
import './sharingStyles.ts';

/** What was taken in last, here or on the page before, to take it back from where it led. */
export function TakenLine() {
	const companies = useProgress($companies);
	const said = useLiveStore($undoable)?.at(-1)?.said;
	const [undone, setUndone] = useState(false);
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	useEffect(() => {
		loadEveryCompany();
		takeUp();
	}, []);

	return (
		<p class="outcome" role="status" ref={place} tabIndex={-1}>
			{said ?? (undone && words.compare.undone)}{' '}
			{said !== undefined && (
				<button
					type="button"
					onClick={() => {
						undoLast();
						setUndone(true);
						keep();
					}}
				>
					{words.compare.undo}
				</button>
			)}{' '}
			{said !== undefined && (companies?.size ?? 0) > 1 && (
				<a class="button-like" href={url('/companies/')}>
					{words.several.toList}
				</a>
			)}
		</p>
	);
}
