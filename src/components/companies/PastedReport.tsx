import words from 'virtual:words/companies';
import { mostRows, type PastedList, type PastedRow } from '../../companies/pasted/pastedList.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { showList } from '../../i18n/showList.ts';

/** How many lines of a kind are written out; the rest is counted. */
const written = 20;

/** How a pasted list was read: what it would add, what was not read line by line, and what is left out. */
export function ListRead({ list }: { list: PastedList }) {
	const { many } = words;
	const { lines } = list;
	const bad = list.rows.filter(({ problem }) => problem).length;
	const count = list.rows.length - bad;
	const lessons = [
		...(list.above.length > 0
			? [plural(many.above, list.above.length, { list: showList(list.above.map(String)) })]
			: []),
		...list.together
			.slice(0, written)
			.map(({ line, last }) => fill(many.together, { line: String(line), last: String(last) })),
		...(list.cut ? [fill(many.cutLines, { count: mostRows })] : []),
	];
	return (
		<>
			<p>
				{list.rows.length === 0
					? many.nothing
					: plural(bad > 0 ? many.willAddSome : many.willAdd, lines, { lines, count, not: bad })}
				{pageLanguage.gap}
				{list.heading && list.above.length === 0 && many.header}
			</p>
			{lessons.length > 0 && (
				<>
					<p class="is-doubtful">
						<strong>{fill(many.fewer, { count: list.rows.length, lines })}</strong>
					</p>
					<ul>
						{lessons.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</>
			)}
			{list.passedOn.length > 0 && (
				<p>{fill(many.passedOn, { columns: showList(list.passedOn) })}</p>
			)}
			{list.leftAlone.length > 0 && (
				<p>{fill(many.leftAlone, { columns: showList(list.leftAlone.slice(0, 12)) })}</p>
			)}
		</>
	);
}

/** The lines that add no company, each with its reason. */
export function ListProblems({ rows }: { rows: readonly PastedRow[] }) {
	if (rows.length === 0) return null;
	return (
		<ul>
			{rows.slice(0, written).map(({ line, label, problem }) => (
				<li key={line}>
					{fill(words.many.problem, {
						line: String(line),
						problem: words.problems[problem ?? 'empty'],
					})}
					{pageLanguage.gap}
					<bdi class="hint">{label.slice(0, 100)}</bdi>
				</li>
			))}
			{rows.length > written && <li>{fill(words.many.more, { count: rows.length - written })}</li>}
		</ul>
	);
}

/** The companies that a list would add, in its order. */
export function ListPreview({ rows }: { rows: readonly PastedRow[] }) {
	return (
		<>
			<ol class="board-preview">
				{rows.slice(0, written).map(({ line, label, suffix }) => (
					<li key={line}>
						<bdi>{label}</bdi> {suffix !== '' && <bdi class="board-suffix">{suffix}</bdi>}
					</li>
				))}
			</ol>
			{rows.length > written && <p>{fill(words.many.more, { count: rows.length - written })}</p>}
		</>
	);
}
