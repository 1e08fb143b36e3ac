import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import { useMemo } from 'preact/hooks';
import { inviteIdOf } from '../../companies/inviteId.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, $company, $record } from '../../progress/store.ts';
import type { ReadShared, SharedCompany } from '../../sharing/linkContent.ts';
import { readShareLink, writeShareLink } from '../../sharing/shareLink.ts';
import { useProgress } from '../hooks/useProgress.ts';

/** What a link is to hold. */
interface LinkChoices {
	/** Every company that is not archived, not only the one that is shown. */
	readonly all: boolean;
	/** The name that the one company has in the link; of all, whether they have theirs. */
	readonly name: string;
	readonly withNames: boolean;
	readonly withNotes: boolean;
	readonly withReasons: boolean;
}

/** A link of the progress that is kept here. */
interface MadeLink {
	/** The link, and what reading it gives; `undefined` where no link can hold so much. */
	readonly made: { readonly link: string; readonly shared: ReadShared } | undefined;
	/** How many notes there are that it could hold. */
	readonly notes: number;
	/** How many reasons there are why a task does not apply. */
	readonly reasons: number;
}

/** Makes a link of what is kept, as chosen, and reads it back. */
export function useShareLink({
	all,
	name,
	withNames,
	withNotes,
	withReasons,
}: LinkChoices): MadeLink {
	// It is made when it is asked for, so the first render may read what is there.
	const record = useProgress($record) ?? $record.get();
	const company = useProgress($company) ?? $company.get();
	const companies = useProgress($companies) ?? $companies.get();

	const kept = useMemo(() => notArchived(companies), [companies]);
	const shared = useMemo(
		(): SharedCompany[] =>
			all
				? kept.map(([id, other]) => ({
						id: inviteIdOf(id, other),
						record: withNames ? other : named(other, ''),
					}))
				: [{ id: inviteIdOf(company, record), record: named(record, name) }],
		[all, kept, withNames, company, record, name]
	);
	const hash = useMemo(
		() => linkOf(shared, withNotes, withReasons),
		[shared, withNotes, withReasons]
	);
	const reading = useMemo(
		() => (hash === undefined ? undefined : readShareLink(hash, checklist, numbers)),
		[hash]
	);
	const [page = ''] = location.href.split('#');
	const items = shared.flatMap((other) => [...other.record]);
	return {
		made:
			hash !== undefined && reading?.outcome === 'read'
				? { link: page + hash, shared: reading.shared }
				: undefined,
		notes: items.filter(([key, item]) => key.startsWith('note/') && 'text' in item && item.text)
			.length,
		reasons: items.filter(([, item]) => 'state' in item && item.because).length,
	};
}

/** The record with the name that the link is to have; the one that is kept stays as it is. */
function named(record: CompanyRecord, name: string): CompanyRecord {
	const text = name.trim();
	if (text === textOf(record, 'label')) return record;
	const copy = new Map(record);
	if (text === '') copy.delete('label');
	else copy.set('label', { at: new Date().toISOString(), text });
	return copy;
}

/** The companies that a link to all of them carries: those that are not out of the way. */
function notArchived(companies: ReadonlyMap<CompanyId, CompanyRecord>) {
	return [...companies].filter(([, record]) => textOf(record, 'archived') === '');
}

function linkOf(
	companies: readonly SharedCompany[],
	withNotes: boolean,
	withReasons: boolean
): string | undefined {
	try {
		return writeShareLink(
			{ made: new Date(), invite: false, withNotes, withReasons, companies },
			checklist,
			numbers
		);
	} catch {
		return undefined;
	}
}
