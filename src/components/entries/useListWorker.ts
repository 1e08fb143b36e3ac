import { useEffect, useRef, useState } from 'preact/hooks';
import type { Columns } from '../../entries/columns.ts';
import { hasDatabase } from '../../storage/database.ts';
import { entriesDatabase } from '../../storage/keys.ts';
import type { Choices, Summary } from '../../entries/listSession.ts';
import type { EntryAsks } from '../../entries/protocol.ts';
import { loadedPart, ReadError } from '../../files/readProblem.ts';
import type { GivenFile } from '../../files/readRows.ts';
import type { Remembered } from './EntryMemory.tsx';
import type { FileWorker } from '../parts/fileWorker.ts';

/** No person said what any column is. */
const noneTold: ReadonlyMap<number, Columns> = new Map();

/**
 * A list as the worker holds it. The worker starts when a list is to be read, anew for each, and
 * ends with the page. `onFailed` is called where something could not be done, and told whether a part of
 * the site did not load.
 */
export function useListWorker(onFailed: (notLoaded: boolean) => void) {
	const [reading, setReading] = useState<number>();
	const [summary, setSummary] = useState<Summary>();
	const [told, setTold] = useState(noneTold);
	const [remembered, setRemembered] = useState<Remembered>(0);
	const worker = useRef<FileWorker<EntryAsks>>();
	/** How often a list was read or given up: an answer to an earlier question is too late. */
	const run = useRef(0);

	useEffect(() => {
		void hasDatabase(entriesDatabase).then((any) => any && setRemembered('some'));
		return () => worker.current?.stop();
	}, []);

	return {
		/** How much of a list is read, from 0 to 1, while one is. */
		reading,
		/** What was found in the list that was read. */
		summary,
		/** What a person said the columns are, by the place of the table. */
		told,
		remembered,
		setRemembered,
		ask,
		read,
		choose,
		mend,
		giveUp,
	};

	/** Asks the worker that holds the list. Fails where there is none. */
	function ask<Name extends keyof EntryAsks>(
		name: Name,
		asked: EntryAsks[Name][0]
	): Promise<EntryAsks[Name][1]> {
		return worker.current?.ask(name, asked) ?? Promise.reject(new Error('no list was read'));
	}

	async function read(
		files: readonly GivenFile[],
		choices: Choices,
		columns: ReadonlyMap<number, Columns> = noneTold
	): Promise<void> {
		const mine = ++run.current;
		worker.current?.stop();
		setReading(0);
		try {
			const { newEntryWorker } = await loadedPart(import('./entryWorker.ts'));
			if (mine !== run.current) return;
			worker.current = newEntryWorker();
			const answer = await worker.current.ask('read', { files, columns, choices }, setReading);
			if (mine !== run.current) return;
			setSummary(answer.summary);
			setTold(columns);
			setRemembered(answer.remembered);
		} catch (error) {
			if (mine !== run.current) return;
			setSummary(undefined);
			onFailed(error instanceof ReadError);
		}
		setReading(undefined);
	}

	/** Judges the list anew after a choice, if one was read. */
	function choose(choices: Choices): void {
		if (worker.current && summary) void update(ask('choose', choices));
	}

	/** Repairs one row, or all rows with a finding. */
	function mend(which: EntryAsks['mend'][0]['which'], choices: Choices): void {
		void update(ask('mend', { which, choices }));
	}

	async function update(answer: Promise<Summary>): Promise<void> {
		try {
			setSummary(await answer);
		} catch {
			onFailed(false);
		}
	}

	/** Stops the worker, whatever it is doing, and forgets what it found. */
	function giveUp(): void {
		run.current++;
		worker.current?.stop();
		worker.current = undefined;
		setReading(undefined);
		setSummary(undefined);
	}
}

export type ListWorker = ReturnType<typeof useListWorker>;
