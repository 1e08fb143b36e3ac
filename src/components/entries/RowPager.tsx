import words from 'virtual:words/entries';
import { fill } from '../../i18n/fill.ts';

interface Props {
	/** The place of the first row that is shown, from 0. */
	from: number;
	count: number;
	/** Rows to a page. */
	page: number;
	onFrom: (from: number) => void;
}

/** Leads through a table of which one page is shown; nothing where one page is all. */
export function RowPager({ from, count, page, onFrom }: Props) {
	if (count <= page) return null;
	const to = Math.min(count, from + page);
	return (
		<p class="actions">
			<button type="button" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - page))}>
				{words.result.previous}
			</button>{' '}
			<button type="button" disabled={to >= count} onClick={() => onFrom(from + page)}>
				{words.result.following}
			</button>{' '}
			<span class="hint" role="status">
				{fill(words.result.range, { from: from + 1, to, count })}
			</span>
		</p>
	);
}
