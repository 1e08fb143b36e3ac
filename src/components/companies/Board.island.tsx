import checklist from 'virtual:checklist';
import words from 'virtual:words/companies';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { matches, searchText } from '../../text/searchText.ts';
import {
	type BoardFilter,
	boardRow,
	type BoardRow,
	type BoardSort,
	passes,
	sortRows,
} from '../../companies/board.ts';
import { $undoable, undoLast } from '../../progress/undo.ts';
import { deleteCompanies } from '../../companies/companies.ts';
import { dayOf, showDay } from '../../days/day.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, $company, $trouble, loadEveryCompany } from '../../progress/store.ts';
import type { StorageNotice } from '../site/StorageNotice.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import type { AddMany } from './AddMany.tsx';
import { AddOne } from './AddOne.tsx';
import { BoardControls } from './BoardControls.tsx';
import { BoardTable } from './BoardTable.tsx';
import type { StepWords } from './CompanyRow.tsx';
import type { Invites } from './Invites.tsx';
import { Returned } from './Returned.tsx';
import { StorageUse } from './StorageUse.tsx';
import { useInParts } from './useInParts.ts';

interface Props {
	/** In the checklist's order. */
	steps: StepWords[];
	/** Where a company's whole state is shown. */
	progressHref: string;
	lineWords: Words['line'];
}

/** How many rows stand on a page of the board; on paper all of them do. */
const rowsAPage = 25;
/** How many of them a slow processor draws without a wait that is felt. */
const rowsAPart = 5;

