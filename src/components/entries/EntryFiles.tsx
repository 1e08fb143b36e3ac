import words from 'virtual:words/entries';
import { useState } from 'preact/hooks';
import type { PlannedFile, Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import type { CapeFiles } from '../hooks/useCapeFiles.ts';

interface Props {
	summary: Summary;
	filersApart: boolean;
	onApart: (apart: boolean) => void;
	capeFiles: CapeFiles;
	/** Whose entries these are; empty where no name is known. */
	client: string;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

const pageFiles = 12;

/** The files to upload, in order. */
export function EntryFiles({
	summary,
	filersApart,
	onApart,
	capeFiles,
	client,
	factAddress,
}: Props) {
	const { files, filerCount, importers } = summary;
	const { saved, said, save } = capeFiles;
	const [shown, setShown] = useState(pageFiles);

	return (
		<section class="entry-files" aria-labelledby="entry-files">
			<h3 id="entry-files">{words.files.title}</h3>
			{files.length > 0 ? (
				<>
					<p>
						{words.files.intro}
						{pageLanguage.gap}
						{words.files.dontOpen}
						{client !== '' && pageLanguage.gap + fill(words.files.client, { client })}
					</p>
					{importers > 1 && (
						<p>
							{fill(words.files.importers, { count: importers })}
							<FactLinks facts={['P-70']} address={factAddress} />
						</p>
					)}
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
						{files.slice(0, shown).map((file, place) => (
							<li key={file.name}>
								<button type="button" onClick={() => save(place, file.name)}>
									{fill(words.files.save, { name: file.name })}
								</button>{' '}
								<span class="hint">
									{entriesText(file)}
									{saved.has(file.name) && ` · ${words.files.saved}`}
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
}

/** How many entries a file has, and when the first of them leaves CAPE; or that they all have. */
function entriesText({ count, past, first }: PlannedFile): string {
	const entries = plural(words.order.entries, count);
	if (past) return fill(words.files.past, { entries });
	if (!first) return entries;
	const { firstEstimate, first: firstKnown } = words.files;
	return fill(first.estimate ? firstEstimate : firstKnown, {
		entries,
		day: showDayInWeek(first.day),
		safe: showDayInWeek(first.safe),
	});
}
