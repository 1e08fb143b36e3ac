import type sharing from 'virtual:words/sharing';
import { type AddedAddresses, AddedToSheet } from './AddedToSheet';
import { Exchange } from './Exchange';
import { Later } from './Later';
import { ProgressSheet } from './ProgressSheet';
import type { SheetTexts } from './Sheet';
import { useShareHash } from './useShareHash';

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
					load={() => import('./LinkView').then((it) => it.LinkView)}
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
