import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import type { Summary } from '../../entries/listSession';
import { fill } from '../../i18n/fill';
import { showDay } from '../../progress/day';
import { saveFile } from '../../sharing/browser';
import { type AskEntries, showCount } from './askEntries';

interface Props {
	summary: Summary;
	filersApart: boolean;
	onApart: (apart: boolean) => void;
	/** How many entries of earlier files this device remembers. */
	remembered: number;
	onRemembered: (count: number) => void;
	ask: AskEntries;
}

const pageFiles = 12;

/** The files to upload, in order, and what this device is asked to remember of them. */
export function EntryFiles({
	summary,
	filersApart,
	onApart,
	remembered,
	onRemembered,
	ask,
}: Props) {
	const { files, filerCount } = summary;
	const [shown, setShown] = useState(pageFiles);
	const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
	const [said, setSaid] = useState('');

	return (
		<section class="entry-files" aria-labelledby="entry-files">
			<h3 id="entry-files">{words.files.title}</h3>
			{files.length > 0 ? (
				<>
					<p>
						{words.files.intro} {words.files.dontOpen}
					</p>
					{(filerCount > 1 || filersApart) && (
						<label class="choice">
							<input
								type="checkbox"
								checked={filersApart}
								onChange={({ currentTarget }) => onApart(currentTarget.checked)}
							/>
							{words.files.apart}
						</label>
					)}
					<ol>
						{files.slice(0, shown).map(({ name, count, first }, place) => (
							<li key={name}>
								<button type="button" onClick={() => void save(place, name)}>
									{fill(words.files.save, { name })}
								</button>{' '}
								<span class="hint">
									{fill(words.files.count, { count: showCount(count) })}
									{first !== undefined &&
										`, ${fill(first.estimate ? words.files.firstEstimate : words.files.first, { day: showDay(first.day) })}`}
									{saved.has(name) && ` · ${words.files.saved}`}
								</span>
							</li>
						))}
					</ol>
					{files.length > shown && (
						<button type="button" onClick={() => setShown(shown + 50)}>
							{words.files.next}
						</button>
					)}
				</>
			) : (
				<p>{words.files.none}</p>
			)}
			{(files.length > 0 || remembered > 0) && (
				<>
					<h4>{words.files.rememberTitle}</h4>
					<p>{words.files.rememberHint}</p>
					<p class="actions">
						{files.length > 0 && (
							<button type="button" onClick={() => void remember()}>
								{words.files.remember}
							</button>
						)}{' '}
						{remembered > 0 && (
							<button type="button" onClick={() => void forget()}>
								{words.files.forget}
							</button>
						)}
					</p>
					<p class="hint" role="status">
						{said !== ''
							? said
							: remembered > 0 && fill(words.files.remembered, { count: showCount(remembered) })}
					</p>
				</>
			)}
		</section>
	);

	async function save(place: number, name: string): Promise<void> {
		try {
			const bytes = await ask('file', { place });
			saveFile(name, new Blob([bytes], { type: 'text/csv' }));
			setSaved(new Set(saved).add(name));
		} catch {
			setSaid(words.input.failed);
		}
	}

	async function remember(): Promise<void> {
		const count = await ask('remember', undefined).catch(() => undefined);
		if (count !== undefined) onRemembered(count);
		setSaid(count === undefined ? words.files.notRemembered : '');
	}

	async function forget(): Promise<void> {
		const gone = await ask('forget', undefined).catch(() => false);
		if (gone) onRemembered(0);
		setSaid(gone ? words.files.forgotten : words.files.notForgotten);
	}
}
