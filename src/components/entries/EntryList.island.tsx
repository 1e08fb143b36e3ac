import fileNames from 'virtual:words/cape-files';
import words from 'virtual:words/entries';
import { useEffect, useRef, useState } from 'preact/hooks';
import { easternDay } from '../../days/dayNumber.ts';
import type { Columns } from '../../entries/columns.ts';
import type { Choices } from '../../entries/listSession.ts';
import { textOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { visibleText } from '../../text/visibleText.ts';
import { useFocusLater } from '../hooks/useFocusLater.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { AccountChoice, useAccount } from './AccountChoice.tsx';
import { EntryMemory } from './EntryMemory.tsx';
import { ListInput, useListFiles } from './ListInput.tsx';
import { useListWorker } from './useListWorker.ts';
import '../parts/dialog.css';
import './entries.css';

interface Props {
	datesHref: string;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

/** Checks a list of entries and writes the CAPE files. A worker does the work; this shows it. */
export function EntryList({ datesHref, factAddress }: Props) {
	const [live, setLive] = useState(false);
	const [said, setSaid] = useState('');
	const [chosen, setChosen] = useState<Pick<Choices, 'allowed' | 'filersApart'>>({
		allowed: [],
		filersApart: true,
	});
	const box = useRef<HTMLTextAreaElement>(null);
	const focusBox = useFocusLater(box);
	const list = useListFiles(box, setSaid);
	const account = useAccount();
	const worker = useListWorker((notLoaded) =>
		setSaid(notLoaded ? words.input.notLoaded : words.input.failed)
	);
	const { reading, summary } = worker;
	const [Result, failures, loadAgain] = useLoaded(
		() => import('./EntryResult.tsx').then((it) => it.EntryResult),
		reading !== undefined || summary !== undefined
	);
	useEffect(() => setLive(true), []);

	const client = useProgress($record);
	const choices: Choices = {
		...chosen,
		fileNames,
		today: easternDay(new Date()),
		filer: account.filer,
		client: client && visibleText(textOf(client, 'label')).trim(),
	};
	const disabled = !live || reading !== undefined;

	return (
		<div class="entry-list">
			<ListInput list={list} disabled={disabled} missing={said === words.input.nothing}>
				<AccountChoice
					account={account}
					disabled={disabled}
					onChoose={(filer) => worker.choose({ ...choices, filer })}
				/>
				<p class="actions">
					<button type="button" class="button" disabled={disabled} onClick={() => void check()}>
						{words.input.check}
					</button>{' '}
					{(summary !== undefined || list.files.length > 0) && (
						<button type="button" disabled={disabled} onClick={clear}>
							{words.input.clear}
						</button>
					)}
				</p>
			</ListInput>

			{reading !== undefined && (
				<p class="given-progress screen-only">
					<label for="entry-progress">{words.input.reading}</label>
					<progress id="entry-progress" max={1} value={reading} />
					<button type="button" onClick={cancel}>
						{words.input.cancel}
					</button>
				</p>
			)}
			<p class="given-said screen-only" id="entry-said" role="status">
				{said}
			</p>

			{reading === undefined &&
				(summary === undefined ? (
					<div class="screen-only">
						<EntryMemory
							remembered={worker.remembered}
							canRemember={false}
							onChange={worker.setRemembered}
						/>
					</div>
				) : Result ? (
					<Result
						summary={summary}
						worker={worker}
						choices={choices}
						onChoose={(changed) => {
							setChosen({ ...chosen, ...changed });
							worker.choose({ ...choices, ...changed });
						}}
						onColumns={(columns) => void check(columns)}
						datesHref={datesHref}
						factAddress={factAddress}
					/>
				) : (
					failures > 0 && (
						<p role="alert" key={failures}>
							{words.result.notLoaded}
						</p>
					)
				))}
		</div>
	);

	async function check(columns?: ReadonlyMap<number, Columns>): Promise<void> {
		const files = [...list.typed(), ...list.files];
		if (files.length === 0) {
			setSaid(words.input.nothing);
			box.current?.focus();
			return;
		}
		if (account.isWrong) {
			account.askForCode();
			account.field.current?.focus();
			return;
		}
		setSaid('');
		if (!Result && failures > 0) loadAgain();
		await worker.read(files, choices, columns);
	}

	function cancel(): void {
		worker.giveUp();
		setSaid(words.input.cancelled);
		focusBox();
	}

	function clear(): void {
		worker.giveUp();
		if (box.current) box.current.value = '';
		list.set([]);
		setChosen({ ...chosen, allowed: [] });
		setSaid('');
		box.current?.focus();
	}
}
