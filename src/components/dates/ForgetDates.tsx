import words from 'virtual:words/dates';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { companyThing } from '../../keeping/toBin.ts';
import { labelOf } from '../../progress/compare.ts';
import { datesToForget, forgetDates, type KeptEntry } from '../../progress/keptDates.ts';
import { $company, $record } from '../../progress/store.ts';
import { BinQuestion } from '../keeping/BinQuestion.tsx';

interface Props {
	/** The dates to forget: one set, or all of the company that is shown. */
	what: KeptEntry | 'all';
	/** How many sets there are. */
	count: number;
	/** They are forgotten; what is said of where they are now. */
	onForgotten: (said: string) => void;
	onClose: () => void;
}

/** Asks before kept dates are forgotten, and puts them into the bin. */
export function ForgetDates({ what, count, onForgotten, onClose }: Props) {
	const which = what === 'all' ? undefined : what.id;
	const called = what === 'all' ? '' : what.name || words.unnamed;
	return (
		<BinQuestion
			question={
				what === 'all'
					? plural(words.forgetAllSure, count)
					: fill(words.forgetSure, { name: called })
			}
			words={{ yes: words.forgetYes, no: words.forgetNo }}
			things={(now) => [
				companyThing('cleared', $company.get(), datesToForget($record.get(), which), now, {
					label: labelOf($record.get()),
					part: words.inBin,
				}),
			]}
			onYes={(said, undone) => {
				forgetDates(which, undone);
				onForgotten(words.forgotten + pageLanguage.gap + said);
			}}
			onClose={onClose}
		/>
	);
}
