import words from 'virtual:words/entries';
import { useEffect, useRef, useState } from 'preact/hooks';
import { easternDay } from '../../days/dayNumber.ts';
import type { Columns } from '../../entries/columns.ts';
import { anyEarlierFiles } from '../../entries/earlierFilesStore.ts';
import type { Finding } from '../../entries/findings.ts';
import type { Choices, Summary } from '../../entries/listSession.ts';
import type { Ask, Asks } from '../../entries/protocol.ts';
import type { ListFile } from '../../entries/readList.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { EntryColumns } from './EntryColumns.tsx';
import { EntryFiles } from './EntryFiles.tsx';
import { EntryFindings } from './EntryFindings.tsx';
import { EntryMemory, type Remembered } from './EntryMemory.tsx';
import { EntryReports } from './EntryReports.tsx';
import { EntryRowClocks } from './EntryRowClocks.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import type { EntryWorker } from './entryWorker.ts';
import { useFileDrop } from '../hooks/useFileDrop.ts';

/** A text longer than this is kept out of the text box, where laying it out would hold the page up. */
const longText = 200_000;

/** No person said what any column is. */
const noneTold: ReadonlyMap<number, Columns> = new Map();

/** Checks a list of entries and writes the CAPE files. A worker does the work; this shows it. */
export function EntryList({ datesHref }: { datesHref: string }) {
	const [live, setLive] = useState(false);
	const [files, setFiles] = useState<readonly ListFile[]>([]);
	const [broker, setBroker] = useState(false);
	const [filer, setFiler] = useState('');
	const [allowed, setAllowed] = useState<readonly Finding[]>([]);
	const [filersApart, setFilersApart] = useState(false);
	const [reading, setReading] = useState<number>();
	const [summary, setSummary] = useState<Summary>();
	const [told, setTold] = useState<ReadonlyMap<number, Columns>>(noneTold);
	const [remembered, setRemembered] = useState<Remembered>(0);
	const [filerAsked, setFilerAsked] = useState(false);
	const [said, setSaid] = useState('');
	const worker = useRef<EntryWorker>();
	const run = useRef(0);
	const box = useRef<HTMLTextAreaElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const filerBox = useRef<HTMLInputElement>(null);

	useEffect(() => {
		setLive(true);
		void anyEarlierFiles().then((any) => any && setRemembered('some'));
		return () => worker.current?.stop();
	}, []);
	useEffect(() => {
		if (summary && reading === undefined) title.current?.focus();
	}, [summary === undefined, reading === undefined]);

	const filerCode = filer.trim().toUpperCase();
	const filerWrong = broker && !/^[A-Z0-9]{3}$/.test(filerCode);
	const filerSaid = filerWrong && filerAsked;
	const choices: Choices = {
		today: easternDay(new Date()),
		filer: broker && !filerWrong ? filerCode : undefined,
		allowed,
		filersApart,
	};
	const disabled = !live || reading !== undefined;
	useFileDrop((dropped) => {
		if (!disabled) take(dropped);
	});

	return (
		<div class="entry-list">
			<div class="entry-input screen-only">
				<label for="entry-numbers">{words.input.numbers}</label>
				<p class="hint" id="entry-numbers-hint">
					{words.input.numbersHint}
				</p>
				<textarea
					id="entry-numbers"
					ref={box}
					rows={6}
					spellcheck={false}
					autocomplete="off"
					autocapitalize="characters"
					aria-describedby="entry-numbers-hint"
					disabled={disabled}
					onPaste={(event) => {
						const text = event.clipboardData?.getData('text/plain') ?? '';
						if (text.length <= longText) return;
						event.preventDefault();
						setAside(text);
					}}
					onInput={({ currentTarget }) => {
						if (currentTarget.value.length <= longText) return;
						setAside(currentTarget.value);
						currentTarget.value = '';
					}}
				/>

				<label for="entry-file">{words.input.file}</label>
				<p class="hint" id="entry-file-hint">
					{words.input.fileHint}
				</p>
				<input
					type="file"
					id="entry-file"
					multiple
					accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
					aria-describedby="entry-file-hint"
					disabled={disabled}
					onChange={({ currentTarget }) => {
						take(currentTarget.files);
						// The same file can be chosen again, after it was mended.
						currentTarget.value = '';
					}}
				/>
				{files.length > 0 && (
					<ul class="entry-chosen">
						{files.map((file, place) => (
							<li key={place}>
								<span>{file.name.slice(0, 80)}</span>{' '}
								<button
									type="button"
									class="quiet"
									disabled={disabled}
									onClick={() => {
										setFiles(files.filter((each) => each !== file));
										box.current?.focus();
									}}
								>
									{fill(words.input.removeFile, { name: file.name.slice(0, 80) })}
								</button>
							</li>
						))}
					</ul>
				)}

				<fieldset>
					<legend>{words.input.account}</legend>
					{[false, true].map((each) => (
						<label class="choice" key={String(each)}>
							<input
								type="radio"
								checked={broker === each}
								disabled={disabled}
								onChange={() => {
									setBroker(each);
									again({ filer: each && filerCode.length === 3 ? filerCode : undefined });
								}}
							/>
							{each ? words.input.broker : words.input.importer}
						</label>
					))}
					{broker && (
						<div class="entry-filer">
							<label for="entry-filer">{words.input.filer}</label>
							<p class="hint" id="entry-filer-hint">
								{words.input.filerHint}
							</p>
							<input
								type="text"
								id="entry-filer"
								ref={filerBox}
								maxLength={3}
								autocomplete="off"
								autocapitalize="characters"
								aria-describedby="entry-filer-hint entry-filer-error"
								aria-invalid={filerSaid}
								disabled={disabled}
								value={filer}
								// At every key: an answer of the worker that comes meanwhile draws the field anew.
								onInput={({ currentTarget }) => setFiler(currentTarget.value)}
								onChange={({ currentTarget: { value } }) => {
									setFilerAsked(true);
									if (/^[A-Za-z0-9]{3}$/.test(value)) again({ filer: value.toUpperCase() });
								}}
							/>
							<p class="error" id="entry-filer-error" role="status">
								{filerSaid && words.input.filerWrong}
							</p>
						</div>
					)}
				</fieldset>

				<p class="actions">
					<button type="button" class="button" disabled={disabled} onClick={() => void check()}>
						{words.input.check}
					</button>{' '}
					{(summary !== undefined || files.length > 0) && (
						<button type="button" disabled={disabled} onClick={clear}>
							{words.input.clear}
						</button>
					)}
				</p>
			</div>

			{reading !== undefined && (
				<p class="entry-progress screen-only">
					<label for="entry-progress">{words.input.reading}</label>
					<progress id="entry-progress" max={1} value={reading} />
					<button type="button" onClick={cancel}>
						{words.input.cancel}
					</button>
				</p>
			)}
			<p class="entry-said screen-only" role="status">
				{said}
			</p>

			{!summary && reading === undefined && (
				<div class="screen-only">
					<EntryMemory remembered={remembered} canRemember={false} onChange={setRemembered} />
				</div>
			)}
			{summary && reading === undefined && (
				<div class="entry-result">
					<h2 ref={title} tabIndex={-1} class="screen-only">
						{words.result.title}
					</h2>
					<div class="screen-only">
						<EntrySummary summary={summary} />
						<EntryColumns
							summary={summary}
							told={told}
							onChange={(columns) => void check(columns)}
						/>
						<EntryFindings
							summary={summary}
							allowed={allowed}
							ask={ask}
							onSettled={() => title.current?.focus()}
							onMend={(which) => void update(ask('mend', { which, choices }))}
							onAllow={(finding, on) => {
								const next = on
									? [...allowed, finding]
									: allowed.filter((each) => each !== finding);
								setAllowed(next);
								again({ allowed: next });
							}}
						/>
						<EntryFiles
							summary={summary}
							filersApart={filersApart}
							onApart={(apart) => {
								setFilersApart(apart);
								again({ filersApart: apart });
							}}
							ask={ask}
						/>
						<EntryRowClocks summary={summary} ask={ask} datesHref={datesHref} />
						<EntryMemory
							remembered={remembered}
							ask={ask}
							canRemember={summary.files.length > 0}
							onChange={(count) => {
								setRemembered(count);
								// What was in an earlier file is in none any more.
								if (count === 0) again({});
							}}
						/>
					</div>
					<EntryReports summary={summary} today={choices.today} ask={ask} />
				</div>
			)}
		</div>
	);

	/** Asks the worker that holds the list. */
	function ask<Name extends Ask>(name: Name, asked: Asks[Name][0]): Promise<Asks[Name][1]> {
		return worker.current?.ask(name, asked) ?? Promise.reject(new Error('no list was read'));
	}

	function take(list: FileList | undefined | null): void {
		if (!list || list.length === 0) return;
		const more = Array.from(list, (data) => ({ name: data.name, data }));
		setFiles((before) => [...before, ...more]);
	}

	function setAside(text: string): void {
		setFiles((before) => [...before, { name: words.input.pasted, data: new Blob([text]) }]);
		setSaid(plural(words.input.pastedLong, text.split('\n').length));
	}

	/** Judges the list anew after a choice. */
	function again(changed: Partial<Choices>): void {
		if (worker.current && summary)
			void update(worker.current.ask('choose', { ...choices, ...changed }));
	}

	async function update(answer: Promise<Summary>): Promise<void> {
		try {
			setSummary(await answer);
		} catch {
			setSaid(words.input.failed);
		}
	}

	async function check(columns: ReadonlyMap<number, Columns> = noneTold): Promise<void> {
		const text = box.current?.value ?? '';
		const all = [
			...(text.trim() === '' ? [] : [{ name: words.input.pasted, data: new Blob([text]) }]),
			...files,
		];
		if (all.length === 0) {
			setSaid(words.input.nothing);
			box.current?.focus();
			return;
		}
		if (filerWrong) {
			setFilerAsked(true);
			filerBox.current?.focus();
			return;
		}
		const mine = ++run.current;
		worker.current?.stop();
		setSaid('');
		setReading(0);
		try {
			const { EntryWorker } = await import('./entryWorker.ts');
			if (mine !== run.current) return;
			worker.current = new EntryWorker();
			const answer = await worker.current.ask('read', { files: all, columns, choices }, setReading);
			if (mine !== run.current) return;
			setSummary(answer.summary);
			setTold(columns);
			setRemembered(answer.remembered);
		} catch {
			if (mine !== run.current) return;
			setSummary(undefined);
			setSaid(words.input.failed);
		}
		setReading(undefined);
	}

	function cancel(): void {
		run.current++;
		worker.current?.stop();
		worker.current = undefined;
		setReading(undefined);
		setSummary(undefined);
		setSaid(words.input.cancelled);
		box.current?.focus();
	}

	function clear(): void {
		run.current++;
		worker.current?.stop();
		worker.current = undefined;
		if (box.current) box.current.value = '';
		setFiles([]);
		setSummary(undefined);
		setAllowed([]);
		setSaid('');
		box.current?.focus();
	}
}
