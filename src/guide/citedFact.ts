import type { z } from 'astro/zod';
import { packFacts, type PackedFacts } from '../text/packedFacts.ts';
import type { Caution, CitedFact } from '../text/sourceLine.ts';
import { factPaths } from './contentFiles.ts';
import { readYaml } from './readYaml.ts';
import { factsFile } from './schemas.ts';

/** Of a fact what its line of sources is made of. */
type Fact = Pick<z.output<typeof factsFile>[number], 'id' | 'confidence' | 'disagree'> & {
	readonly sources: readonly {
		readonly publisher: string;
		readonly url: string;
		readonly unread?: true | undefined;
	}[];
};

/** Hosts of authorities, and what CBP's bulletins go out by. Copies of their papers lie elsewhere. */
const authority = /^https?:\/\/(?:[\w-]+\.)*(?:gov|govdelivery\.com)\//;

/** The name without what it explains in brackets. */
const shortName = (publisher: string) => publisher.replace(/ \(.*\)$/, '');

/**
 * A fact with those who say it. What was not read for the fact does not count, unless nothing was.
 */
export function citedFact({ id, confidence, disagree, sources }: Fact): CitedFact {
	const read = sources.filter(({ unread }) => unread !== true);
	const said = new Map<string, boolean>();
	for (const { publisher, url } of read.length > 0 ? read : sources) {
		const name = shortName(publisher);
		said.set(name, said.get(name) === true || authority.test(url));
	}
	return {
		id,
		caution: cautionOf(),
		said: [...said].map(([name, official]) => ({ name, official })),
	};

	function cautionOf(): Caution | undefined {
		if (disagree !== undefined) return 'differ';
		return { high: undefined, medium: 'fairly' as const, low: 'open' as const }[confidence];
	}
}

/** Reads who says each fact, packed for browsers. Throws a ContentError. */
export async function readPackedFacts(): Promise<PackedFacts> {
	const files = await Promise.all(factPaths.map((path) => readYaml(path, factsFile)));
	return packFacts(files.flatMap(({ data }) => data.map(citedFact)));
}
