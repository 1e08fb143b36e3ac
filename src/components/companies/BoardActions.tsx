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
	/** Where a saved file is opened. */
	progressHref: string;
	/** Companies were added, in words; with what else is known of those of a list. */
	onAdded: (text: string, list?: FromList) => void;
	onPrint: () => void;
}

/** What can be done with the board as a whole: add one company, add many, print. */
export function BoardActions({ disabled, rows, progressHref, onAdded, onPrint }: Props) {
	const [adding, setAdding] = useState<'one' | 'many'>();
	return (
		<>
			<p class="board-actions actions screen-only scripted">
				{(['one', 'many'] as const).map((way) => (
					<Fragment key={way}>
						<button
							type="button"
							class={way === 'one' ? 'button' : 'quiet'}
							disabled={disabled}
							aria-expanded={adding === way}
							onClick={() => setAdding(adding === way ? undefined : way)}
						>
							{way === 'one' ? words.add.open : words.many.open}
						</button>{' '}
					</Fragment>
				))}
				<button type="button" class="quiet" disabled={disabled} onClick={onPrint}>
					{words.table.print}
				</button>{' '}
				{rows.length === 0 && <a href={`${progressHref}#exchange`}>{words.openFile}</a>}
			</p>
			{adding === 'one' && <AddOne rows={rows} onAdded={onAdded} />}
			{adding === 'many' && (
				<LoadedPart
					load={() => import('./AddMany.tsx').then((it) => it.AddMany)}
					props={{
						rows,
						onDone: (text: string, list: FromList) => {
							setAdding(undefined);
							onAdded(text, list);
						},
					}}
					words={words.part}
				/>
			)}
		</>
	);
}
