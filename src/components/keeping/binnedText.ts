import words from 'virtual:words/keeping';
import { fill } from '../../i18n/fill.ts';
import { showList } from '../../i18n/showList.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import type { BinLine } from '../../keeping/bin.ts';
import type { Binned } from '../../keeping/toBin.ts';

/** What a thing in the bin is called. */
export function lineLabel({ label, part, reason }: BinLine): string {
	if (reason === 'forgotten') return words.bin.entriesMade;
	const name = label || words.bin.unnamed;
	return part === undefined ? name : fill(words.bin.part, { label: name, part });
}

/** Where something went that was deleted or replaced, and what had to leave the bin for it. */
export function binnedText({ kept, until, left }: Binned): string {
	const said = kept ? fill(words.ask.kept, { day: showDayInWeek(until) }) : words.ask.notKept;
	if (left.length === 0) return said;
	const gone = fill(words.ask.left, { names: showList(left.map(lineLabel)) });
	return said + pageLanguage.gap + gone;
}
