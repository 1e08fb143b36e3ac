import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import { boardRow, type BoardRow, type BoardRules } from '../../companies/board.ts';
import type { UsualWaits } from '../../companies/boardDates.ts';
import { takeBack } from '../../companies/companies.ts';
import type { Actor } from '../../progress/checklist.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { foldedText } from '../../text/foldedText.ts';
import { dayOf } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { $companies, $company, $companyIds, loadEveryCompany } from '../../progress/store.ts';
import { StorageTrouble } from '../parts/StorageTrouble.tsx';
import { useProgress } from '../hooks/useProgress.ts';
import { usePrint } from '../hooks/usePrint.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { KeepingSection } from '../keeping/KeepingSection.tsx';
import type { FromList } from './AddMany.tsx';
import { BoardActions } from './BoardActions.tsx';
import { BoardControls } from './BoardControls.tsx';
import { BoardPager } from './BoardPager.tsx';
import { BoardTable } from './BoardTable.tsx';
import { moverText, type StepWords } from './CompanyRow.tsx';
import { Returned } from './Returned.tsx';
import { saveBoard } from './saveBoard.ts';
import { StorageUse } from './StorageUse.tsx';
import { useAskedRow } from './useAskedRow.ts';
import { useBoardSaid } from './useBoardSaid.ts';
import { useBoardView } from './useBoardView.ts';
import { useInParts } from './useInParts.ts';
import '../parts/dialog.css';
import { startControls } from '../site/startControls.ts';
import './companies.css';

interface Props {
	/** In the checklist's order. */
	steps: StepWords[];
	/** For how many days of a wait sources tell. */
	usual: UsualWaits;
	/** Where a company's whole state is shown. */
	progressHref: string;
}

/** How many rows a slow processor draws without a wait that is felt. */
const rowsAPart = 3;

/** Whom the board has a word for, besides the importer. */
const actors: readonly Actor[] = ['cbp', 'bank', 'broker', 'notify-party'];

