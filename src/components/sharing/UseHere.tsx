import checklist from 'virtual:checklist';
import words from 'virtual:words/sharing';
import { useState } from 'preact/hooks';
import { takeIn } from '../../companies/takeIn.ts';
import { bringAlong } from '../../keeping/taken.ts';
import { isEmpty } from '../../progress/compare.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import { $companies, $company } from '../../progress/store.ts';
import { undoLast } from '../../progress/undo.ts';
import { type IncomingCompany, writesOfAll } from '../../sharing/incoming.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';

interface Props {
	incoming: readonly IncomingCompany[];
	/** Leads to My progress, where the person is not there; without it one stays, and is told here. */
	onUsed?: (() => void) | undefined;
}

/** On a device of which nothing is kept yet: what came in becomes what is kept, by one press. */
export function UseHere({ incoming, onUsed }: Props) {
	const [used, setUsed] = useState(false);
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	const free = useNothingKept();
	if (used && undo.offered)
		return (
			<p class="outcome screen-only" role="status" ref={place} tabIndex={-1}>
				{words.link.used}{' '}
				<button type="button" onClick={undoLast}>
					{words.compare.undo}
				</button>
			</p>
		);
	if (!free || isNothing(incoming)) return null;
	return (
		<p class="actions screen-only">
			<button type="button" class="button" onClick={use}>
				{words.link.use}
			</button>{' '}
			<span class="hint">{words.link.useHint}</span>
		</p>
	);

	function use(): void {
		const shown = $company.get();
		takeIn(writesOfAll(incoming, $companies.get(), 'merge', checklist, newCompanyId));
		bringAlong({ said: words.link.used, shown });
		undo.made();
		setUsed(true);
		if (onUsed) onUsed();
		else keep();
	}
}

/** Whether nothing is kept on this device that says anything. */
export function useNothingKept(): boolean {
	const companies = useProgress($companies) ?? $companies.get();
	return [...companies.values()].every(isEmpty);
}

/** Whether nothing comes in that says anything. */
export function isNothing(incoming: readonly IncomingCompany[]): boolean {
	return incoming.every(({ record }) => isEmpty(record));
}
