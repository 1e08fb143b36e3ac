import words from 'virtual:words/languages';
import { fill, type Values } from '../../i18n/fill.ts';
import type { SentMeanings } from '../../guide/words.ts';
import { useLoaded } from '../hooks/useLoaded.ts';

interface Props {
	/** Loads what messages say. */
	load: () => Promise<SentMeanings>;
	/** The ways to the parts of this message in it. */
	paths: readonly string[];
	/** What their {braces} are filled with; takes what the messages say. */
	values?: (meanings: SentMeanings) => Values;
}

/** What a message in English says, below it, on a page in another language; it comes when it is shown. */
export function SentMeaning({ load, paths, values }: Props) {
	const [meanings] = useLoaded(load);
	return (
		meanings && (
			<>
				<p class="kicker">{words.means}</p>
				{paths.map((path) => (
					<p key={path}>{fill(meanings[path] ?? '', values?.(meanings) ?? {})}</p>
				))}
			</>
		)
	);
}
