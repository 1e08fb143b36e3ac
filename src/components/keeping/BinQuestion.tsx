import words from 'virtual:words/keeping';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { keptUntil } from '../../keeping/bin.ts';
import { type BinThing, removeFromBin } from '../../keeping/binStore.ts';
import { binTakes, toBin } from '../../keeping/toBin.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { binnedText } from './binnedText.ts';

interface Props {
	question: string;
	words: { readonly yes: string; readonly no: string };
	/** What would go. It is looked at when the question is asked, and anew when it is answered. */
	things: (now: Date) => readonly BinThing[] | Promise<readonly BinThing[]>;
	/**
	 * Does it, once the bin has what goes; `said` is where it is now, and `undone` is to be called
	 * where it is taken back.
	 */
	onYes: (said: string, undone: () => void) => void;
	onClose: () => void;
}

/**
 * A question before something is deleted or cleared. It says beforehand whether the bin takes it, and
 * what is asked for is done either way: deleting is a way to make room.
 */
export function BinQuestion({ question, words: { yes, no }, things, onYes, onClose }: Props) {
	const [takes, setTakes] = useState<boolean>();
	useEffect(() => {
		void (async () => setTakes(await binTakes(await things(new Date()))))();
	}, []);
	const until = keptUntil({ at: new Date().toISOString() });

	return (
		<ConfirmDialog
			question={question}
			hint={
				takes === undefined
					? words.ask.looking
					: takes
						? fill(words.ask.toBin, { day: showDayInWeek(until) })
						: words.ask.noBin
			}
			words={{ yes, no }}
			onYes={() => void go()}
			onClose={onClose}
		/>
	);

	async function go(): Promise<void> {
		const now = new Date();
		const binned = await toBin(await things(now), now);
		onYes(binnedText(binned), () => void removeFromBin(binned.ids));
	}
}
