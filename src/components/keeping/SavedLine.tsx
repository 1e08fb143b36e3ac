import words from 'virtual:words/keeping';
import { useEffect, useState } from 'preact/hooks';
import { isWorthReminding, sinceSaved } from '../../keeping/lastSaved.ts';
import { $savedMarks, changeMarks, followMarks } from '../../keeping/savedMarks.ts';
import { isInstalled, isSafari } from '../../keeping/persistence.ts';
import { saveProgress } from '../../keeping/saveProgress.ts';
import { $companies, loadEveryCompany } from '../../progress/store.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { savedText } from './savedText.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import './keepingStyles.ts';

/**
 * That it is saved in this browser, and when it was last saved as a file. Where much has changed since,
 * a reminder, which one can put aside; in Safari, once, what holds there.
 */
export function SavedLine() {
	const companies = useProgress($companies);
	const marks = useLiveStore($savedMarks);
	const [said, setSaid] = useState('');
	useEffect(loadEveryCompany, []);
	useEffect(followMarks, []);
	if (!companies || !marks || companies.size === 0) return null;

	const now = new Date();
	const remind = isWorthReminding(companies, marks, now);
	const tellSafari = marks.toldSafari !== true && isSafari() && !isInstalled();
	return (
		<div class="saved-line screen-only">
			<p class="hint">
				{savedText(sinceSaved(companies, marks, now), now)} <a href="#keeping">{words.state.how}</a>
			</p>
			{marks.copy && (
				<LoadedPart
					load={() => import('./CopyState.tsx').then((it) => it.CopyState)}
					props={{ copy: marks.copy }}
					words={words.copy}
				/>
			)}
			{remind && (
				<>
					<p>{words.state.remind}</p>
					<p class="actions">
						<button type="button" onClick={save}>
							{words.state.save}
						</button>{' '}
						<button
							type="button"
							class="quiet"
							onClick={() =>
								changeMarks((before) => ({ ...before, later: new Date().toISOString() }))
							}
						>
							{words.state.notNow}
						</button>
					</p>
				</>
			)}
			{tellSafari && (
				<>
					<p>{words.state.safari}</p>
					<p class="actions">
						<span class="hint">{words.state.safariHow}</span>{' '}
						<button
							type="button"
							class="quiet"
							onClick={() => changeMarks((before) => ({ ...before, toldSafari: true }))}
						>
							{words.state.understood}
						</button>
					</p>
				</>
			)}
			<p class="hint" role="status">
				{said}
			</p>
		</div>
	);

	function save(): void {
		void saveProgress('all').then(
			() => setSaid(words.state.saved),
			() => setSaid(words.state.notSaved)
		);
	}
}
