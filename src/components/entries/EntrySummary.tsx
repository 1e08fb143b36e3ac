import words from 'virtual:words/entries';
import type { Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { showList } from '../../i18n/showList.ts';

/** How many files there are, in words. */
export function filesInWords({ files }: Summary): string {
	return files.length === 0 ? words.result.noFile : plural(words.result.files, files.length);
}

/** A list in a few sentences, and what of it could not be read. */
export function EntrySummary({ summary }: { summary: Summary }) {
	const { rows, entries, listed, leftOut, lines, beside, filerCount, tables, troubles } = summary;
	const asAbove = tables.reduce((sum, table) => sum + table.asAbove, 0);
	const blank = tables.reduce((sum, table) => sum + table.blank, 0);
	return (
		<>
			<p role="status" class="entry-summary">
				{entries === 0 && leftOut === 0
					? words.result.noEntries
					: fill(words.result.summary, {
							entries,
							listed,
							files: filesInWords(summary),
							leftOut,
						})}
			</p>
			{troubles.map(({ file, problem, from }, place) => (
				<p key={place} class="error" role="alert">
					{fill(words.problems[problem], { file: file.slice(0, 80), from: from ?? '' })}
				</p>
			))}
			{rows > 0 && (
				<p class="entry-account">
					{fill(words.result.account, { rows, listed, lines, leftOut, beside })}
				</p>
			)}
			{asAbove > 0 && <p>{fill(words.result.asAbove, { asAbove })}</p>}
			{blank > 0 && <p>{fill(words.result.blank, { blank })}</p>}
			{filerCount > 1 && (
				<p>
					{plural(words.result.severalFilers, filerCount, {
						count: filerCount,
						codes: filersText(summary),
					})}
				</p>
			)}
		</>
	);
}

/** How many filer codes are named; the rest is counted. */
const named = 8;

function filersText({ filers, filerCount }: Summary): string {
	const codes = filers
		.slice(0, named)
		.map(({ code, count }) => fill(words.result.filer, { code, count }));
	const more = filerCount - named;
	return showList(more > 0 ? [...codes, plural(words.result.moreFilers, more)] : codes);
}
