import words from 'virtual:words/sharing';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { url } from '../../i18n/paths.ts';
import { labelOf } from '../../progress/compare.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { visibleText } from '../../text/visibleText.ts';
import { loadEveryCompany } from '../../progress/store.ts';
import type { FileProblem, FileReading } from '../../sharing/exportFile.ts';
import { fromFile } from '../../sharing/incoming.ts';
import { type OpenedFile, openFile, openText } from '../../sharing/openFile.ts';
import { TakeBesides } from '../keeping/TakeBesides.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import { Comparison } from './Comparison.tsx';
import { SeveralIncoming } from './SeveralIncoming.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import './sharingStyles.ts';

/** How many places that could not be read are named. */
const mostNamed = 10;

/** A saved file, chosen, dropped or pasted: what is in it, beside what is kept here. */
export function ImportPanel({ texts }: { texts: SheetTexts }) {
	const { file: say } = words;
	const id = useId();
	const [opened, setOpened] = useState<OpenedFile>();
	const [over, setOver] = useState(false);
	const pasted = useRef<HTMLTextAreaElement>(null);
	useEffect(loadEveryCompany, []);

	return (
		<div class="import">
			<p>
				{say.intro}
				{pageLanguage.gap}
				<a href={url('/schema/progress-2.json')}>{say.schema}</a>
			</p>
			<div
				class="drop"
				data-over={over || undefined}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					setOver(false);
					void open(event.dataTransfer?.files[0], event.dataTransfer?.getData('text/plain'));
				}}
			>
				<FileChoice
					id={`${id}-file`}
					label={say.choose}
					accept=".json,application/json"
					onChoose={([file]) => void open(file)}
				/>{' '}
				<span class="hint">{say.drop}</span>
			</div>
			<label for={`${id}-text`}>{say.paste}</label>
			<p class="hint" id={`${id}-hint`}>
				{say.pasteHint}
			</p>
			<textarea
				ref={pasted}
				id={`${id}-text`}
				rows={3}
				spellcheck={false}
				autocomplete="off"
				aria-describedby={`${id}-hint ${id}-said`}
				aria-invalid={opened !== undefined && opened.outcome !== 'read'}
				onPaste={(event) => {
					const file = event.clipboardData?.files[0];
					if (!file) return;
					event.preventDefault();
					void open(file);
				}}
			/>
			<p class="actions">
				<button type="button" onClick={() => setOpened(openText(pasted.current?.value ?? ''))}>
					{say.read}
				</button>
			</p>
			<div id={`${id}-said`} role="status">
				{opened && <Said opened={opened} />}
			</div>
			{opened?.outcome === 'read' && (
				<TakeBesides key={`besides-${opened.number}`} fields={opened.fields} />
			)}
			{opened?.outcome === 'read' && <Preview key={opened.number} reading={opened} texts={texts} />}
		</div>
	);

	async function open(file: File | undefined, text = ''): Promise<void> {
		if (file) setOpened(await openFile(file));
		else if (text !== '') setOpened(openText(text));
	}
}

/** What came of reading, in words. */
function Said({ opened }: { opened: OpenedFile }) {
	const { file: say } = words;
	switch (opened.outcome) {
		case 'read': {
			const [only] = opened.companies.values();
			return (
				<>
					<p>
						{opened.companies.size === 1
							? fill(say.one, { label: labelOf(only ?? new Map()) || words.contents.unnamed })
							: plural(say.several, opened.companies.size)}
						{pageLanguage.gap}
						{savedOn(opened)}
					</p>
					{opened.left.length > 0 && (
						<>
							<p>{fill(say.left, { count: opened.left.length })}</p>
							<Problems problems={opened.left} />
						</>
					)}
					{opened.twice.map((company) => (
						<p key={company}>{fill(say.twice, { id: visibleText(company).slice(0, 40) })}</p>
					))}
					{opened.aside > 0 && <p>{fill(say.aside, { count: opened.aside })}</p>}
				</>
			);
		}
		case 'wrong-shape':
			return (
				<>
					<p>{say.wrongShape}</p>
					<Problems problems={opened.problems} />
				</>
			);
		case 'not-ours':
			return <p>{fill(say.notOurs, { path: opened.path })}</p>;
		case 'other-kind':
			return <p>{say.otherKind[opened.kind]}</p>;
		default:
			return (
				<p>
					{
						{
							'too-large': say.tooLarge,
							empty: say.empty,
							'cut-off': say.cutOff,
							'not-json': say.notJson,
							'newer-version': say.newerVersion,
							'no-companies': say.noCompanies,
							'too-many': say.tooMany,
							unread: say.unread,
						}[opened.outcome]
					}
				</p>
			);
	}
}

function savedOn({ savedAt }: FileReading & { outcome: 'read' }): string {
	const date = new Date(savedAt ?? '');
	return Number.isNaN(date.getTime())
		? ''
		: fill(words.file.savedOn, { day: showDay(dayOf(date)) });
}

/** Places in a file, each with what is wrong there. */
function Problems({ problems }: { problems: readonly FileProblem[] }) {
	return (
		<ul class="plain-list">
			{problems.slice(0, mostNamed).map(({ path, cause }) => (
				<li key={path + cause}>
					<code>{path}</code> {words.causes[cause]}
				</li>
			))}
			{problems.length > mostNamed && (
				<li>{fill(words.file.leftMore, { count: problems.length - mostNamed })}</li>
			)}
		</ul>
	);
}

function Preview({
	reading,
	texts,
}: {
	reading: FileReading & { outcome: 'read' };
	texts: SheetTexts;
}) {
	const incoming = useMemo(() => fromFile(reading.companies), [reading]);
	const [chosen, setChosen] = useState(incoming.length === 1 ? 0 : undefined);
	const one = chosen === undefined ? undefined : incoming[chosen];
	return (
		<>
			{incoming.length > 1 && (
				<SeveralIncoming incoming={incoming} partial={false} chosen={chosen} choose={setChosen} />
			)}
			{one && <Comparison key={chosen} incoming={one} partial={false} texts={texts} />}
		</>
	);
}
