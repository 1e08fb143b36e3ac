import type sharing from 'virtual:words/sharing';
import type { AddedAddresses } from './AddedList.tsx';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { ProgressSheet } from './ProgressSheet.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useShareHash } from '../sharing/useShareHash.ts';
import './sheet.css';

interface Props {
	texts: SheetTexts;
	words: (typeof sharing)['page'];
	added: AddedAddresses;
}

/** One's own progress, or, where the address is a share link, what that link holds. */
export function ProgressPage({ texts, words, added }: Props) {
	const hash = useShareHash();
	return (
		<>
			{hash === undefined ? (
				<h1 class="screen-only">{texts.words.title}</h1>
			) : (
				<LoadedPart
					load={() => import('./LinkView.tsx').then((it) => it.LinkView)}
					props={{ hash, texts }}
					words={words}
				/>
			)}
			<div hidden={hash !== undefined}>
				<ProgressSheet texts={texts} words={words} added={added} covered={hash !== undefined} />
				<p class="hint unscripted">{words.unscripted}</p>
			</div>
		</>
	);
}
