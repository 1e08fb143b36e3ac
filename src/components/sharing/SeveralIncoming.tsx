import checklist from 'virtual:checklist';
import words from 'virtual:words/sharing';
import { useId, useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { sentences } from '../../i18n/sentences.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { undoLast } from '../../progress/undo.ts';
import { takeIn } from '../../companies/takeIn.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import { countAnew, differences, isAhead, joinedNotes, labelOf } from '../../progress/compare.ts';
import { $companies, $company } from '../../progress/store.ts';
import { type IncomingCompany, targetOf, type Way, writesOfAll } from '../../sharing/incoming.ts';
import { newsFirst, whatIsNew } from '../../sharing/whatIsNew.ts';
import { bringAlong } from '../../keeping/taken.ts';
import { type PutAway, useReplaced } from '../keeping/useReplaced.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { newsText } from './newsText.ts';
import './sharingStyles.ts';

interface Props {
	incoming: readonly IncomingCompany[];
	/** Whether only a part of it could be read: what is missing must not take the place of mine. */
	partial: boolean;
	chosen: number | undefined;
	/** A person asked to look at one, perhaps at the one that is shown already. */
	choose: (place: number) => void;
	/** Whether the main act stands above: where nothing is kept, what comes in is used as it is. */
	mainAbove?: boolean | undefined;
	/** Where the list of companies is, to lead back to it; not where the person is on it. */
	listHref?: string | undefined;
}

/** Several companies that come in: where each goes, one to look at, and all to take in. */
export function SeveralIncoming({ incoming, partial, chosen, choose, mainAbove, listHref }: Props) {
	const { several, compare } = words;
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const [said, setSaid] = useState('');
	const undo = useUndo();
	const bin = useReplaced(targets());
	const { place: outcome, keep } = useKeepPlace<HTMLParagraphElement>();
	// Once: what was taken in does not move under the pointer.
	const order = useMemo(() => newsFirst(incoming, companies, checklist, newCompanyId), [incoming]);

	return (
		<section class="several" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`}>{plural(several.heading, incoming.length)}</h2>
			<ul class="ways">
				<li>
					<button
						type="button"
						class={mainAbove ? undefined : 'button'}
						onClick={() => takeAll('merge')}
					>
						{several.all}
					</button>{' '}
					<span class="hint">{several.allHint}</span>
				</li>
				{!partial && (
					<li>
						<button type="button" class="quiet danger" onClick={() => void replaceAll()}>
							{several.replaceAll}
						</button>{' '}
						<span class="hint">
							{several.replaceAllHint}
							{pageLanguage.gap}
							{bin.takes === false ? compare.replaceNoBin : compare.replaceBin}
						</span>
					</li>
				)}
			</ul>
			<p class="outcome" role="status" ref={outcome} tabIndex={-1}>
				{said}{' '}
				{undo.offered && (
					<button
						type="button"
						onClick={() => {
							undoLast();
							setSaid(compare.undone);
							keep();
						}}
					>
						{compare.undo}
					</button>
				)}{' '}
				{undo.offered && listHref !== undefined && companies.size > 1 && (
					<a class="button-like" href={listHref}>
						{several.toList}
					</a>
				)}
			</p>
			<table>
				<caption>{several.caption}</caption>
				<thead>
					<tr>
						<th scope="col">{several.name}</th>
						<th scope="col">{several.news}</th>
						<th scope="col">{several.goes}</th>
						<th scope="col">{several.look}</th>
					</tr>
				</thead>
				<tbody>
					{order.map((place) => {
						const coming = incoming[place];
						if (coming === undefined) return null;
						const { company, isNew } = targetOf(coming, companies, newCompanyId);
						const name = labelOf(coming.record) || words.contents.unnamed;
						const mine = companies.get(company) ?? new Map();
						const label = labelOf(mine);
						return (
							<tr key={place}>
								<th scope="row">
									<bdi>{name}</bdi>
								</th>
								<td>{newsText(whatIsNew(mine, coming, company, checklist))}</td>
								<td>
									{isNew
										? several.new
										: fill(several.existing, { label: label || words.contents.unnamed })}
								</td>
								<td>
									<button
										type="button"
										class="quiet"
										aria-pressed={chosen === place}
										onClick={() => choose(place)}
									>
										{several.look}
										<span class="vh">{pageLanguage.colon + name}</span>
									</button>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);

	/** The companies here that are to take something in. */
	function targets() {
		return incoming
			.map((coming) => targetOf(coming, companies, newCompanyId))
			.filter(({ isNew }) => !isNew)
			.map(({ company }) => company);
	}

	async function replaceAll(): Promise<void> {
		takeAll('replace', await bin.putAway());
	}

	function takeAll(way: Way, binned?: PutAway): void {
		const writes = writesOfAll(incoming, $companies.get(), way, checklist, newCompanyId);
		const [before, shown] = [$companies.get(), $company.get()];
		const rows = [...writes].filter(([, items]) => items.length > 0);
		const entries = rows.map(([company, items]) =>
			countAnew(before.get(company) ?? new Map(), items)
		);
		const joined = way === 'merge' ? joinedIn(before) : 0;
		const ahead = incoming.some(({ record }) => isAhead(record, new Map(), new Date()));
		takeIn(writes, binned?.undone);
		const told =
			rows.length === 0
				? several.tookNothing
				: sentences([
						fill(several.took, {
							companies: plural(several.heading, rows.length),
							entries: plural(
								several.tookEntries,
								entries.reduce((sum, count) => sum + count, 0)
							),
						}),
						...(joined > 0 ? [plural(compare.joined, joined)] : []),
						...(ahead ? [compare.ahead] : []),
						binned?.said ?? '',
					]);
		setSaid(told);
		if (rows.length === 0) return;
		bringAlong({ said: told, shown, binned: binned?.ids });
		undo.made();
	}

	/** How many notes are joined with one here, of all that come in. */
	function joinedIn(before: typeof companies): number {
		return incoming.reduce((sum, each) => {
			const { company } = targetOf(each, before, newCompanyId);
			const mine = before.get(company);
			return mine ? sum + joinedNotes(differences(mine, each, checklist)) : sum;
		}, 0);
	}
}
