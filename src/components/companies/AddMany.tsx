import words from 'virtual:words/companies';
import headings from 'virtual:words/list-headings';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { BoardRow } from '../../companies/board.ts';
import { addCompanies, countKept } from '../../companies/companies.ts';
import { nameKey } from '../../companies/label.ts';
import {
	type PassedOn,
	type PastedList,
	readPastedList,
	type Wanted,
} from '../../companies/pasted/pastedList.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { PastedColumns } from './PastedColumns.tsx';
import { ListPreview, ListProblems, ListRead } from './PastedReport.tsx';

/** Companies of a list: what is said of it in words, and what of the list goes along to their invites. */
export interface FromList {
	readonly ids: readonly CompanyId[];
	readonly passedOn: ReadonlyMap<CompanyId, PassedOn>;
}

interface Props {
	rows: readonly BoardRow[];
	/** They were added, or found on the board, in words. */
	onDone: (text: string, list: FromList) => void;
}

/** Adds companies from a pasted list, after showing what it would add and what not, and why. */
export function AddMany({ rows, onDone }: Props) {
	const id = useId();
	const [list, setList] = useState<PastedList>();
	const input = useRef<HTMLTextAreaElement>(null);
	const good = list?.rows.filter(({ problem }) => !problem) ?? [];
	const bad = list?.rows.filter(({ problem }) => problem) ?? [];
	const onBoard = new Map(
		bad.flatMap(({ onBoard: company, passedOn }) =>
			company === undefined ? [] : [[company, passedOn] as const]
		)
	);

	return (
		<form
			class="board-add screen-only"
			aria-label={words.many.heading}
			onSubmit={(event) => {
				event.preventDefault();
				read();
			}}
		>
			<div class="board-fields">
				<div class="board-wide">
					<label for={`${id}-list`}>{words.many.list}</label>
					<p class="hint" id={`${id}-hint`}>
						{words.many.listHint}
					</p>
					<textarea
						ref={input}
						id={`${id}-list`}
						rows={8}
						autocomplete="off"
						spellcheck={false}
						aria-describedby={`${id}-hint`}
						onInput={() => setList(undefined)}
					/>
				</div>
			</div>
			<button type="submit">{words.many.check}</button>
			<div role="status">{list && <ListRead list={list} />}</div>
			{list && list.columns.length > 0 && <PastedColumns list={list} onChoose={read} />}
			<ListProblems rows={bad} />
			{onBoard.size > 0 && (
				<p>
					<button
						type="button"
						class="quiet"
						onClick={() =>
							onDone(plural(words.many.onBoardChosen, onBoard.size), {
								ids: [...onBoard.keys()],
								passedOn: onBoard,
							})
						}
					>
						{plural(words.many.inviteOnBoard, onBoard.size)}
					</button>
				</p>
			)}
			{good.length > 0 && (
				<>
					<ListPreview rows={good} />
					<button type="button" class="button" onClick={add}>
						{fill(words.many.add, { count: good.length })}
					</button>
				</>
			)}
		</form>
	);

	function read(wanted?: Wanted): void {
		setList(
			readPastedList(
				input.current?.value ?? '',
				headings,
				new Map(rows.map((row) => [nameKey(row.label, row.suffix), row.id])),
				wanted
			)
		);
	}

	function add(): void {
		const ids = addCompanies(good);
		const kept = countKept(ids);
		onDone(
			kept === ids.length
				? plural(words.many.added, ids.length)
				: plural(words.many.notKept, ids.length, { kept, count: ids.length }),
			{ ids, passedOn: new Map(ids.map((each, place) => [each, passedOnOf(place)])) }
		);
	}

	function passedOnOf(place: number): PassedOn {
		return good[place]?.passedOn ?? { client: '', contact: '', email: '' };
	}
}
