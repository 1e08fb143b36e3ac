/** What came in by several files and texts at once: saved files, mails, links. */
import type { Checklist } from '../progress/checklist.ts';
import { cameBack } from './cameBack.ts';
import { fromFile, type IncomingCompany } from './incoming.ts';
import type { LinkNumbers } from './linkContent.ts';
import type { Opened } from './openFile.ts';

/** A company that came in, and the link that it came by, from `#` on; a file has none. */
interface Arrival {
	readonly company: IncomingCompany;
	readonly hash?: string | undefined;
}

/** All that came in. */
interface Arrivals {
	/** To take in together, in the order in which they came. */
	readonly companies: readonly Arrival[];
	/** Links that are no answers: invites, and those of which a part is missing. */
	readonly others: readonly ReturnType<typeof cameBack>[number][];
	/** Whether it is one file alone, whole, which may also take the place of what is kept. */
	readonly oneFile: boolean;
}

/** Puts together what files and texts brought. A link that stands in several of them comes in once. */
export function arrivalsOf(
	openings: readonly Opened[],
	checklist: Checklist,
	numbers: LinkNumbers
): Arrivals {
	const companies: Arrival[] = [];
	const others: Arrivals['others'][number][] = [];
	const links = new Set<string>();
	for (const { opened } of openings) {
		if (opened.outcome === 'read')
			companies.push(...fromFile(opened.companies).map((company) => ({ company })));
		if (opened.outcome !== 'links') continue;
		for (const link of cameBack(opened.text, checklist, numbers)) {
			const { hash, incoming, partial } = link;
			if (links.has(hash)) continue;
			links.add(hash);
			if (partial || incoming.length === 0) others.push(link);
			else companies.push(...incoming.map((company) => ({ company, hash })));
		}
	}
	const [first] = openings;
	return { companies, others, oneFile: openings.length === 1 && first?.opened.outcome === 'read' };
}
