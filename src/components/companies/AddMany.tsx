import words from 'virtual:words/companies';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { showList } from '../../i18n/showList.ts';
import type { BoardRow } from '../../companies/board.ts';
import { addCompanies, countKept } from '../../companies/companies.ts';
import { nameKey } from '../../companies/label.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { mostRows, type PastedList, readPastedList } from '../../sharing/pastedList.ts';

interface Props {
	rows: readonly BoardRow[];
	/** They were added, in words. */
	onAdded: (ids: readonly CompanyId[], text: string) => void;
}

/** How many lines of a kind are written out; the rest is counted. */
const written = 20;

/** Adds companies from a pasted list, after showing what it would add and what not, and why. */
export function AddMany({ rows, onAdded }: Props) {
	const id = useId();
	const [list, setList] = useState<PastedList>();
	const input = useRef<HTMLTextAreaElement>(null);
	const good = list?.rows.filter(({ problem }) => !problem) ?? [];
	const bad = list?.rows.filter(({ problem }) => problem) ?? [];

	return (
		<form
			class="board-add screen-only"
			aria-label={words.many.heading}
			onSubmit={(event) => {
				event.preventDefault();
				read();
			}}
		>
			<div class="board-fields">
				<div class="board-wide">
					<label for={`${id}-list`}>{words.many.list}</label>
					<p class="hint" id={`${id}-hint`}>
						{words.many.listHint}
					</p>
					<textarea
						ref={input}
						id={`${id}-list`}
						rows={8}
						autocomplete="off"
						spellcheck={false}
						aria-describedby={`${id}-hint`}
						onInput={() => setList(undefined)}
					/>
				</div>
			</div>
			<button type="submit">{words.many.check}</button>
			<div role="status">
				{list && (
					<p>
						{list.rows.length === 0
							? words.many.nothing
							: fill(bad.length > 0 ? words.many.willAddSome : words.many.willAdd, {
									count: good.length,
									not: bad.length,
								})}
						{pageLanguage.gap}
						{list.header && words.many.header}
						{pageLanguage.gap}
						{list.leftAlone.length > 0 &&
							fill(words.many.leftAlone, {
								columns: showList(list.leftAlone.slice(0, 12)),
							})}
						{pageLanguage.gap}
						{list.cut && fill(words.many.cut, { count: mostRows })}
					</p>
				)}
			</div>
			{bad.length > 0 && (
				<ul>
					{bad.slice(0, written).map(({ line, label, problem }) => (
						<li key={line}>
							{fill(words.many.problem, {
								line: String(line),
								problem: words.problems[problem ?? 'empty'],
							})}
							{pageLanguage.gap}
							<bdi class="hint">{label.slice(0, 100)}</bdi>
						</li>
					))}
					{bad.length > written && (
						<li>{fill(words.many.more, { count: bad.length - written })}</li>
					)}
				</ul>
			)}
			{good.length > 0 && (
				<>
					<ol class="board-preview">
						{good.slice(0, written).map(({ line, label, suffix }) => (
							<li key={line}>
								<bdi>{label}</bdi> {suffix !== '' && <bdi class="board-suffix">{suffix}</bdi>}
							</li>
						))}
					</ol>
					{good.length > written && (
						<p>{fill(words.many.more, { count: good.length - written })}</p>
					)}
					<button type="button" onClick={add}>
						{fill(words.many.add, { count: good.length })}
					</button>
				</>
			)}
		</form>
	);

	function read(): void {
		const taken = new Set(rows.map(({ label, suffix }) => nameKey(label, suffix)));
		setList(
			readPastedList(
				input.current?.value ?? '',
				{ label: words.many.labelColumns, suffix: words.many.suffixColumns },
				taken
			)
		);
	}

	function add(): void {
		const ids = addCompanies(good);
		const kept = countKept(ids);
		onAdded(
			ids,
			kept === ids.length
				? plural(words.many.added, ids.length)
				: plural(words.many.notKept, ids.length, { kept, count: ids.length })
		);
	}
}
