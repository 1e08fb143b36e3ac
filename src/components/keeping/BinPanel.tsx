import words from 'virtual:words/keeping';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { showCompany } from '../../companies/companies.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { addEarlierFiles } from '../../entries/earlierFilesStore.ts';
import { readEarlierText } from '../../entries/earlierFilesText.ts';
import { type BinLine, keptUntil } from '../../keeping/bin.ts';
import {
	type BinReading,
	contentInBin,
	emptyBin,
	putInBin,
	readBin,
	removeFromBin,
} from '../../keeping/binStore.ts';
import { recordInBin, type RestoreWay, restoreWrites } from '../../keeping/toBin.ts';
import { labelOf } from '../../progress/compare.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, loadEveryCompany } from '../../progress/store.ts';
import { $health } from '../../progress/trouble.ts';
import { change, undoLast } from '../../progress/undo.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { lineLabel } from './binnedText.ts';
import './keepingStyles.ts';

/** What is in the bin, with what brings each thing back or deletes it for good. */
export function BinPanel() {
	const id = useId();
	const [bin, setBin] = useState<BinReading>();
	const [said, setSaid] = useState('');
	const [back, setBack] = useState<CompanyId>();
	const [toRemove, setToRemove] = useState<BinLine | 'all'>();
	const companies = useProgress($companies);
	const outcome = useRef<HTMLParagraphElement>(null);
	const busy = useRef(false);
	const undo = useUndo();
	useEffect(loadEveryCompany, []);
	useEffect(() => void look(), []);
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
							<Ways line={line} />
						</li>
					))}
				</ul>
			)}
			<p class="outcome" role="status" ref={outcome} tabIndex={-1}>
				{said}{' '}
				{undo.offered && (
					<button type="button" onClick={takeBack}>
						{words.bin.undo}
					</button>
				)}{' '}
				{undo.offered && back !== undefined && (
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
				onYes={() => void remove()}
				onClose={() => setToRemove(undefined)}
			/>
		</div>
	);

	/** What can be done with one thing. A company that is there again is merged or added beside it. */
	function Ways({ line }: { line: BinLine }) {
		const { company } = line;
		const isThere = company !== undefined && companies?.has(company) === true;
		const about = `${id}-${line.id}`;
		return (
			<>
				{isThere && (
					<p class="hint">
						{nameHere(company) === words.bin.unnamed
							? words.bin.isThereUnnamed
							: fill(words.bin.isThere, { label: nameHere(company) })}
						{pageLanguage.gap}
						{words.bin.isThereHint}
					</p>
				)}
				<p class="actions">
					<button
						type="button"
						aria-describedby={about}
						onClick={() => void restore(line, 'merge')}
					>
						{isThere ? fill(words.bin.merge, { label: nameHere(company) }) : words.bin.restore}
					</button>{' '}
					{isThere && line.part === undefined && (
						<button
							type="button"
							aria-describedby={about}
							onClick={() => void restore(line, 'another')}
						>
							{words.bin.another}
						</button>
					)}{' '}
					<button
						type="button"
						class="quiet"
						aria-describedby={about}
						onClick={() => setToRemove(line)}
					>
						{words.bin.remove}
					</button>
				</p>
			</>
		);
	}

	function nameHere(company: CompanyId): string {
		return labelOf($companies.get().get(company) ?? new Map()) || words.bin.unnamed;
	}

	async function look(): Promise<void> {
		setBin(await readBin(new Date()));
	}

	async function tell(text: string): Promise<void> {
		await look();
		setSaid(text);
		outcome.current?.focus();
	}

	/** A second press while a thing comes back would bring it back twice. */
	async function restore(line: BinLine, way: RestoreWay): Promise<void> {
		if (busy.current) return;
		busy.current = true;
		try {
			const content = await contentInBin(line.id);
			await (line.reason === 'forgotten'
				? restoreEntries(line, content)
				: restoreCompany(line, content, way));
		} finally {
			busy.current = false;
		}
	}

	async function restoreCompany(
		line: BinLine,
		content: string | undefined,
		way: RestoreWay
	): Promise<void> {
		const record = content === undefined ? undefined : recordInBin(content);
		if (content === undefined || !record) return tell(words.bin.notRead);
		const { company, items } = restoreWrites(line.company ?? '', record, $companies.get(), way);
		if (items.length === 0)
			return tell(fill(words.bin.nothingToRestore, { label: lineLabel(line) }));
		let isBack = false;
		change(new Map([[company, items]]), () => {
			// Where storage refused it, it never left the bin.
			if (isBack) void putBack(line, content);
		});
		if ($health.get() !== 'kept') {
			undoLast();
			return tell(words.bin.notRestored);
		}
		isBack = true;
		await removeFromBin([line.id]);
		undo.made();
		setBack(company);
		return tell(fill(words.bin.restored, { label: lineLabel(line) }));
	}

	async function restoreEntries(line: BinLine, content: string | undefined): Promise<void> {
		const sets = content === undefined ? undefined : readEarlierText(content);
		if (!sets) return tell(words.bin.notRead);
		if (!(await addEarlierFiles(sets))) return tell(words.bin.notRestored);
		await removeFromBin([line.id]);
		return tell(words.bin.restoredEntries);
	}

	async function putBack(line: BinLine, content: string): Promise<void> {
		await putInBin([{ line, content }], new Date());
		await tell(words.bin.undone);
	}

	function takeBack(): void {
		undoLast();
		setBack(undefined);
	}

	async function remove(): Promise<void> {
		if (toRemove === undefined) return;
		const all = toRemove === 'all';
		const gone = all ? await emptyBin() : await removeFromBin([toRemove.id]);
		setBack(undefined);
		return tell(gone ? (all ? words.bin.emptied : words.bin.removed) : words.bin.notRemoved);
	}
}

/** When and how a thing came into the bin, until when it stays, and how much it is. */
function tellLine(line: BinLine): string {
	return fill(words.bin.line, {
		reason: fill(words.bin.reasons[line.reason], { day: showDay(dayOf(new Date(line.at))) }),
		count: plural(words.bin.count, line.count),
		until: showDay(keptUntil(line)),
	});
}
