import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import { boardRow, type BoardRow, type BoardRules } from '../../companies/board.ts';
import type { UsualWaits } from '../../companies/boardDates.ts';
import { $undoable } from '../../progress/undo.ts';
import { takeBack } from '../../companies/companies.ts';
import type { Actor } from '../../progress/checklist.ts';
import { saveTextFile } from '../../sharing/browser.ts';
import { foldedText } from '../../text/foldedText.ts';
import { type Day, dayOf, showDay } from '../../days/day.ts';
import { $companies, $company, $companyIds, loadEveryCompany } from '../../progress/store.ts';
import { StorageTrouble } from '../parts/StorageTrouble.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';
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
import { dueText } from './DueCell.tsx';
import { Returned } from './Returned.tsx';
import { StorageUse } from './StorageUse.tsx';
import { useAskedRow } from './useAskedRow.ts';
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
	const undoable = useLiveStore($undoable) ?? [];
	const ids = useProgress($companyIds);
	// The head names this page as soon as there are several; on other pages BeforePaint looks.
	useEffect(() => {
		if (ids) document.documentElement.toggleAttribute('data-several', ids.length > 1);
	}, [ids]);

	const [lastSaid, setLastSaid] = useState({ text: '', depth: 0, times: 0 });
	const setSaid = (text: string) =>
		setLastSaid(({ times }) => ({ text, depth: $undoable.get().length, times: times + 1 }));
	// What “Undo” takes back is another thing by now: a text on the one before would be untrue.
	const said = lastSaid.depth === undoable.length ? lastSaid.text : '';
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
	const view = useBoardView(rows, findBy);
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
						else
							setLastSaid((last) =>
								last.text === words.part.failed ? { ...last, text: '' } : last
							);
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
				{foundText()}
			</p>
			<p class="board-of print-only">
				{plural(words.table.asOf, rows.length, {
					day: showDay(today),
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
					<span key={lastSaid.times}>{said}</span>
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

	/** The text by which a row is found: its names, what is next, who has to act, and every note. */
	function findBy({ id, label, suffix, next, mover }: BoardRow): string {
		const notes = [...(companies?.get(id) ?? [])].flatMap(([key, item]) =>
			key.startsWith('note/') && 'text' in item ? [item.text] : []
		);
		return [
			...[label, suffix, next ? titleOf(next.task.id) : words.table.allDone],
			...[mover ? moverText(mover) : '', ...notes],
		].join(' ');
	}

	function foundText(): string {
		if (rows.length === 0) return words.empty;
		if (found.length === 0) return words.table.foundNone;
		return plural(page.pages > 1 ? words.table.foundPart : words.table.found, rows.length, {
			count: found.length,
			total: rows.length,
			from: page.first + 1,
			to: page.first + page.rows.length,
		});
	}

	function undoLastChange(): void {
		takeBack();
		setInviting(undefined);
		setSaid(words.row.undone);
		table.current?.focus();
	}
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

/** Saves companies as a CSV file with one row for each. Gives whether the code for it could be loaded. */
async function saveBoard(
	rows: readonly BoardRow[],
	titleOf: (task: string) => string,
	today: Day
): Promise<boolean> {
	const parts = await Promise.all([
		import('../../sharing/boardCsv.ts'),
		import('../wording/reportCounts.ts'),
	]).catch(() => undefined);
	if (!parts) return false;
	const [{ writeBoardCsv }, { reportsInWords }] = parts;
	saveTextFile(
		`refund-ready-companies-${today}.csv`,
		'text/csv;charset=utf-8',
		writeBoardCsv(rows, {
			checklist,
			records: $companies.get(),
			words: words.csv,
			titleOf,
			reportsIn: reportsInWords,
			moverOf: ({ mover }) => (mover ? moverText(mover) : ''),
			dueOf: ({ dates: [first] }) => (first ? dueText(first, today, titleOf) : ''),
		})
	);
	return true;
}

/** Focuses a button that the next paint brings. */
function focusSoon(button: { current: HTMLButtonElement | null }): void {
	requestAnimationFrame(() => button.current?.focus());
}
