import words from 'virtual:words/keeping';
import { useEffect, useId, useState } from 'preact/hooks';
import { showCompany } from '../../companies/companies.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { type BinLine, keptUntil } from '../../keeping/bin.ts';
import { $companies, loadEveryCompany } from '../../progress/store.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { BinWays, nameHere } from './BinWays.tsx';
import { lineLabel } from './binnedText.ts';
import { useBin } from './useBin.ts';
import './keepingStyles.ts';

/** What is in the bin, with what brings each thing back or deletes it for good. */
export function BinPanel() {
	const id = useId();
	const { bin, said, back, outcome, canUndo, restore, takeBack, remove } = useBin();
	const [toRemove, setToRemove] = useState<BinLine | 'all'>();
	const companies = useProgress($companies);
	useEffect(loadEveryCompany, []);
	if (!bin || !companies) return <p class="hint">{words.ask.looking}</p>;

	const { lines, unreadable, refused } = bin;
	const count = lines.length + unreadable;
	return (
		<div class="bin">
			{refused ? (
				<p>{words.bin.refused}</p>
			) : (
				count === 0 && said === '' && <p>{words.bin.empty}</p>
			)}
			{unreadable > 0 && <p>{plural(words.bin.unreadable, unreadable)}</p>}
			{lines.length > 0 && (
				<ul class="plain-list bin-lines">
					{lines.map((line) => (
						<li key={line.id}>
							<p class="bin-what" id={`${id}-${line.id}`}>
								<bdi>{lineLabel(line)}</bdi>
							</p>
							<p class="hint">{tellLine(line)}</p>
							<BinWays
								line={line}
								about={`${id}-${line.id}`}
								isThere={line.company !== undefined && companies.has(line.company)}
								onRestore={(way) => void restore(line, way)}
								onRemove={() => setToRemove(line)}
							/>
						</li>
					))}
				</ul>
			)}
			<p class="outcome" role="status" ref={outcome} tabIndex={-1}>
				{said}{' '}
				{canUndo && (
					<button type="button" onClick={takeBack}>
						{words.bin.undo}
					</button>
				)}{' '}
				{canUndo && back !== undefined && (
					<a class="button-like" href={url('/progress/#')} onClick={() => showCompany(back)}>
						{fill(words.bin.openCompany, { label: nameHere(back) })}
					</a>
				)}
			</p>
			{count > 0 && (
				<p class="way-apart">
					<button type="button" class="quiet danger" onClick={() => setToRemove('all')}>
						{words.bin.emptyIt}
					</button>
				</p>
			)}
			<ConfirmDialog
				question={
					toRemove &&
					(toRemove === 'all'
						? plural(words.bin.emptySure, count)
						: fill(words.bin.removeSure, { label: lineLabel(toRemove) }))
				}
				hint={words.bin.removeHint}
				words={{
					yes: toRemove === 'all' ? words.bin.emptyYes : words.bin.removeYes,
					no: words.bin.no,
				}}
				onYes={() => toRemove && void remove(toRemove)}
				onClose={() => setToRemove(undefined)}
			/>
		</div>
	);
}

/** When and how a thing came into the bin, until when it stays, and how much it is. */
function tellLine(line: BinLine): string {
	return fill(words.bin.line, {
		reason: fill(words.bin.reasons[line.reason], { day: showDay(dayOf(new Date(line.at))) }),
		count: plural(words.bin.count, line.count),
		until: showDayInWeek(keptUntil(line)),
	});
}
