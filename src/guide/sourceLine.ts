/** A fact that is cited, as far as the line of its sources needs it. */
interface CitedFact {
	readonly id: string;
	readonly confidence: 'high' | 'medium' | 'low';
	readonly disagree?: string | undefined;
	readonly sources: readonly {
		readonly publisher: string;
		readonly url: string;
		readonly unread?: true | undefined;
	}[];
}

/** Why a reader should take a fact with care: its sources differ, are few, or settle nothing. */
type Caution = 'differ' | 'fairly' | 'open';

/** Who says what a paragraph states. */
export interface SaidBy {
	/** The publisher to name, by the short form of its name. */
	readonly chief: string;
	/** How many other publishers say it. */
	readonly more: number;
	/** The facts' ids: first those that are well supported, then those with a caution, kind by kind. */
	readonly groups: readonly { readonly caution?: Caution; readonly facts: readonly string[] }[];
}

/** Hosts of authorities, and what CBP's bulletins go out by. Copies of their papers lie elsewhere. */
const authority = /^https?:\/\/(?:[\w-]+\.)*(?:gov|govdelivery\.com)\//;

/** The name without what it explains in brackets. */
const shortName = (publisher: string) => publisher.replace(/ \(.*\)$/, '');

function cautionOf({ confidence, disagree }: CitedFact): Caution | undefined {
	if (disagree !== undefined) return 'differ';
	return { high: undefined, medium: 'fairly' as const, low: 'open' as const }[confidence];
}

/**
 * The line of sources for the facts that a paragraph cites. The chief one is an authority at its own
 * address, or else whoever stands behind most of the facts; among equals, the one listed first. What
 * was not read for the fact neither leads nor counts, unless nothing was.
 */
export function sourceLine(facts: readonly CitedFact[]): SaidBy {
	const found = new Map<string, { official: boolean; count: number }>();
	for (const { sources } of facts) {
		const read = sources.filter(({ unread }) => unread !== true);
		const names = new Set<string>();
		for (const { publisher, url } of read.length > 0 ? read : sources) {
			const name = shortName(publisher);
			const before = found.get(name);
			found.set(name, {
				official: before?.official === true || authority.test(url),
				count: (before?.count ?? 0) + (names.has(name) ? 0 : 1),
			});
			names.add(name);
		}
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
			const ids = facts.filter((fact) => cautionOf(fact) === caution).map(({ id }) => id);
			return ids.length > 0 ? [{ ...(caution && { caution }), facts: ids }] : [];
		}),
	};
}
