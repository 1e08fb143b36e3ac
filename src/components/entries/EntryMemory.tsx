import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import { $company, openProgress } from '../../progress/store.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
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

/** What this device is asked to remember of files that were made, and a button to forget it, which asks. */
export function EntryMemory({ remembered, ask, canRemember, onChange }: Props) {
	const [said, setSaid] = useState('');
	const [asking, setAsking] = useState(false);
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
					<button type="button" onClick={() => setAsking(true)}>
						{words.files.forget}
					</button>
				)}
			</p>
			<p class="hint" role="status">
				{said !== '' ? said : sayRemembered(remembered)}
			</p>
			{asking && (
				<LoadedPart
					load={() => import('./ForgetEntries.tsx').then((it) => it.ForgetEntries)}
					props={{ ask, onForgotten, onClose: () => setAsking(false) }}
					words={{ failed: words.files.forgetFailed, tryAgain: words.files.tryAgain }}
				/>
			)}
		</section>
	);

	async function remember(): Promise<void> {
		openProgress();
		const company = $company.get();
		const count = await ask?.('remember', { company }).catch(() => undefined);
		if (count !== undefined) onChange(count);
		setSaid(count === undefined ? words.files.notRemembered : '');
	}

	function onForgotten(text: string, gone: boolean): void {
		setSaid(text);
		if (gone) onChange(0);
	}
}

function sayRemembered(remembered: Remembered): string {
	if (remembered === 0) return '';
	return remembered === 'some'
		? words.files.rememberedSome
		: plural(words.files.remembered, remembered);
}
