import checklist from 'virtual:checklist';
import words from 'virtual:words/sharing';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { change, undoLast } from '../../progress/undo.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import {
	countAnew,
	type Difference,
	differences,
	isAhead,
	joinedNotes,
	labelOf,
} from '../../progress/compare.ts';
import type { Item, ItemKey } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { showCompany } from '../../companies/companies.ts';
import { $companies, $company } from '../../progress/store.ts';
import { type IncomingCompany, targetOf, type Way, writesOf } from '../../sharing/incoming.ts';
import { useReplaced } from '../keeping/useReplaced.ts';
import { itemText, itemTitle } from '../wording/itemText.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';

interface Props {
	incoming: IncomingCompany;
	/** Whether only a part of it could be read: what is missing must not take the place of mine. */
	partial: boolean;
	texts: SheetTexts;
}

/** In milliseconds: a press that follows another this soon was not meant by itself. */
const doublePress = 1000;

const nothing: CompanyRecord = new Map<ItemKey, Item>();
/** What has a row of its own where it differs, or says nothing of the company. */
const compared = new Set([
	...['label', 'suffix', 'invite', 'uid', 'invited', 'returned'],
	...checklist.questions.map(({ id }) => `answer/${id}`),
	...checklist.steps
		.flatMap(({ tasks }) => tasks)
		.flatMap(({ id, was = [] }) => [id, ...was])
		.flatMap((id) => [`task/${id}`, `waiting/${id}`, `note/${id}`]),
]);

/**
 * Somebody's progress beside what is kept here, and what can be done with it. It is compared with
 * the live record, so that what another tab writes meanwhile is neither hidden nor lost.
 */
export function Comparison({ incoming, partial, texts }: Props) {
	const { compare } = words;
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const shown = useProgress($company) ?? $company.get();
	const [said, setSaid] = useState('');
	const [added, setAdded] = useState<string>();
	const lastPress = useRef(-Infinity);
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();

	const found = targetOf(incoming, companies, newCompanyId);
	const several = companies.size > 1;
	const target = found.isNew ? shown : found.company;
	const mine = companies.get(target) ?? nothing;
	const label = labelOf(mine);
	const before = useReplaced([target]);
	const rows = differences(mine, incoming, checklist);
	const others = countAnew(
		mine,
		writesOf(mine, incoming, target, 'merge', checklist).filter(
			([key]) => !compared.has(key.split('/', 2).join('/'))
		)
	);

	const theirs = labelOf(incoming.record);
	const canAdd = found.isNew && mine.size > 0 && added === undefined;
	// Names that differ are hardly one company's: then a row of its own is what a person wants.
	const addFirst = canAdd && label !== '' && theirs !== '' && label !== theirs;
	const nothingNew = rows.length === 0 && others === 0;

	// The order is the same whatever was pressed before: nothing comes to lie under the pointer.
	return (
		<section class="comparison" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`}>
				{label === '' ? compare.withUnnamed : fill(compare.with, { label })}
			</h2>
			{several && added === undefined && (
				<p>{found.isNew ? compare.goesToNew : fill(compare.goesTo, { label })}</p>
			)}
			{nothingNew ? (
				<p>{compare.same}</p>
			) : (
				<ul class="ways">
					<li>
						<button
							type="button"
							class={addFirst || added !== undefined ? undefined : 'button'}
							onClick={(event) => once(event, () => take('merge'))}
						>
							{compare.merge}
						</button>{' '}
						<span class="hint">{compare.mergeHint}</span>
					</li>
					{canAdd && (
						<li>
							<button
								type="button"
								class={addFirst ? 'button' : undefined}
								onClick={(event) => once(event, addAsNew)}
							>
								{compare.asNew}
							</button>{' '}
							<span class="hint">{compare.asNewHint}</span>
						</li>
					)}
					<li>
						<button type="button" class="quiet" onClick={() => setSaid(compare.kept)}>
							{compare.keep}
						</button>
					</li>
				</ul>
			)}
			<p class="outcome" role="status" ref={place} tabIndex={-1}>
				{said}{' '}
				{undo.offered && (
					<button type="button" onClick={takeBack}>
						{compare.undo}
					</button>
				)}{' '}
				{added !== undefined && undo.offered && (
					<a class="button-like" href={url('/progress/#')} onClick={() => showCompany(added)}>
						{fill(compare.openAdded, { label: theirs || words.contents.unnamed })}
					</a>
				)}
			</p>
			{!nothingNew && (
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

	/** Does what was pressed, and nothing for a second press that follows at once: it was a double click. */
	function once(event: Event, act: () => void): void {
		if (event.timeStamp - lastPress.current < doublePress) return;
		lastPress.current = event.timeStamp;
		act();
	}

	async function replaceMine(): Promise<void> {
		const { said, undone } = await before.putAway();
		take('replace', said, undone);
	}

	function take(way: Way, binned = '', undone?: () => void): void {
		const live = $companies.get().get(target) ?? nothing;
		const items = writesOf(live, incoming, target, way, checklist);
		const joined = way === 'merge' ? joinedNotes(differences(live, incoming, checklist)) : 0;
		const count = countAnew(live, items);
		change(new Map([[target, items]]), undone);
		setSaid(
			count === 0
				? compare.mergedNothing
				: sentences([
						fill(way === 'merge' ? compare.merged : compare.replaced, { count }),
						...(joined > 0 ? [plural(compare.joined, joined)] : []),
						binned,
					])
		);
		if (items.length > 0) undo.made();
		keep();
	}

	function addAsNew(): void {
		const { company } = found.isNew
			? targetOf(incoming, $companies.get(), newCompanyId)
			: { company: newCompanyId(new Set($companies.get().keys())) };
		change(new Map([[company, writesOf(nothing, incoming, company, 'merge', checklist)]]));
		setSaid(fill(compare.added, { label: theirs || words.contents.unnamed }));
		setAdded(company);
		undo.made();
		keep();
	}

	function takeBack(): void {
		undoLast();
		lastPress.current = -Infinity;
		setAdded(undefined);
		setSaid(compare.undone);
		keep();
	}
}

function Differences({
	rows,
	from,
	texts,
}: {
	rows: readonly Difference[];
	from: string;
	texts: SheetTexts;
}) {
	const { compare } = words;
	return (
		<table class="differences">
			<caption>{fill(compare.caption, { count: rows.length })}</caption>
			<thead>
				<tr>
					<th scope="col">{compare.what}</th>
					<th scope="col">{compare.mine}</th>
					<th scope="col">{from}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, mine, theirs, merging }) => (
					<tr key={key}>
						<th scope="row">{itemTitle(key, texts)}</th>
						{(['mine', 'theirs'] as const).map((side) => (
							<td key={side} data-stays={merging === side || merging === 'both' || undefined}>
								<bdi>{itemText(key, side === 'mine' ? mine : theirs)}</bdi>{' '}
								{(merging === side || merging === 'both') && (
									<span class="vh">{compare.stays}</span>
								)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
