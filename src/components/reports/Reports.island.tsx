import words from 'virtual:words/reports-input';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../days/day.ts';
import { easternDay } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { ReportFile } from '../../reports/readReports.ts';
import type { ReportChoices } from '../../reports/reportSession.ts';
import { useFileDrop } from '../hooks/useFileDrop.ts';
import { useFocusLater } from '../hooks/useFocusLater.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { FileChoice } from '../parts/FileChoice.tsx';
import '../parts/fileChoice.css';
import { type Told, useReports } from './useReports.ts';
import './reports.css';

interface Props {
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
	/** Where the questions about the money are; a node's id goes at its end. */
	notPaidAddress: string;
	/** Where CBP's messages are explained. */
	messagesHref: string;
}

/** A text longer than this is kept out of the text box, where laying it out would hold the page up. */
const longText = 200_000;

const noChoices: Omit<ReportChoices, 'today'> = {
	made: new Map(),
	accepted: new Map(),
	undeclared: false,
	filersApart: false,
};

/** Reads what ACE gave after filing, and says where each entry stands. A worker does the work. */
export function Reports(props: Props) {
	const [live, setLive] = useState(false);
	const [said, setSaid] = useState('');
	const [files, setFiles] = useState<readonly ReportFile[]>([]);
	const [told, setTold] = useState<Told>(new Map());
	const [chosen, setChosen] = useState(noChoices);
	const box = useRef<HTMLTextAreaElement>(null);
	const focusBox = useFocusLater(box);
	const reports = useReports(() => setSaid(words.failed));
	const { reading, summary } = reports;
	const [Result, failures, loadAgain] = useLoaded(
		() => import('./ReportResult.tsx').then((it) => it.ReportResult),
		reading !== undefined || summary !== undefined
	);
	useEffect(() => setLive(true), []);
	const disabled = !live || reading !== undefined;
	const choices: ReportChoices = { ...chosen, today: easternDay(new Date()) };
	useFileDrop((dropped) => {
		if (!disabled) add(dropped);
	});

	return (
		<div class="reports">
			<div class="report-input screen-only">
				<label for="report-files">{words.file}</label>
				<p class="hint" id="report-files-hint">
					{words.fileHint}
				</p>
				<FileChoice
					id="report-files"
					label={words.choose}
					multiple
					accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
					describedBy="report-files-hint"
					disabled={disabled}
					onChoose={add}
				/>
				{files.length > 0 && (
					<ul class="report-chosen" aria-label={words.chosen}>
						{files.map((file, place) => (
							<li key={place}>
								<span>{file.name.slice(0, 80)}</span>{' '}
								<button
									type="button"
									class="quiet"
									disabled={disabled}
									onClick={() => {
										forgetWhatWasSaid();
										setFiles(files.filter((other) => other !== file));
										box.current?.focus();
									}}
								>
									{fill(words.removeFile, { name: file.name.slice(0, 80) })}
								</button>
							</li>
						))}
					</ul>
				)}
				<label for="report-text">{words.text}</label>
				<p class="hint" id="report-text-hint">
					{words.textHint}
				</p>
				<textarea
					id="report-text"
					ref={box}
					rows={3}
					spellcheck={false}
					autocomplete="off"
					aria-describedby="report-text-hint"
					disabled={disabled}
					onPaste={(event) => {
						const text = event.clipboardData?.getData('text/plain') ?? '';
						if (text.length <= longText) return;
						event.preventDefault();
						setAside(text);
					}}
					onInput={forgetWhatWasSaid}
				/>
				<p class="actions">
					<button type="button" class="button" disabled={disabled} onClick={() => void read()}>
						{words.read}
					</button>{' '}
					{(summary !== undefined || files.length > 0) && (
						<button type="button" disabled={disabled} onClick={clear}>
							{words.clear}
						</button>
					)}{' '}
					<button
						type="button"
						disabled={disabled}
						aria-describedby="report-samples-hint"
						onClick={() => void trySamples()}
					>
						{words.samples}
					</button>
				</p>
				<p class="hint" id="report-samples-hint">
					{words.samplesHint}
				</p>
			</div>

			{reading !== undefined && (
				<p class="report-progress screen-only">
					<label for="report-progress">{words.reading}</label>
					<progress id="report-progress" max={1} value={reading} />
					<button type="button" onClick={cancel}>
						{words.cancel}
					</button>
				</p>
			)}
			<p class="report-said screen-only" role="status">
				{said}
			</p>

			{reading === undefined &&
				summary !== undefined &&
				(Result ? (
					<Result
						{...props}
						summary={summary}
						choices={choices}
						told={told}
						ask={reports.ask}
						onChoose={(changed) => {
							setChosen({ ...chosen, ...changed });
							void reports.choose({ ...choices, ...changed });
						}}
						onTold={(next) => {
							setTold(next);
							void read({ next });
						}}
					/>
				) : (
					failures > 0 && (
						<p role="alert" key={failures}>
							{words.notLoaded}
						</p>
					)
				))}
		</div>
	);

	function add(list: Iterable<File>): void {
		const more = Array.from(list, (data): ReportFile => ({
			name: data.name,
			data,
			saved: dayOf(new Date(data.lastModified)),
		}));
		if ((box.current?.value ?? '') !== '') forgetWhatWasSaid();
		setFiles((before) => [...before, ...more]);
	}

	function setAside(text: string): void {
		if ((box.current?.value ?? '') !== '') forgetWhatWasSaid();
		setFiles((before) => [...before, { name: words.pasted, data: new Blob([text]) }]);
		setSaid(plural(words.pastedLong, text.split('\n').length));
	}

	/** What was said of tables is by their places, which change with the files and what is pasted after them. */
	function forgetWhatWasSaid(): void {
		if (told.size + chosen.made.size === 0) return;
		setTold(new Map());
		setChosen({ ...chosen, made: new Map() });
	}

	async function read({
		next = told,
		given = files,
		by = choices,
	}: { next?: Told; given?: readonly ReportFile[]; by?: ReportChoices } = {}): Promise<boolean> {
		const text = box.current?.value ?? '';
		// What is pasted comes last, so that the places of the files before it stay.
		const all = [
			...given,
			...(text.trim() === '' ? [] : [{ name: words.pasted, data: new Blob([text]) }]),
		];
		if (all.length === 0) {
			setSaid(words.nothing);
			box.current?.focus();
			return false;
		}
		setSaid('');
		if (!Result && failures > 0) loadAgain();
		return reports.read(all, next, by);
	}

	async function trySamples(): Promise<void> {
		const part = await import('../../reports/samples.ts').catch(() => undefined);
		if (!part) {
			setSaid(words.samplesFailed);
			return;
		}
		const samples = part.sampleReports(choices.today).map(({ name, text, saved }) => ({
			name,
			data: new Blob([text], { type: 'text/csv' }),
			saved,
		}));
		if (box.current) box.current.value = '';
		setFiles(samples);
		setTold(new Map());
		setChosen(noChoices);
		const by = { ...noChoices, today: choices.today };
		if (await read({ next: new Map(), given: samples, by })) setSaid(words.samplesAdded);
	}

	function cancel(): void {
		reports.giveUp();
		setSaid(words.cancelled);
		focusBox();
	}

	function clear(): void {
		reports.giveUp();
		if (box.current) box.current.value = '';
		setFiles([]);
		setTold(new Map());
		setChosen(noChoices);
		setSaid(words.cleared);
		box.current?.focus();
	}
}
