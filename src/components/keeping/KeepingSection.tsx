import type sharing from 'virtual:words/sharing';
import { LoadedPart } from '../parts/LoadedPart.tsx';

interface Props {
	heading: string;
	words: Pick<(typeof sharing)['page'], 'failed' | 'tryAgain'>;
}

/** The section of a page that says how what it shows is kept. It loads with the page, after all else. */
export function KeepingSection({ heading, words }: Props) {
	return (
		<section class="screen-only scripted" aria-labelledby="keeping">
			<h2 id="keeping">{heading}</h2>
			<LoadedPart
				load={() => import('./Keeping.tsx').then((it) => it.Keeping)}
				props={{}}
				words={words}
			/>
		</section>
	);
}
