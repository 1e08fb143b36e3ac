import type sharing from 'virtual:words/sharing';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { $record } from '../../progress/store.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useProgress } from '../hooks/useProgress.ts';

const parts = {
	share: () => import('../sharing/SharePanel.tsx').then((it) => it.SharePanel),
	move: () => import('../sharing/MovePanel.tsx').then((it) => it.MovePanel),
	open: () => import('../sharing/ImportPanel.tsx').then((it) => it.ImportPanel),
};

interface Props {
	texts: SheetTexts;
	words: (typeof sharing)['page'];
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
export function ShareAndOpen({ texts, words, main, more }: Props) {
	const record = useProgress($record);
	const live = record !== undefined;
	const empty = record?.size === 0;
	const [open, setOpen] = useState<keyof typeof parts>();

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
			<div id="exchange-part">
				{open && (
					<>
						<h2>{words[open]}</h2>
						<LoadedPart key={open} load={parts[open]} props={{ texts }} words={words} />
					</>
				)}
			</div>
		</section>
	);
}
