import words from 'virtual:words/sharing';
import { showCompany } from '../../companies/companies.ts';
import { rowId } from '../../companies/rowLink.ts';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import type { useTakingIn } from './useTakingIn.ts';

interface Props {
	taking: ReturnType<typeof useTakingIn>;
	/** What the company that came in is called. */
	named: string;
	/** Whether there are several companies here, so that there is a list to lead to. */
	several: boolean;
}

/** What came of taking a company in: in words, with what takes it back and where it now is. */
export function TakenIn({ taking, named, several }: Props) {
	const { compare } = words;
	const { said, added, taken, place, canUndo, takeBack } = taking;
	return (
		<p class="outcome" role="status" ref={place} tabIndex={-1}>
			{said}{' '}
			{canUndo && (
				<button type="button" onClick={takeBack}>
					{compare.undo}
				</button>
			)}{' '}
			{added !== undefined && canUndo && (
				<a class="button-like" href={url('/progress/#')} onClick={() => showCompany(added)}>
					{fill(compare.openAdded, { label: named })}
				</a>
			)}{' '}
			{taken !== undefined && canUndo && several && (
				<a class="button-like" href={url(`/companies/#${rowId(taken)}`)}>
					{compare.toRow}
				</a>
			)}
		</p>
	);
}
