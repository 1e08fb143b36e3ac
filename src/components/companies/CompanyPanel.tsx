import words from 'virtual:words/companies';
import { useId, useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import type { BoardRow } from '../../companies/board.ts';
import { archiveCompany, nameCompany, showCompany } from '../../companies/companies.ts';
import { nameKey } from '../../companies/label.ts';
import { textOf } from '../../progress/record.ts';
import { $companies } from '../../progress/store.ts';
import { isLinkId } from '../../sharing/linkId.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { NameFields, useNameFields } from './NameFields.tsx';

interface Props {
	row: BoardRow;
	/** Whether the guide shows this company. */
	shown: boolean;
	progressHref: string;
	onDone: (text: string, gone?: boolean) => void;
	onDelete: () => void;
}

/** What can be done with one company of the board. */
export function CompanyPanel({ row, shown, progressHref, onDone, onDelete }: Props) {
	const id = useId();
	const [renaming, setRenaming] = useState(false);
	const [inviting, setInviting] = useState(false);
	const ids = useMemo(() => [row.id], [row.id]);
	const label = row.label || words.table.unnamed;

	return (
		<>
			<p class="actions">
				<button
					type="button"
					disabled={shown}
					onClick={() => {
						showCompany(row.id);
						onDone(fill(words.row.nowShown, { label }));
					}}
				>
					{shown ? words.row.showing : words.row.show}
				</button>{' '}
				<a
					class="button-like"
					href={progressHref}
					onClick={() => showCompany(row.id)}
					onAuxClick={() => showCompany(row.id)}
				>
					{words.row.sheet}
				</a>{' '}
				<a
					class="button-like"
					href={url('/tools/entries/')}
					onClick={() => showCompany(row.id)}
					onAuxClick={() => showCompany(row.id)}
				>
					{words.row.entries}
				</a>{' '}
				<button
					type="button"
					aria-expanded={renaming}
					aria-controls={id}
					onClick={() => setRenaming(!renaming)}
				>
					{words.row.rename}
				</button>{' '}
				{isLinkId(row.invite) && (
					<button type="button" aria-expanded={inviting} onClick={() => setInviting(!inviting)}>
						{words.invite.open}
					</button>
				)}{' '}
				<button
					type="button"
					onClick={() => {
						archiveCompany(row.id, !row.archived);
						onDone(fill(row.archived ? words.row.unarchived : words.row.archived, { label }), true);
					}}
				>
					{row.archived ? words.row.unarchive : words.row.archive}
				</button>{' '}
				<button type="button" onClick={onDelete}>
					{words.row.delete}
				</button>
			</p>
			<div id={id}>{renaming && <Rename row={row} onDone={onDone} />}</div>
			{inviting && (
				<LoadedPart
					load={() => import('./Invites.tsx').then((it) => it.Invites)}
					props={{ ids, progressHref }}
					words={words.part}
				/>
			)}
		</>
	);
}

/** The names that the board's other companies have. */
function namesOfOthers({ id }: BoardRow): Set<string> {
	return new Set(
		[...$companies.get()]
			.filter(([other]) => other !== id)
			.map(([, record]) => nameKey(textOf(record, 'label'), textOf(record, 'suffix')))
	);
}

function Rename({ row, onDone }: Pick<Props, 'row' | 'onDone'>) {
	const fields = useNameFields(row, namesOfOthers(row));
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				const named = fields.check();
				if (!named) return;
				nameCompany(row.id, named.label, named.suffix);
				onDone(fill(words.row.renamed, { label: named.label }));
			}}
		>
			<NameFields {...fields} />
			<button type="submit">{words.row.save}</button>
		</form>
	);
}
