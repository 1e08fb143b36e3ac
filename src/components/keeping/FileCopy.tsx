import words from 'virtual:words/keeping';
import { useState } from 'preact/hooks';
import { canKeepCopy, chooseCopy, type CopyOutcome, stopCopy } from '../../keeping/fileCopy.ts';
import { $savedMarks } from '../../keeping/savedMarks.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { CopyState } from './CopyState.tsx';

/** A file on the disk that all that is kept is written into after changes: to choose it, and to stop. */
export function FileCopy() {
	const copy = useLiveStore($savedMarks)?.copy;
	const [said, setSaid] = useState('');
	if (!canKeepCopy()) return <p>{words.copy.cannot}</p>;

	return (
		<>
			<p>{words.copy.intro}</p>
			{copy && <CopyState copy={copy} />}
			<p class="actions">
				<button type="button" onClick={() => void choose('new')}>
					{copy ? words.copy.another : words.copy.create}
				</button>{' '}
				<button type="button" onClick={() => void choose('existing')}>
					{words.copy.existing}
				</button>{' '}
				{copy && (
					<button type="button" class="quiet" onClick={() => void stop()}>
						{words.copy.stop}
					</button>
				)}
			</p>
			<p class="hint">{words.copy.hint}</p>
			<p role="status">{said}</p>
		</>
	);

	async function choose(which: 'new' | 'existing'): Promise<void> {
		setSaid('');
		const outcome: CopyOutcome = await chooseCopy(which, words.copy.saveAs);
		if (outcome === 'written') setSaid(words.copy.done);
		// Nothing is marked where not even the choice was kept.
		else if (outcome !== 'off' && !$savedMarks.get().copy) setSaid(words.copy.troubles[outcome]);
	}

	async function stop(): Promise<void> {
		await stopCopy();
		setSaid(words.copy.stopped);
	}
}
