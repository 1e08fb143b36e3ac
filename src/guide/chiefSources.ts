/** A publication that facts rest on. */
interface Publication {
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly date: string;
}

/** Where CBP and the Federal Register publish; CBP's bulletins go out by GovDelivery. */
const official =
	/^https:\/\/(?:www\.)?(?:cbp\.gov|federalregister\.gov|content\.govdelivery\.com)\//;

/**
 * The official publications that most tasks rest on, the most cited first. Takes the facts that each
 * task cites, a fact once for every task that cites it.
 */
export function chiefSources(
	cited: readonly { readonly sources: readonly Publication[] }[],
	most: number
): Publication[] {
	const found = new Map<string, { publication: Publication; count: number }>();
	for (const publication of cited.flatMap(({ sources }) => sources)) {
		if (!official.test(publication.url)) continue;
		const before = found.get(publication.url);
		found.set(publication.url, {
			publication: before?.publication ?? publication,
			count: (before?.count ?? 0) + 1,
		});
	}
	return [...found.values()]
		.sort((one, other) => other.count - one.count)
		.slice(0, most)
		.map(({ publication }) => publication);
}
