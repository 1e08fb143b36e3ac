import checklist from 'virtual:checklist';
import words from 'virtual:words/sharing';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import { countAnew, differences, isAhead, labelOf } from '../../progress/compare.ts';
import type { Item, ItemKey } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, $company } from '../../progress/store.ts';
import { besideOf, type IncomingCompany, writesOf } from '../../sharing/incoming.ts';
import { whatIsNew } from '../../sharing/whatIsNew.ts';
import { useReplaced } from '../keeping/useReplaced.ts';
import type { TaskTitles } from '../wording/taskTitles.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { Differences } from './Differences.tsx';
import { newsText } from './newsText.ts';
import { RowChoice } from './RowChoice.tsx';
import { TakenIn } from './TakenIn.tsx';
import { useTakingIn } from './useTakingIn.ts';
import './sharingStyles.ts';

interface Props {
	incoming: IncomingCompany;
	/** Whether only a part of it could be read: what is missing must not take the place of mine. */
	partial: boolean;
	texts: TaskTitles;
	/** Whether it came together with others. */
	among: boolean;
	/** Whether the main act stands elsewhere: where nothing is kept, what comes in is used as it is. */
	mainElsewhere?: boolean | undefined;
	/** Of who asked for it among several: how often, since each time the reader is led to it. */
	lookedAt?: number | undefined;
}

const nothing: CompanyRecord = new Map<ItemKey, Item>();
/** What has a row of its own where it differs, or says nothing of the company. */
const compared = new Set([
	...['label', 'suffix', 'reports', 'invite', 'uid', 'invited', 'returned'],
	...checklist.questions.map(({ id }) => `answer/${id}`),
	...checklist.steps
		.flatMap(({ tasks }) => tasks)
		.flatMap(({ id, was = [] }) => [id, ...was])
		.flatMap((id) => [`task/${id}`, `waiting/${id}`, `note/${id}`]),
]);

/**
 * Somebody's progress beside what is kept here, and the ways to merge it, add it or put it in the place
 * of mine; what each writes is in sharing/incoming.ts. It is compared with
 * the live record, so that what another tab writes meanwhile is neither hidden nor lost.
 */
export function Comparison({
	incoming,
	partial,
	texts,
	among,
	mainElsewhere,
	lookedAt = 0,
}: Props) {
	const { compare } = words;
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const shown = useProgress($company) ?? $company.get();
	const theirs = labelOf(incoming.record);
	const named = theirs || words.contents.unnamed;
	const taking = useTakingIn(incoming, named);
	const { added, once } = taking;
	const [row, setRow] = useState<CompanyId>();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (lookedAt > 0) heading.current?.focus();
	}, [lookedAt]);

	const kept = new Map([...companies].filter(([, record]) => record.size > 0));
	const several = companies.size > 1;
	const around = { companies, shown, among, added, row };
	const { company: target, isNew, asks, addFirst } = besideOf(incoming, around, newCompanyId);
	const mine = companies.get(target ?? '') ?? nothing;
	const label = labelOf(mine) || words.contents.unnamed;
	const before = useReplaced(target === undefined ? [] : [target]);
	const rows = target === undefined ? [] : differences(mine, incoming, checklist);
	const news = whatIsNew(mine, incoming, target ?? '', checklist);
	const writes = writesOf(mine, incoming, target ?? '', 'merge', checklist);
	const others = countAnew(
		mine,
		writes.filter(([key]) => !compared.has(key.split('/', 2).join('/')))
	);

	const canAdd = isNew && kept.size > 0;
	const nothingNew = target !== undefined && rows.length === 0 && others === 0;

	// The order is the same whatever was pressed before: nothing comes to lie under the pointer.
	return (
		<section class="comparison" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				{fill(compare.heading, { label: named })}
			</h2>
			<p>{whereText()}</p>
			{asks && (
				<RowChoice companies={kept} chosen={row} disabled={added !== undefined} onChoose={setRow} />
			)}
			{nothingNew ? (
				<>
					<p>{compare.same}</p>
					{writes.some(([key]) => key === 'returned') && (
						<p>
							<button type="button" onClick={(event) => once(event, merge)}>
								{compare.noteReturned}
							</button>
						</p>
					)}
				</>
			) : (
				<>
					<p>
						<strong>{newsText(news)}</strong>
					</p>
					<ul class="ways">
						{target !== undefined && (
							<li>
								<button
									type="button"
									class={mainElsewhere || addFirst || added !== undefined ? undefined : 'button'}
									onClick={(event) => once(event, merge)}
								>
									{compare.merge}
								</button>{' '}
								<span class="hint">{compare.mergeHint}</span>
							</li>
						)}
						{canAdd && (
							<li>
								<button
									type="button"
									class={addFirst ? 'button' : undefined}
									disabled={added !== undefined}
									onClick={(event) => once(event, taking.addAsNew)}
								>
									{compare.asNew}
								</button>{' '}
								<span class="hint">{compare.asNewHint}</span>
							</li>
						)}
						{target !== undefined && (
							<li>
								<button type="button" class="quiet" onClick={() => taking.setSaid(compare.kept)}>
									{compare.keep}
								</button>
							</li>
						)}
					</ul>
				</>
			)}
			<TakenIn taking={taking} named={named} several={several} />
			{!nothingNew && target !== undefined && (
				<>
					{rows.length > 0 && (
						<Differences
							rows={rows}
							from={incoming.link ? compare.theirs : compare.inFile}
							texts={texts}
						/>
					)}
					{others > 0 && <p>{plural(compare.others, others)}</p>}
					{isAhead(mine, incoming.record, new Date()) && <p>{compare.ahead}</p>}
					{incoming.link && <p class="hint">{compare.daysOnly}</p>}
					{partial ? (
						<p class="hint">{compare.partial}</p>
					) : (
						<p class="way-apart">
							<button
								type="button"
								class="quiet danger"
								onClick={(event) => once(event, () => void replaceMine())}
							>
								{compare.replace}
							</button>{' '}
							<span class="hint">
								{plural(compare.replaceHint, rows.length + others)}
								{pageLanguage.gap}
								{before.takes === false ? compare.replaceNoBin : compare.replaceBin}
							</span>
						</p>
					)}
				</>
			)}
		</section>
	);

	/** Where it goes, or with what it is compared. */
	function whereText(): string {
		if (!isNew && several) return fill(compare.goesTo, { label });
		if (asks && row === undefined) return compare.goesToNew;
		return labelOf(mine) === '' ? compare.withUnnamed : fill(compare.with, { label });
	}

	function merge(): void {
		if (target !== undefined) taking.take(target, 'merge');
	}

	async function replaceMine(): Promise<void> {
		const binned = await before.putAway();
		if (target !== undefined) taking.take(target, 'replace', binned);
	}
}
