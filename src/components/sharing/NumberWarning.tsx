import { fill } from '../../i18n/fill.ts';
import { showList } from '../../i18n/showList.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textsWithNumbers } from '../../progress/textsWithNumbers.ts';
import { itemTitle } from '../wording/itemText.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';

interface Props {
	records: readonly CompanyRecord[];
	texts: SheetTexts;
	/** A sentence with {tasks}. */
	sentence: string;
}

/** Names the notes and reasons with a number that should not go along, before they do. */
export function NumberWarning({ records, texts, sentence }: Props) {
	const titles = new Set(
		records.flatMap((record) => textsWithNumbers(record).map((key) => itemTitle(key, texts)))
	);
	return (
		<p class="error screen-only" role="alert">
			{titles.size > 0 && fill(sentence, { tasks: showList([...titles]) })}
		</p>
	);
}
