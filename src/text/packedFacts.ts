import type { Caution, CitedFact } from './sourceLine.ts';

/**
 * Who says each fact, as browsers get it: every name once, and of a fact its caution, then those who say
 * it, by the place of the name, doubled; one more where that is an authority at its own address.
 */
export interface PackedFacts {
	readonly names: readonly string[];
	readonly facts: Readonly<
		Record<string, readonly [caution: Caution | 0, ...said: readonly number[]] | undefined>
	>;
}

/** Packs facts for the way to the browser. */
export function packFacts(facts: readonly CitedFact[]): PackedFacts {
	const names = [...new Set(facts.flatMap(({ said }) => said.map(({ name }) => name)))];
	return {
		names,
		facts: Object.fromEntries(
			facts.map(({ id, caution, said }) => [
				id,
				[
					caution ?? 0,
					...said.map(({ name, official }) => 2 * names.indexOf(name) + Number(official)),
				] as const,
			])
		),
	};
}

/** The facts of these ids, unpacked, in their order. An id that is not among them is left out. */
export function unpackFacts({ names, facts }: PackedFacts, ids: readonly string[]): CitedFact[] {
	return ids.flatMap((id) => {
		const packed = facts[id];
		if (!packed) return [];
		const [caution, ...said] = packed;
		return [
			{
				id,
				caution: caution === 0 ? undefined : caution,
				said: said.map((each) => ({ name: names[each >> 1] ?? '', official: each % 2 === 1 })),
			},
		];
	});
}
