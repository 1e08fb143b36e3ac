import type sharing from 'virtual:words/sharing';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hasTaken } from '../../keeping/hasTaken.ts';
import { $undoable } from '../../progress/undo.ts';
import { $record } from '../../progress/store.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';

const parts = {
	share: () => import('../sharing/SharePanel.tsx').then((it) => it.SharePanel),
	move: () => import('../sharing/MovePanel.tsx').then((it) => it.MovePanel),
	open: () => import('../sharing/ImportPanel.tsx').then((it) => it.ImportPanel),
};

interface Props {
	texts: SheetTexts;
	words: (typeof sharing)['page'];
	/** Whether what a link holds is shown in the sheet's place, which says itself what it took in. */
	covered: boolean;
	/** The page's main action, which comes first on a sheet with something on it. */
	main: ComponentChildren;
	/** What comes after, to lead on. */
	more: ComponentChildren;
}

/**
 * What can be done with the sheet: the main action, and, quiet beside it, what goes out by link and
 * what comes in by file, which is first on a sheet with nothing on it. Each of these opens below,
 * loaded then.
 */
export function ShareAndOpen({ texts, words, covered, main, more }: Props) {
	const record = useProgress($record);
	const live = record !== undefined;
	const empty = record?.size === 0;
	const [open, setOpen] = useState<keyof typeof parts>();
	const { place, keep } = useKeepPlace<HTMLDivElement>();
	const isTaken = useLiveStore($undoable)?.at(-1)?.said !== undefined;
	// From then on, so that it can say what was taken back.
	const tells = useRef(false);
	tells.current ||= live && !covered && (isTaken || hasTaken());
	const onUsed = () => {
		setOpen(undefined);
		keep();
	};

	return (
		<section id="exchange" class="exchange screen-only scripted" aria-label={words.heading}>
			<p class="actions">
				{!empty && main}{' '}
				{(empty ? (['open', 'share', 'move'] as const) : (['share', 'move', 'open'] as const)).map(
					(each) => (
						<button
							key={each}
							type="button"
							class={empty && each === 'open' ? 'button' : 'quiet'}
							disabled={!live}
							aria-expanded={open === each}
							aria-controls="exchange-part"
							onClick={() => setOpen(open === each ? undefined : each)}
						>
							{words[each]}
						</button>
					)
				)}{' '}
				{empty && main} {more}
			</p>
			{/* What is open says itself what it took in. */}
			<div ref={place} tabIndex={-1}>
				{tells.current && !covered && open !== 'open' && (
					<LoadedPart
						load={() => import('../sharing/TakenLine.tsx').then((it) => it.TakenLine)}
						props={{}}
						words={{ failed: words.failed, tryAgain: words.tryAgain }}
					/>
				)}
			</div>
			<div id="exchange-part">
				{open && (
					<>
						<h2>{words[open]}</h2>
						<LoadedPart key={open} load={parts[open]} props={{ texts, onUsed }} words={words} />
					</>
				)}
			</div>
		</section>
	);
}
