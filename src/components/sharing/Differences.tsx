import words from 'virtual:words/sharing';
import { fill } from '../../i18n/fill.ts';
import type { Difference } from '../../progress/compare.ts';
import { itemText, itemTitle } from '../wording/itemText.ts';
import type { TaskTitles } from '../wording/taskTitles.ts';

interface Props {
	rows: readonly Difference[];
	/** What the column of the other side is called. */
	from: string;
	texts: TaskTitles;
}

/** What differs, line by line, with a mark on what a merge keeps. */
export function Differences({ rows, from, texts }: Props) {
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
