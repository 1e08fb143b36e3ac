import fileNames from 'virtual:words/cape-files';
import words from 'virtual:words/reports-input';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../days/day.ts';
import { easternDay } from '../../days/dayNumber.ts';
import type { ReportFile } from '../../reports/readReports.ts';
import type { ReportChoices } from '../../reports/reportSession.ts';
import { useFileDrop } from '../hooks/useFileDrop.ts';
import { useFocusLater } from '../hooks/useFocusLater.ts';
import { useGivenFiles } from '../hooks/useGivenFiles.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import '../parts/fileChoice.css';
import '../parts/given.css';
import { ReportInput } from './ReportInput.tsx';
import { type Told, useReports } from './useReports.ts';

interface Props {
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
	/** Where the questions about the money are; a node's id goes at its end. */
	notPaidAddress: string;
	/** Where CBP's messages are explained. */
	messagesHref: string;
}

const noChoices: Omit<ReportChoices, 'today'> = {
	made: new Map(),
	accepted: new Map(),
	undeclared: false,
	filersApart: false,
	fileNames,
};

/** Reads what ACE gave after filing, and says where each entry stands. A worker does the work. */
export function Reports(props: Props) {
	const [live, setLive] = useState(false);
	const [said, setSaid] = useState('');
	const [told, setTold] = useState<Told>(new Map());
	const [chosen, setChosen] = useState(noChoices);
	const box = useRef<HTMLTextAreaElement>(null);
	const focusBox = useFocusLater(box);
	const given = useGivenFiles(
		(data): ReportFile => ({ name: data.name, data, saved: dayOf(new Date(data.lastModified)) }),
		box,
		words,
		(text) => {
			if (given.typed().length > 0) forgetWhatWasSaid();
			setSaid(text);
		}
	);
	const { files } = given;
	const reports = useReports((notLoaded) =>
		setSaid(notLoaded ? words.readerNotLoaded : words.failed)
	);
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
			<ReportInput
				given={given}
				disabled={disabled}
				isNothing={said === words.nothing}
				canClear={summary !== undefined || files.length > 0}
				onAdd={add}
				onType={forgetWhatWasSaid}
				onRemove={(file) => {
					forgetWhatWasSaid();
					given.remove(file);
					box.current?.focus();
				}}
				onRead={() => void read()}
				onClear={clear}
				onSamples={() => void trySamples()}
			/>

			{reading !== undefined && (
				<p class="given-progress screen-only">
					<label for="report-progress">{words.reading}</label>
					<progress id="report-progress" max={1} value={reading} />
					<button type="button" onClick={cancel}>
						{words.cancel}
					</button>
				</p>
			)}
			<p class="given-said screen-only" id="report-said" role="status">
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

	/** What is pasted comes last, so that more files change its place. */
	function add(list: Iterable<File>): void {
		if (given.typed().length > 0) forgetWhatWasSaid();
		given.add(list);
	}

	/** What was said of tables is by their places, which change with the files and what is pasted after them. */
	function forgetWhatWasSaid(): void {
		if (told.size + chosen.made.size === 0) return;
		setTold(new Map());
		setChosen({ ...chosen, made: new Map() });
	}

	async function read({
		next = told,
		chosenFiles = files,
		by = choices,
	}: {
		next?: Told;
		chosenFiles?: readonly ReportFile[];
		by?: ReportChoices;
	} = {}): Promise<boolean> {
		const all = [...chosenFiles, ...given.typed()];
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
		given.set(samples);
		setTold(new Map());
		setChosen(noChoices);
		const by = { ...noChoices, today: choices.today };
		if (await read({ next: new Map(), chosenFiles: samples, by })) setSaid(words.samplesAdded);
	}

	function cancel(): void {
		reports.giveUp();
		setSaid(words.cancelled);
		focusBox();
	}

	function clear(): void {
		reports.giveUp();
		if (box.current) box.current.value = '';
		given.set([]);
		setTold(new Map());
		setChosen(noChoices);
		setSaid(words.cleared);
		box.current?.focus();
	}
}
