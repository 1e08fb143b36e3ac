import checklist from 'virtual:checklist';
import words from 'virtual:words/sharing';
import { useRef, useState } from 'preact/hooks';
import { takeIn } from '../../companies/takeIn.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { countAnew, differences, joinedNotes } from '../../progress/compare.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, $company } from '../../progress/store.ts';
import { change, undoLast } from '../../progress/undo.ts';
import { type IncomingCompany, targetOf, type Way, writesOf } from '../../sharing/incoming.ts';
import { bringAlong } from '../../keeping/taken.ts';
import type { PutAway } from '../keeping/useReplaced.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useUndo } from '../hooks/useUndo.ts';

/** In milliseconds: a press that follows another this soon was not meant by itself. */
const doublePress = 1000;

const nothing: CompanyRecord = new Map();

/**
 * Taking one company in from elsewhere, and back: what each way writes is in sharing/incoming.ts. Gives
 * what is to be said of it, and what takes the focus where a button goes away with what it did.
 */
export function useTakingIn(incoming: IncomingCompany, named: string) {
	const { compare } = words;
	const [said, setSaid] = useState('');
	const [added, setAdded] = useState<CompanyId>();
	/** The row that was taken in into, to lead to it. */
	const [taken, setTaken] = useState<CompanyId>();
	const lastPress = useRef(-Infinity);
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	return {
		...{ said, setSaid, added, taken, place },
		canUndo: undo.offered,
		...{ once, take, addAsNew, takeBack },
	};

	/** Does what was pressed, and nothing for a second press that follows at once: it was a double click. */
	function once(event: Event, act: () => void): void {
		if (event.timeStamp - lastPress.current < doublePress) return;
		lastPress.current = event.timeStamp;
		act();
	}

	/** Writes it into a company here; `binned` says where what it replaced went, and brings that back. */
	function take(target: CompanyId, way: Way, binned?: PutAway): void {
		const live = $companies.get().get(target) ?? nothing;
		const items = writesOf(live, incoming, target, way, checklist);
		const joined = way === 'merge' ? joinedNotes(differences(live, incoming, checklist)) : 0;
		const count = countAnew(live, items);
		const shown = $company.get();
		takeIn(new Map([[target, items]]), binned?.undone);
		const told =
			count === 0
				? items.some(([key]) => key === 'returned')
					? compare.notedReturned
					: compare.mergedNothing
				: sentences([
						fill(way === 'merge' ? compare.merged : compare.replaced, { count }),
						...(joined > 0 ? [plural(compare.joined, joined)] : []),
						binned?.said ?? '',
					]);
		setSaid(told);
		setTaken(target);
		if (items.length > 0) {
			bringAlong({ said: told, shown, binned: binned?.ids });
			undo.made();
		}
		keep();
	}

	/** Adds it as a company of its own. */
	function addAsNew(): void {
		const found = targetOf(incoming, $companies.get(), newCompanyId);
		const { company } = found.isNew
			? found
			: { company: newCompanyId(new Set($companies.get().keys())) };
		change(new Map([[company, writesOf(nothing, incoming, company, 'merge', checklist)]]));
		const told = fill(compare.added, { label: named });
		bringAlong({ said: told, shown: $company.get() });
		setSaid(told);
		setAdded(company);
		setTaken(company);
		undo.made();
		keep();
	}

	function takeBack(): void {
		undoLast();
		lastPress.current = -Infinity;
		setAdded(undefined);
		setTaken(undefined);
		setSaid(compare.undone);
		keep();
	}
}
