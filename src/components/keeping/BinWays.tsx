import words from 'virtual:words/keeping';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { BinLine } from '../../keeping/bin.ts';
import type { RestoreWay } from '../../keeping/toBin.ts';
import { labelOf } from '../../progress/compare.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';

interface Props {
	line: BinLine;
	/** The id of what names the thing. */
	about: string;
	/** Whether the company is there again. */
	isThere: boolean;
	onRestore: (way: RestoreWay) => void;
	onRemove: () => void;
}

/** What can be done with one thing. A company that is there again is merged or added beside it. */
export function BinWays({ line, about, isThere, onRestore, onRemove }: Props) {
	const label = nameHere(line.company);
	return (
		<>
			{isThere && (
				<p class="hint">
					{label === words.bin.unnamed
						? words.bin.isThereUnnamed
						: fill(words.bin.isThere, { label })}
					{pageLanguage.gap}
					{words.bin.isThereHint}
				</p>
			)}
			<p class="actions">
				<button type="button" aria-describedby={about} onClick={() => onRestore('merge')}>
					{isThere ? fill(words.bin.merge, { label }) : words.bin.restore}
				</button>{' '}
				{isThere && line.part === undefined && (
					<button type="button" aria-describedby={about} onClick={() => onRestore('another')}>
						{words.bin.another}
					</button>
				)}{' '}
				<button type="button" class="quiet" aria-describedby={about} onClick={onRemove}>
					{words.bin.remove}
				</button>
			</p>
		</>
	);
}

/** What a company is called here. */
export function nameHere(company: CompanyId | undefined): string {
	return labelOf($companies.get().get(company ?? '') ?? new Map()) || words.bin.unnamed;
}
