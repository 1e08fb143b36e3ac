import problems from 'virtual:words/file-problems';
import words from 'virtual:words/entries';
import { warnings } from '../../entries/findings.ts';
import type { Summary } from '../../entries/listSession.ts';
import { showDollars } from '../../i18n/showDollars.ts';
import type { CapeFiles } from '../hooks/useCapeFiles.ts';
import { columnName } from './listInWords.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showList } from '../../i18n/showList.ts';

/** How many files there are, in words. */
export function filesInWords({ files }: Summary): string {
	return files.length === 0 ? words.result.noFile : plural(words.result.files, files.length);
}

/** A list in a few sentences, and what of it could not be read. */
export function EntrySummary({ summary, capeFiles }: { summary: Summary; capeFiles: CapeFiles }) {
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
					{fill(problems[problem], { file: file.slice(0, 80), from: from ?? '' })}
				</p>
			))}
			{rows > 0 && (
				<p class="entry-account">
					{plural(words.result.account, rows, { rows, listed, rest: rows - listed })}
					{rows > listed &&
						pageLanguage.gap +
							fill(words.result.notInFiles, { rest: rows - listed, lines, leftOut, beside })}
				</p>
			)}
			<SaveFirst summary={summary} capeFiles={capeFiles} />
			<Doubtful summary={summary} />
			<Duty summary={summary} />
			<Compared summary={summary} />
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

/** The first file to save, where one looks first; the others stand in their order below. */
function SaveFirst({
	summary: { files },
	capeFiles: { save, saved, said },
}: {
	summary: Summary;
	capeFiles: CapeFiles;
}) {
	const [first] = files;
	if (first === undefined) return null;
	const { name, count } = first;
	const text = files.length === 1 ? words.result.save : words.result.saveFirst;
	const entries = plural(words.order.entries, count);
	return (
		<p class="actions">
			<button type="button" class="button" onClick={() => save(0, name)}>
				{fill(text, { count: files.length, entries })}
			</button>{' '}
			{files.length > 1 && <a href="#entry-files">{words.result.allFiles}</a>}{' '}
			<span class="hint">{saved.has(name) ? words.files.saved : said}</span>
		</p>
	);
}

/** Why entries that are in a file ask for a second look. */
function Doubtful({ summary: { doubtful, counts } }: { summary: Summary }) {
	if (doubtful === 0) return null;
	const reasons = warnings
		.filter((finding) => counts[finding] > 0)
		.map((finding) =>
			fill(words.result.filer, { code: words.findings[finding].title, count: counts[finding] })
		);
	return (
		<p>
			{plural(words.result.doubtful, doubtful, {
				count: doubtful,
				reasons: showList(reasons),
			})}
		</p>
	);
}

/** How much is at stake, where the list says so. */
function Duty({ summary: { duty, tables } }: { summary: Summary }) {
	if (duty === undefined) return null;
	const ofLines = tables.some(
		({ layout: { columns } }) => columns.hts !== undefined || columns.ieepa !== undefined
	);
	const columns = tables.flatMap((table) => {
		const { duty: all, ieepa } = table.layout.columns;
		return [ieepa, all].flatMap((column) =>
			column === undefined ? [] : [columnName(table, column)]
		);
	});
	return (
		<p class="entry-duty">
			<strong>
				{fill(ofLines ? words.result.duty : words.result.dutyAny, {
					listed: showDollars(duty.listed),
					past: showDollars(duty.past),
					refused: showDollars(duty.refused),
				})}
			</strong>
			{pageLanguage.gap}
			{fill(words.result.dutyFrom, { columns: showList([...new Set(columns)]) })}
			{duty.unknown > 0 && pageLanguage.gap + plural(words.result.dutyUnknown, duty.unknown)}
		</p>
	);
}

/** What two exports say of the same entries. */
function Compared({ summary: { compared, counts } }: { summary: Summary }) {
	if (compared === 0) return null;
	const taken = counts['ieepa-lines-gone'];
	return (
		<p>
			{plural(words.result.compared, compared, { count: compared, taken, left: compared - taken })}
		</p>
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
