import packed from 'virtual:packed-facts';
import { unpackFacts } from '../../text/packedFacts.ts';
import { sourceLine } from '../../text/sourceLine.ts';
import { SourceLine } from './SourceLine.tsx';

interface Props {
	facts: readonly string[];
	/** Where a fact is shown; the fact's id goes at its end. */
	address: string;
}

/** Who says what stands before it, of facts by their ids: what a page's own text has from `Cite`. */
export function FactsInWords({ facts, address }: Props) {
	return <SourceLine line={sourceLine(unpackFacts(packed, facts))} address={address} />;
}
