import type sharing from 'virtual:words/sharing';
import { type AddedAddresses, AddedToSheet } from './AddedToSheet.tsx';
import { Exchange } from './Exchange.tsx';
import { Later } from '../parts/Later.tsx';
import { ProgressSheet } from './ProgressSheet.tsx';
import type { SheetTexts } from './Sheet.tsx';
import { useShareHash } from '../sharing/useShareHash.ts';

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
				<Later
					load={() => import('../sharing/LinkView.tsx').then((it) => it.LinkView)}
					props={{ hash, texts }}
					words={words}
				/>
			)}
			<div hidden={hash !== undefined}>
				<ProgressSheet texts={texts}>
					<Exchange texts={texts} words={words} />
				</ProgressSheet>
				<AddedToSheet {...added} />
			</div>
		</>
	);
}
