/** Why a reader should take a fact with care: its sources differ, are few, or settle nothing. */
export type Caution = 'differ' | 'fairly' | 'open';

/** A fact that is cited, as far as the line of its sources needs it. */
export interface CitedFact {
	readonly id: string;
	readonly caution?: Caution | undefined;
	/** Who says it, each once, by the short form of the name; and whether that is an authority at its own address. */
	readonly said: readonly { readonly name: string; readonly official: boolean }[];
}

/** Who says what a paragraph states. */
export interface SaidBy {
	/** The publisher to name, by the short form of its name. */
	readonly chief: string;
	/** How many other publishers say it. */
	readonly more: number;
	/** The facts' ids: first those that are well supported, then those with a caution, kind by kind. */
	readonly groups: readonly {
		readonly caution?: Caution | undefined;
		readonly facts: readonly string[];
	}[];
}

/**
 * The line of sources for the facts that a paragraph cites. The chief one is an authority at its own
 * address, or else whoever stands behind most of the facts; among equals, the one listed first.
 */
export function sourceLine(facts: readonly CitedFact[]): SaidBy {
	const found = new Map<string, { official: boolean; count: number }>();
	for (const { name, official } of facts.flatMap(({ said }) => said)) {
		const before = found.get(name);
		found.set(name, {
			official: before?.official === true || official,
			count: (before?.count ?? 0) + 1,
		});
	}
	const [chief = ''] = [...found]
		.sort(
			([, one], [, other]) =>
				Number(other.official) - Number(one.official) || other.count - one.count
		)
		.map(([name]) => name);
	const cautions = [undefined, 'fairly', 'differ', 'open'] as const;
	return {
		chief,
		more: found.size - 1,
		groups: cautions.flatMap((caution) => {
			const ids = facts.filter((fact) => fact.caution === caution).map(({ id }) => id);
			return ids.length > 0 ? [{ caution, facts: ids }] : [];
		}),
	};
}
