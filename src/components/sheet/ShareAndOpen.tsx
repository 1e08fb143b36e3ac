import type sharing from 'virtual:words/sharing';
import { useState } from 'preact/hooks';
import { $record } from '../../progress/store.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';

const parts = {
	share: () => import('../sharing/SharePanel.tsx').then((it) => it.SharePanel),
	open: () => import('../sharing/ImportPanel.tsx').then((it) => it.ImportPanel),
};

/** What goes out by link and what comes in by file. Each opens below its button, loaded then. */
export function ShareAndOpen({
	texts,
	words,
}: {
	texts: SheetTexts;
	words: (typeof sharing)['page'];
}) {
	const live = useLiveStore($record) !== undefined;
	const [open, setOpen] = useState<keyof typeof parts>();

	return (
		<section class="exchange screen-only" aria-labelledby="exchange">
			<h2 id="exchange">{words.heading}</h2>
			<p class="hint unscripted">{words.unscripted}</p>
			<p class="actions scripted">
				{(['share', 'open'] as const).map((each) => (
					<button
						key={each}
						type="button"
						disabled={!live}
						aria-expanded={open === each}
						aria-controls="exchange-part"
						onClick={() => setOpen(open === each ? undefined : each)}
					>
						{words[each]}
					</button>
				))}
			</p>
			<div id="exchange-part">
				{open && <LoadedPart key={open} load={parts[open]} props={{ texts }} words={words} />}
			</div>
		</section>
	);
}
