import words from 'virtual:words/keeping';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type CopyOutcome, takeInCopy, writeCopy } from '../../keeping/fileCopy.ts';
import { followChanges } from '../../keeping/followChanges.ts';
import type { CopyMark } from '../../keeping/lastSaved.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { $undoable, undoLast } from '../../progress/undo.ts';
import { whenText } from './savedText.ts';

/** How the copy in a file stands: when it was written, or why it is not and what mends that. */
export function CopyState({ copy: { name, at, trouble, due } }: { copy: CopyMark }) {
	const [said, setSaid] = useState('');
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
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
					<p class="error copy-trouble" role="alert">
						{words.copy.troubles[trouble]}
					</p>
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
			<p class="hint" role="status" ref={place} tabIndex={-1}>
				{said}{' '}
				{undo.offered && (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							undoLast();
							setSaid(words.copy.undone);
							keep();
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
		keep();
	}

	async function takeIn(): Promise<void> {
		const before = $undoable.get();
		const outcome = await takeInCopy();
		setSaid(outcome === 'written' ? words.copy.takenIn : words.copy.notYet);
		// It may hold nothing but remembered entries, which are no change of a company.
		if (outcome === 'written' && $undoable.get() !== before) undo.made();
		keep();
	}
}
