import words from 'virtual:words/companies';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { BoardRow } from '../../companies/board.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { FromList } from './AddMany.tsx';
import { AddOne } from './AddOne.tsx';

interface Props {
	disabled: boolean;
	rows: readonly BoardRow[];
	/** How many companies the board shows as it is filtered. */
	found: number;
	/** Where a saved file is opened. */
	progressHref: string;
	inviting: boolean;
	/** Companies were added, in words; with what else is known of those of a list. */
	onAdded: (text: string, list?: FromList) => void;
	onInvite: () => void;
	onSave: () => void;
	onPrint: () => void;
}

/** What can be done with the board as a whole: add, invite, save, print. */
export function BoardActions(props: Props) {
	const { disabled, rows, found, progressHref, inviting } = props;
	const [adding, setAdding] = useState<'one' | 'many'>();
	const empty = rows.length === 0;
	return (
		<>
			<p class="board-actions actions screen-only scripted">
				{/* On a device that has nothing yet, what was kept elsewhere comes first. */}
				{empty && (
					<a class="button" href={`${progressHref}#exchange`}>
						{words.openFile}
					</a>
				)}{' '}
				{(['one', 'many'] as const).map((way) => (
					<Fragment key={way}>
						<button
							type="button"
							class={way === 'one' && !empty ? 'button' : 'quiet'}
							disabled={disabled}
							aria-expanded={adding === way}
							onClick={() => setAdding(adding === way ? undefined : way)}
						>
							{way === 'one' ? words.add.open : words.many.open}
						</button>{' '}
					</Fragment>
				))}
				{!empty && (
					<>
						<button
							type="button"
							class="quiet"
							disabled={found === 0 && !inviting}
							aria-expanded={inviting}
							onClick={props.onInvite}
						>
							{words.invite.openMany}
						</button>{' '}
						<button type="button" class="quiet" disabled={found === 0} onClick={props.onSave}>
							{words.csv.save}
						</button>{' '}
					</>
				)}
				<button type="button" class="quiet" disabled={disabled} onClick={props.onPrint}>
					{words.table.print}
				</button>{' '}
				{rows.length > 0 && <a href="#returned">{words.returned.heading}</a>}
			</p>
			{adding === 'one' && <AddOne rows={rows} onAdded={props.onAdded} />}
			{adding === 'many' && (
				<LoadedPart
					load={() => import('./AddMany.tsx').then((it) => it.AddMany)}
					props={{
						rows,
						onDone: (text: string, list: FromList) => {
							setAdding(undefined);
							props.onAdded(text, list);
						},
					}}
					words={words.part}
				/>
			)}
		</>
	);
}
