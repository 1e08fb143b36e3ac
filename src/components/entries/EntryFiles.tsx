import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import type { PlannedFile, Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showDay } from '../../days/day.ts';
import type { AskEntries } from './askEntries.ts';
import { saveAnswer, useAttempt } from './useAttempt.ts';

interface Props {
	summary: Summary;
	filersApart: boolean;
	onApart: (apart: boolean) => void;
	ask: AskEntries;
}

const pageFiles = 12;

/** The files to upload, in order. */
export function EntryFiles({ summary, filersApart, onApart, ask }: Props) {
	const { files, filerCount } = summary;
	const [shown, setShown] = useState(pageFiles);
	const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
	const [said, attempt] = useAttempt();

	return (
		<section class="entry-files" aria-labelledby="entry-files">
			<h3 id="entry-files">{words.files.title}</h3>
			{files.length > 0 ? (
				<>
					<p>
						{words.files.intro}
						{pageLanguage.gap}
						{words.files.dontOpen}
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
								<button type="button" onClick={() => attempt(() => save(place, name))}>
									{fill(words.files.save, { name })}
								</button>{' '}
								<span class="hint">
									{entriesText(count, first)}
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
			<p class="hint" role="status">
				{said}
			</p>
		</section>
	);

	async function save(place: number, name: string): Promise<string> {
		const file = ask('file', { place }).then((bytes) => new Blob([bytes], { type: 'text/csv' }));
		const said = await saveAnswer(name, file);
		setSaved(new Set(saved).add(name));
		return said;
	}
}

/** How many entries a file has, and when the first of them leaves CAPE. */
function entriesText(count: number, first: PlannedFile['first']): string {
	const entries = plural(words.order.entries, count);
	if (!first) return entries;
	const { firstEstimate, first: firstKnown } = words.files;
	return fill(first.estimate ? firstEstimate : firstKnown, { entries, day: showDay(first.day) });
}
