import words from 'virtual:words/entries';
import { countEarlier } from '../../entries/earlierFiles.ts';
import { forgetEarlierFiles, readEarlierFiles } from '../../entries/earlierFilesStore.ts';
import { writeEarlierText } from '../../entries/earlierFilesText.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { thingOf } from '../../keeping/toBin.ts';
import { BinQuestion } from '../keeping/BinQuestion.tsx';
import type { AskEntries } from './askEntries.ts';

interface Props {
	/** Asks the worker that holds a list; left out where there is none. */
	ask: AskEntries | undefined;
	/** What came of it, in words, and whether they are forgotten. */
	onForgotten: (said: string, gone: boolean) => void;
	onClose: () => void;
}

/** Asks before the remembered entries are forgotten, and puts them into the bin. */
export function ForgetEntries({ ask, onForgotten, onClose }: Props) {
	return (
		<BinQuestion
			question={words.files.forgetSure}
			words={{ yes: words.files.forgetYes, no: words.files.forgetNo }}
			things={async (now) => {
				const sets = await readEarlierFiles();
				return [
					thingOf(writeEarlierText(sets), now, {
						reason: 'forgotten',
						label: '',
						count: countEarlier(sets),
					}),
				];
			}}
			onYes={(said) => void forget(said)}
			onClose={onClose}
		/>
	);

	async function forget(binned: string): Promise<void> {
		const gone = await (ask ? ask('forget', undefined) : forgetEarlierFiles()).catch(() => false);
		onForgotten(
			gone ? words.files.forgotten + pageLanguage.gap + binned : words.files.notForgotten,
			gone
		);
	}
}