/** Every company in a row: to find who is stuck, and to choose the one that the guide shows. */
export function Board({ steps, usual, progressHref }: Props) {
	// The page has no line of steps, with which they come elsewhere.
	useLayoutEffect(startControls, []);
	// Before any part of the board follows a store, which reads what is kept: all of it, and once.
	useLayoutEffect(loadEveryCompany, []);
	const companies = useProgress($companies);
	const shown = useProgress($company);
	const ids = useProgress($companyIds);
	// The head names this page as soon as there are several; on other pages BeforePaint looks.
	useEffect(() => {
		if (ids) document.documentElement.toggleAttribute('data-several', ids.length > 1);
	}, [ids]);

	const { undoable, said, times, setSaid, unsay } = useBoardSaid();
	const [toDelete, setToDelete] = useState<BoardRow>();
	/** The companies to invite: those of a list, or, once asked for, those that are found. */
	const [inviting, setInviting] = useState<'found' | FromList>();
	const [print, printing] = usePrint();
	const table = useRef<HTMLDivElement>(null);
	const undo = useRef<HTMLButtonElement>(null);

	const today = dayOf(new Date());
	const [rules] = useState((): BoardRules => ({ checklist, usual, actorOf }));
	const rows = useMemo(
		() => [...(companies ?? [])].map(([id, record]) => boardRow(id, record, rules, today)),
		[companies, rules, today]
	);
	const [titleOf] = useState(() => titlesOf(steps));
	const [texts] = useState(() => ({ steps }));
	const view = useBoardView(rows, (row) => textToFind(row, companies?.get(row.id), titleOf));
	const { found, page } = view;
	const visible = useInParts(printing ? found : page.rows, view.because, rowsAPart, printing);
	const asked = useAskedRow(view, visible);
	const foundIds = useMemo(() => found.map(({ id }) => id), [found]);
	const live = companies !== undefined;

	return (
		<div class="board" data-empty={rows.length === 0 || undefined} data-density={view.view.density}>
			<StorageTrouble />
			<BoardActions
				disabled={!live}
				rows={rows}
				found={found.length}
				progressHref={progressHref}
				inviting={inviting !== undefined}
				onAdded={(text, list) => {
					setSaid(text);
					if (list) setInviting(list);
				}}
				onInvite={() => setInviting(inviting ? undefined : 'found')}
				onSave={() =>
					void saveBoard(found, titleOf, today).then((loaded) => {
						if (!loaded) setSaid(words.part.failed);
						else unsay(words.part.failed);
					})
				}
				onPrint={print}
			/>
			{live && (
				<LoadedPart
					load={() => import('../keeping/SavedLine.tsx').then((it) => it.SavedLine)}
					props={{}}
					words={words.part}
				/>
			)}
			{inviting && (
				<LoadedPart
					load={() => import('./Invites.tsx').then((it) => it.Invites)}
					props={{ ...(inviting === 'found' ? { ids: foundIds } : inviting), progressHref }}
					words={words.part}
				/>
			)}
			<BoardControls disabled={!live} rows={rows} view={view.view} onAsk={view.ask} />
			<p class="board-found screen-only scripted" role="status">
				{/* Before anything is known too, so that nothing moves where nothing is kept. */}
				{foundText(view, rows.length)}
			</p>
			<p class="board-of print-only">
				{plural(words.table.asOf, rows.length, {
					day: showDayInWeek(today),
					filter: words.filters[view.view.filter],
					count: found.length,
					total: rows.length,
				})}
			</p>
			<div ref={table} tabIndex={-1} class="board-rows">
				<BoardTable
					rows={visible}
					asked={asked}
					today={today}
					titleOf={titleOf}
					steps={steps}
					shown={shown}
					progressHref={progressHref}
					onDone={(text, gone) => {
						setSaid(text);
						// What had the focus is gone with its row.
						if (gone) focusSoon(undo);
					}}
					onDelete={setToDelete}
				/>
			</div>
			<BoardPager
				here={page.here}
				pages={page.pages}
				onTurn={(to) => {
					view.ask({ page: to });
					table.current?.focus();
				}}
			/>
			<div
				class="board-said screen-only"
				data-said={said !== '' || undoable.length > 0 || undefined}
			>
				<span role="status">
					{/* A new text for each time, so that what is said again is heard again. */}
					<span key={times}>{said}</span>
				</span>{' '}
				{undoable.length > 0 && (
					<button ref={undo} type="button" onClick={undoLastChange}>
						{words.row.undo}
					</button>
				)}
			</div>
			<p class="hint">{words.table.printNote}</p>
			<Returned texts={texts} />
			{live && <StorageUse companies={rows.length} />}
			{live && <KeepingSection heading={words.keeping} words={words.part} />}

			{toDelete && (
				<LoadedPart
					load={() => import('./DeleteCompany.tsx').then((it) => it.DeleteCompany)}
					props={{
						company: toDelete.id,
						label: rowLabel(toDelete),
						onDeleted: (text: string) => {
							setSaid(text);
							focusSoon(undo);
						},
						onClose: () => setToDelete(undefined),
					}}
					words={words.part}
				/>
			)}
		</div>
	);

	function undoLastChange(): void {
		takeBack();
		setInviting(undefined);
		setSaid(words.row.undone);
		table.current?.focus();
	}
}

/** The text by which a row is found: its names, what is next, who has to act, and every note. */
function textToFind(
	{ label, suffix, next, mover }: BoardRow,
	record: CompanyRecord | undefined,
	titleOf: (task: string) => string
): string {
	const notes = [...(record ?? [])].flatMap(([key, item]) =>
		key.startsWith('note/') && 'text' in item ? [item.text] : []
	);
	return [
		...[label, suffix, next ? titleOf(next.task.id) : words.table.allDone],
		...[mover ? moverText(mover) : '', ...notes],
	].join(' ');
}

/** How many rows are found, and which of them are shown. */
function foundText({ found, page }: ReturnType<typeof useBoardView>, total: number): string {
	if (total === 0) return words.empty;
	if (found.length === 0) return words.table.foundNone;
	return plural(page.pages > 1 ? words.table.foundPart : words.table.found, total, {
		count: found.length,
		total,
		from: page.first + 1,
		to: page.first + page.rows.length,
	});
}

/** A company as it is named where its row is spoken of. */
function rowLabel(row: BoardRow): string {
	return row.label || words.table.unnamed;
}

/** What each task is called, by its id. */
function titlesOf(steps: readonly StepWords[]): (task: string) => string {
	const titles = new Map(
		checklist.steps.flatMap(({ tasks }, step) =>
			tasks.map(({ id }, place) => [id, steps[step]?.titles[place]] as const)
		)
	);
	return (task) => titles.get(task) ?? task;
}

/** Whom a person means for whom they wait, where the board has a word for them. */
function actorOf(whom: string): Actor | undefined {
	const called = foldedText(whom).split(' ');
	return actors.find((actor) => called.includes(foldedText(words.movers[actor])));
}

/** Focuses a button that the next paint brings. */
function focusSoon(button: { current: HTMLButtonElement | null }): void {
	requestAnimationFrame(() => button.current?.focus());
}
