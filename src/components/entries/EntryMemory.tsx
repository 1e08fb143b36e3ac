import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import { forgetEarlierFiles } from '../../entries/earlierFilesStore.ts';
import { plural } from '../../i18n/plural.ts';
import type { AskEntries } from './askEntries.ts';

/** How many entries of earlier files this device remembers; `some` where nobody counted them yet. */
export type Remembered = number | 'some';

interface Props {
	remembered: Remembered;
	/** Asks the worker that holds a list; left out where there is none. */
	ask?: AskEntries;
	/** Whether there are files whose entries can be remembered. */
	canRemember: boolean;
	onChange: (remembered: Remembered) => void;
}

/** What this device is asked to remember of files that were made, and one button to forget it. */
export function EntryMemory({ remembered, ask, canRemember, onChange }: Props) {
	const [said, setSaid] = useState('');
	if (remembered === 0 && !canRemember && said === '') return null;

	return (
		<section class="entry-memory" aria-labelledby="entry-memory">
			<h3 id="entry-memory">{words.files.rememberTitle}</h3>
			<p>{words.files.rememberHint}</p>
			<p class="actions">
				{canRemember && (
					<button type="button" onClick={() => void remember()}>
						{words.files.remember}
					</button>
				)}{' '}
				{remembered !== 0 && (
					<button type="button" onClick={() => void forget()}>
						{words.files.forget}
					</button>
				)}
			</p>
			<p class="hint" role="status">
				{said !== '' ? said : sayRemembered(remembered)}
			</p>
		</section>
	);

	async function remember(): Promise<void> {
		const count = await ask?.('remember', undefined).catch(() => undefined);
		if (count !== undefined) onChange(count);
		setSaid(count === undefined ? words.files.notRemembered : '');
	}

	async function forget(): Promise<void> {
		const gone = await (ask ? ask('forget', undefined) : forgetEarlierFiles()).catch(() => false);
		setSaid(gone ? words.files.forgotten : words.files.notForgotten);
		if (gone) onChange(0);
	}
}

function sayRemembered(remembered: Remembered): string {
	if (remembered === 0) return '';
	return remembered === 'some'
		? words.files.rememberedSome
		: plural(words.files.remembered, remembered);
}
