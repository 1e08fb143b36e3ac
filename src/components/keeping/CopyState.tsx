import words from 'virtual:words/keeping';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type CopyOutcome, takeInCopy, writeCopy } from '../../keeping/fileCopy.ts';
import { followChanges } from '../../keeping/followChanges.ts';
import type { CopyMark } from '../../keeping/lastSaved.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { undoLast } from '../../progress/undo.ts';
import { whenText } from './savedText.ts';

/** How the copy in a file stands: when it was written, or why it is not and what mends that. */
export function CopyState({ copy: { name, at, trouble, due } }: { copy: CopyMark }) {
	const [said, setSaid] = useState('');
	const undo = useUndo();
	useEffect(() => {
		// A page was left before it had written what it changed.
		if (due && trouble === undefined) void writeCopy();
		followChanges();
	}, []);

	return (
		<>
			<p class="hint">{fill(words.copy.on, { name, when: whenText(at, new Date()) })}</p>
			{trouble !== undefined && (
				<>
					<p class="error copy-trouble">{words.copy.troubles[trouble]}</p>
					{trouble !== 'foreign' && trouble !== 'gone' && (
						<p class="actions">
							<button
								type="button"
								onClick={() =>
									void (trouble === 'more' ? takeIn() : tell(writeCopy({ ask: true })))
								}
							>
								{trouble === 'more'
									? words.copy.takeIn
									: trouble === 'permission'
										? words.copy.allow
										: words.copy.again}
							</button>
						</p>
					)}
				</>
			)}
			<p class="hint" role="status">
				{said}{' '}
				{undo.offered && (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							undoLast();
							setSaid('');
						}}
					>
						{words.bin.undo}
					</button>
				)}
			</p>
		</>
	);

	async function tell(outcome: Promise<CopyOutcome>): Promise<void> {
		setSaid((await outcome) === 'written' ? words.copy.done : words.copy.notYet);
	}

	async function takeIn(): Promise<void> {
		const outcome = await takeInCopy();
		setSaid(outcome === 'written' ? words.copy.takenIn : words.copy.notYet);
		if (outcome === 'written') undo.made();
	}
}