/** Every company in a row: to find who is stuck, and to choose the one that the guide shows. */
export function Board({ steps, progressHref, lineWords }: Props) {
	const companies = useLiveStore($companies);
	const shown = useLiveStore($company);
	const undoable = useLiveStore($undoable) ?? [];
	const trouble = useLiveStore($trouble);
	const [Notice, setNotice] = useState<typeof StorageNotice>();
	useEffect(() => {
		if (trouble)
			void import('../site/StorageNotice.tsx').then(
				(it) => setNotice(() => it.StorageNotice),
				// The board goes on working; the next page says it.
				() => undefined
			);
	}, [trouble]);
	// After the stores are followed: a store that nobody follows reads nothing.
	useEffect(loadEveryCompany, []);

	const [filter, setFilter] = useState<BoardFilter>('all');
	const [sort, setSort] = useState<BoardSort>('name');
	const [typed, setTyped] = useState('');
	const [page, setPage] = useState(0);
	const [said, setSaid] = useState('');
	const [toDelete, setToDelete] = useState<BoardRow>();
	const [adding, setAdding] = useState<'one' | 'many'>();
	const [invited, setInvited] = useState<readonly CompanyId[]>([]);
	const [parts, setParts] = useState<{ Many?: typeof AddMany; Invite?: typeof Invites }>({});
	const { printing, print } = usePrinting();
	const table = useRef<HTMLDivElement>(null);
	const undo = useRef<HTMLButtonElement>(null);
	const dialog = useRef<HTMLDialogElement>(null);

	const today = dayOf(new Date());
	const rows = useMemo(
		() => [...(companies ?? [])].map(([id, record]) => boardRow(id, record, checklist, today)),
		[companies, today]
	);
	const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
	const texts = useMemo(() => new WeakMap<BoardRow, string>(), [steps]);
	const found = sorted.filter(
		(row) => passes(row, filter) && (typed === '' || matches(findable(row), typed))
	);
	const pages = Math.max(1, Math.ceil(found.length / rowsAPage));
	const here = Math.min(page, pages - 1);
	const first = here * rowsAPage;
	const visible = useInParts(
		printing ? found : found.slice(first, first + rowsAPage),
		[filter, sort, typed, here].join(' '),
		rowsAPart,
		printing
	);
	const live = companies !== undefined;
	const nameOf = (row: BoardRow) => row.label || words.table.unnamed;

	return (
		<div class="board" data-empty={rows.length === 0 || undefined}>
			<div class="notice" role="status">
				{Notice && trouble && <Notice />}
			</div>
			<p class="actions screen-only scripted">
				<button
					type="button"
					disabled={!live}
					aria-expanded={adding === 'one'}
					onClick={() => setAdding(adding === 'one' ? undefined : 'one')}
				>
					{words.add.open}
				</button>{' '}
				<button
					type="button"
					disabled={!live}
					aria-expanded={adding === 'many'}
					onClick={() => {
						setAdding(adding === 'many' ? undefined : 'many');
						bring(import('./AddMany.tsx').then((it) => ({ Many: it.AddMany })));
					}}
				>
					{words.many.open}
				</button>{' '}
				<button type="button" disabled={!live} onClick={print}>
					{words.table.print}
				</button>
			</p>
			{adding === 'one' && <AddOne rows={rows} onAdded={setSaid} />}
			{adding === 'many' && parts.Many && (
				<parts.Many
					rows={rows}
					onAdded={(ids, text) => {
						setSaid(text);
						setAdding(undefined);
						invite(ids);
					}}
				/>
			)}
			{invited.length > 0 && parts.Invite && (
				<parts.Invite ids={invited} progressHref={progressHref} />
			)}
			<BoardControls
				disabled={!live}
				rows={rows}
				filter={filter}
				sort={sort}
				onFilter={(chosen) => {
					setFilter(chosen);
					setPage(0);
				}}
				onSort={(chosen) => {
					setSort(chosen);
					setPage(0);
				}}
				onType={(text) => {
					setTyped(text);
					setPage(0);
				}}
			/>
			<p class="board-found screen-only scripted" role="status">
				{live && (rows.length === 0 ? words.empty : foundText())}
			</p>
			<p class="board-of print-only">
				{plural(words.table.asOf, rows.length, {
					day: showDay(today),
					filter: words.filters[filter],
					count: found.length,
					total: rows.length,
				})}
			</p>
			<div ref={table} tabIndex={-1} class="board-rows">
				<BoardTable
					rows={visible}
					steps={steps}
					shown={shown}
					progressHref={progressHref}
					lineWords={lineWords}
					onDone={(text, gone) => {
						setSaid(text);
						// What had the focus is gone with its row.
						if (gone) focusSoon(undo);
					}}
					onInvite={(row) => invite([row.id])}
					onDelete={(row) => {
						setToDelete(row);
						dialog.current?.showModal();
					}}
				/>
			</div>
			{pages > 1 && (
				<p class="actions screen-only">
					<button type="button" disabled={here === 0} onClick={() => turnTo(here - 1)}>
						{words.table.previous}
					</button>{' '}
					<span class="hint">{fill(words.table.page, { page: here + 1, pages })}</span>{' '}
					<button type="button" disabled={here === pages - 1} onClick={() => turnTo(here + 1)}>
						{words.table.nextPage}
					</button>
				</p>
			)}
			<div
				class="board-said screen-only"
				data-said={said !== '' || undoable.length > 0 || undefined}
			>
				<span role="status">{said}</span>{' '}
				{undoable.length > 0 && (
					<button
						ref={undo}
						type="button"
						onClick={() => {
							undoLast();
							setInvited([]);
							setSaid(words.row.undone);
							table.current?.focus();
						}}
					>
						{words.row.undo}
					</button>
				)}
			</div>
			<p class="hint">{words.table.printNote}</p>
			<Returned progressHref={progressHref} disabled={!live} />
			{live && <StorageUse companies={rows.length} />}

			<dialog ref={dialog} aria-labelledby="sure">
				<p id="sure">{toDelete && fill(words.row.sure, { label: nameOf(toDelete) })}</p>
				<p class="hint">{words.row.sureHint}</p>
				<p class="actions">
					<button type="button" onClick={remove}>
						{words.row.yes}
					</button>{' '}
					<button type="button" class="quiet" onClick={() => dialog.current?.close()}>
						{words.row.no}
					</button>
				</p>
			</dialog>
		</div>
	);

	/** Shows a part of the page when it has arrived; where it cannot, says so. */
	function bring(part: Promise<typeof parts>): void {
		part.then(
			(arrived) => setParts((before) => ({ ...before, ...arrived })),
			() => setSaid(words.many.failed)
		);
	}

	function invite(ids: readonly CompanyId[]): void {
		setInvited(ids);
		bring(import('./Invites.tsx').then((it) => ({ Invite: it.Invites })));
	}

	function findable(row: BoardRow): string {
		const known = texts.get(row) ?? searchText(`${row.label} ${row.suffix} ${nextTitle(row)}`);
		texts.set(row, known);
		return known;
	}

	function nextTitle({ next }: BoardRow): string {
		return next
			? (steps[checklist.steps.indexOf(next.step)]?.titles[next.place - 1] ?? '')
			: words.table.allDone;
	}

	function foundText(): string {
		if (found.length === 0) return rows.length === 0 ? '' : words.table.foundNone;
		return plural(pages > 1 ? words.table.foundPart : words.table.found, rows.length, {
			count: found.length,
			total: rows.length,
			from: first + 1,
			to: Math.min(first + rowsAPage, found.length),
		});
	}

	function turnTo(next: number): void {
		setPage(next);
		table.current?.focus();
	}

	function remove(): void {
		dialog.current?.close();
		if (!toDelete) return;
		deleteCompanies([toDelete.id]);
		setSaid(fill(words.row.deleted, { label: nameOf(toDelete) }));
		focusSoon(undo);
	}
}

/** Focuses a button that the next paint brings. */
function focusSoon(button: { current: HTMLButtonElement | null }): void {
	requestAnimationFrame(() => button.current?.focus());
}

/** Whether the page is being printed, and a way to print it with all its rows. */
function usePrinting() {
	const [printing, setPrinting] = useState(false);
	const [asked, setAsked] = useState(false);
	useEffect(() => {
		const before = () => setPrinting(true);
		const after = () => setPrinting(false);
		window.addEventListener('beforeprint', before);
		window.addEventListener('afterprint', after);
		return () => {
			window.removeEventListener('beforeprint', before);
			window.removeEventListener('afterprint', after);
		};
	}, []);
	useEffect(() => {
		// Only now do all the rows stand on the page.
		if (asked) window.print();
		setAsked(false);
	}, [asked]);
	return {
		printing,
		print: () => {
			setPrinting(true);
			setAsked(true);
		},
	};
}
