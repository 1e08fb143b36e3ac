import words from 'virtual:words/entries';
import type { Summary } from '../../entries/listSession.ts';
import { fill } from '../../i18n/fill.ts';
import { showCount } from './askEntries.ts';

/** How many files there are, in words. */
export function filesInWords({ files }: Summary): string {
	if (files.length === 0) return words.result.noFile;
	return files.length === 1
		? words.result.oneFile
		: fill(words.result.manyFiles, { count: files.length });
}

/** A list in a few sentences, and what of it could not be read. */
export function EntrySummary({ summary }: { summary: Summary }) {
	const { entries, listed, leftOut, lines, filers, filerCount, tables, troubles } = summary;
	const blank = tables.reduce((sum, table) => sum + table.blank, 0);
	return (
		<>
			<p role="status" class="entry-summary">
				{entries === 0 && leftOut === 0
					? words.result.noEntries
					: fill(words.result.summary, {
							entries: showCount(entries),
							listed: showCount(listed),
							files: filesInWords(summary),
							leftOut: showCount(leftOut),
						})}
			</p>
			{troubles.map(({ file, problem, from }, place) => (
				<p key={place} class="error" role="alert">
					{fill(words.problems[problem], { file: file.slice(0, 80), from: from ?? '' })}
				</p>
			))}
			{lines > 0 && <p>{fill(words.result.lines, { lines: showCount(lines) })}</p>}
			{blank > 0 && <p>{fill(words.result.blank, { blank: showCount(blank) })}</p>}
			{filerCount > 1 && (
				<p>
					{fill(words.result.severalFilers, {
						count: showCount(filerCount),
						codes:
							filers
								.slice(0, 8)
								.map(({ code, count }) => `${code} (${showCount(count)})`)
								.join(', ') +
							(filerCount > 8 ? ` ${fill(words.result.more, { count: filerCount - 8 })}` : ''),
					})}
				</p>
			)}
		</>
	);
}
