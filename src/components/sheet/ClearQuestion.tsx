import { fill } from '../../i18n/fill.ts';
import type { Words } from '../../guide/words.ts';
import { companyThing } from '../../keeping/toBin.ts';
import type { Step } from '../../progress/checklist.ts';
import { labelOf } from '../../progress/compare.ts';
import { $company, $companyIds, $record } from '../../progress/store.ts';
import { resetCompany, resetStep, toClear } from '../../progress/undo.ts';
import { BinQuestion } from '../keeping/BinQuestion.tsx';

interface Props {
	/** What is to be cleared: a step, as the page names it, or all of the company that is shown. */
	what: { readonly step: Step; readonly named: string } | 'all';
	words: Words['progress'];
	/** It is cleared; what is said of where it is now. */
	onCleared: (said: string) => void;
	onClose: () => void;
}

/** Asks before a step or all of a company is cleared, names the company, and puts it into the bin. */
export function ClearQuestion({ what, words, onCleared, onClose }: Props) {
	const label = labelOf($record.get());
	return (
		<BinQuestion
			question={what === 'all' ? sureAll() : fill(words.sureStep, { step: what.named })}
			words={{ yes: words.yesClear, no: words.cancel }}
			things={(now) => [
				companyThing(
					'cleared',
					$company.get(),
					toClear(what === 'all' ? undefined : what.step),
					now,
					{ label, ...(what !== 'all' && { part: what.named }) }
				),
			]}
			onYes={(said, undone) => {
				if (what === 'all') resetCompany(undone);
				else resetStep(what.step, undone);
				onCleared(said);
			}}
			onClose={onClose}
		/>
	);

	function sureAll(): string {
		if (label === '') return words.sureAll;
		const several = $companyIds.get().length > 1;
		return fill(several ? words.sureCompany : words.sureAllNamed, { label });
	}
}
