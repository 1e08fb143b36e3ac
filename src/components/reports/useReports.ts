import { useEffect, useRef, useState } from 'preact/hooks';
import { loadedPart, ReadError } from '../../files/readProblem.ts';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportFile } from '../../reports/readReports.ts';
import type { ReportChoices, ReportSummary } from '../../reports/reportSession.ts';
import type { ToldTable } from '../../reports/reportTable.ts';
import type { AskWorker, FileWorker } from '../parts/fileWorker.ts';

/** What a person said of tables, by their places. */
export type Told = ReadonlyMap<number, ToldTable>;

/**
 * Reports as the worker holds them. The worker starts when files are to be read, anew for each
 * reading, and ends with the page. `onFailed` is called where something could not be done, and told whether a part of
 * the site did not load.
 */
export function useReports(onFailed: (notLoaded: boolean) => void) {
	const [reading, setReading] = useState<number>();
	const [summary, setSummary] = useState<ReportSummary>();
	const worker = useRef<FileWorker<ReportAsks>>();
	/** How often files were read or given up: an answer to an earlier question is too late. */
	const run = useRef(0);
	useEffect(() => () => worker.current?.stop(), []);

	const ask: AskWorker<ReportAsks> = (name, asked) =>
		worker.current?.ask(name, asked) ?? Promise.reject(new Error('no reports were read'));

	return {
		/** How much is read, from 0 to 1, while files are. */
		reading,
		summary,
		ask,
		read,
		choose,
		giveUp,
	};

	/** Reads files anew; gives whether they were read and not given up meanwhile. */
	async function read(
		files: readonly ReportFile[],
		told: Told,
		choices: ReportChoices
	): Promise<boolean> {
		const mine = ++run.current;
		worker.current?.stop();
		worker.current = undefined;
		setReading(0);
		try {
			const { newReportsWorker } = await loadedPart(import('./reportsWorker.ts'));
			if (mine !== run.current) return false;
			worker.current = newReportsWorker();
			const found = await worker.current.ask('read', { files, told, choices }, (done) => {
				if (mine === run.current) setReading(done);
			});
			if (mine !== run.current) return false;
			setSummary(found);
			setReading(undefined);
			return true;
		} catch (error) {
			if (mine !== run.current) return false;
			setSummary(undefined);
			setReading(undefined);
			onFailed(error instanceof ReadError);
			return false;
		}
	}

	/** Works everything out by other choices, without reading the files anew. */
	async function choose(choices: ReportChoices): Promise<void> {
		const mine = run.current;
		try {
			const found = await ask('choose', choices);
			if (mine === run.current) setSummary(found);
		} catch {
			if (mine === run.current) onFailed(false);
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
