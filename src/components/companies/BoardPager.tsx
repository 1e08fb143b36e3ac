import words from 'virtual:words/companies';
import { fill } from '../../i18n/fill.ts';

interface Props {
	/** The page that is shown, from 0. */
	here: number;
	pages: number;
	onTurn: (page: number) => void;
}

/** Leads from one page of the board to the next; nothing where one page is all. */
export function BoardPager({ here, pages, onTurn }: Props) {
	if (pages === 1) return null;
	return (
		<p class="actions screen-only">
			<button type="button" disabled={here === 0} onClick={() => onTurn(here - 1)}>
				{words.table.previous}
			</button>{' '}
			<span class="hint">{fill(words.table.page, { page: here + 1, pages })}</span>{' '}
			<button type="button" disabled={here === pages - 1} onClick={() => onTurn(here + 1)}>
				{words.table.nextPage}
			</button>
		</p>
	);
}
