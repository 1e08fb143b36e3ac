/** What came back in a text, such as one mail or fifty: answers to take in, and what they are not. */
import type { Checklist } from '../progress/checklist.ts';
import { findShareLinks } from './findShareLinks.ts';
import { fromLink, type IncomingCompany } from './incoming.ts';
import type { LinkNumbers, ReadShared } from './linkContent.ts';
import { readShareLink } from './shareLink.ts';

/** A link in a text, and what it says. */
interface CameBack {
	/** From `#` on. */
	readonly hash: string;
	/** What it says; `undefined` where nothing in it can be read. */
	readonly shared: ReadShared | undefined;
	/** Its companies; none of an invite, which is nobody's progress. */
	readonly incoming: readonly IncomingCompany[];
	/** Whether something of it is missing or was altered. */
	readonly partial: boolean;
}

/** Reads all links of a text: the answers first, the invites that are quoted below them after. */
export function cameBack(text: string, checklist: Checklist, numbers: LinkNumbers): CameBack[] {
	const read = findShareLinks(text).map(({ hash }): CameBack => {
		const reading = readShareLink(hash, checklist, numbers);
		if (reading.outcome !== 'read') return { hash, shared: undefined, incoming: [], partial: true };
		const { shared, fault } = reading;
		return {
			hash,
			shared,
			incoming: shared.invite ? [] : fromLink(shared, numbers),
			partial: fault !== undefined,
		};
	});
	const isInvite = ({ shared }: CameBack) => shared?.invite === true;
	return [...read.filter((each) => !isInvite(each)), ...read.filter(isInvite)];
}
