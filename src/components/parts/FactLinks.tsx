import { useLoaded } from '../hooks/useLoaded.ts';
import type * as Loaded from './FactsInWords.tsx';

interface Props {
	facts: readonly string[];
	/** Where a fact is shown; the fact's id goes at its end. */
	address: string;
}

/** What says it in words, once it came: from then on each line has it at once. */
let words: typeof Loaded.FactsInWords | undefined;
/**
 * Brings it; for what is read out as a whole, which must not change once it was said. Rejects where it
 * cannot be loaded.
 */
export const loadFactWords = async () =>
	(words = (await import('./FactsInWords.tsx')).FactsInWords);

/**
 * The facts that a sentence rests on, as links to their sources, with who says it. Until that has come,
 * and where it does not, the facts' ids stand alone in the same place.
 */
export function FactLinks({ facts, address }: Props) {
	const [came] = useLoaded(loadFactWords, !words);
	const InWords = words ?? came;
	if (InWords) return <InWords facts={facts} address={address} />;
	return (
		<small class="cite apart">
			{facts.map((fact) => (
				<>
					{' '}
					<a key={fact} href={address + fact}>
						{fact}
					</a>
				</>
			))}
		</small>
	);
}
