import words from 'virtual:words/keeping';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addEarlierFiles } from '../../entries/earlierFilesStore.ts';
import { readEarlierText } from '../../entries/earlierFilesText.ts';
import { fill } from '../../i18n/fill.ts';
import type { BinLine } from '../../keeping/bin.ts';
import {
	type BinReading,
	contentInBin,
	emptyBin,
	putInBin,
	readBin,
	removeFromBin,
} from '../../keeping/binStore.ts';
import { recordInBin, type RestoreWay, restoreWrites } from '../../keeping/toBin.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';
import { $health } from '../../progress/trouble.ts';
import { change, undoLast } from '../../progress/undo.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { lineLabel } from './binnedText.ts';

/**
 * What is in the bin, `undefined` until it was looked up, and what brings things back or deletes them.
 * Each act says what came of it in `said`, which then takes the focus.
 */
export function useBin() {
	const [bin, setBin] = useState<BinReading>();
	const [said, setSaid] = useState('');
	/** The company that came back last. */
	const [back, setBack] = useState<CompanyId>();
	const outcome = useRef<HTMLParagraphElement>(null);
	const busy = useRef(false);
	const undo = useUndo();
	useEffect(() => void look(), []);
	return { bin, said, back, outcome, canUndo: undo.offered, restore, takeBack, remove };

	async function look(): Promise<void> {
		setBin(await readBin(new Date()));
	}

	async function tell(text: string): Promise<void> {
		await look();
		setSaid(text);
		outcome.current?.focus();
	}

	/** A second press while a thing comes back would bring it back twice. */
	async function restore(line: BinLine, way: RestoreWay): Promise<void> {
		if (busy.current) return;
		busy.current = true;
		try {
			const content = await contentInBin(line.id);
			await (line.reason === 'forgotten'
				? restoreEntries(line, content)
				: restoreCompany(line, content, way));
		} finally {
			busy.current = false;
		}
	}

	async function restoreCompany(
		line: BinLine,
		content: string | undefined,
		way: RestoreWay
	): Promise<void> {
		const record = content === undefined ? undefined : recordInBin(content);
		if (content === undefined || !record) return tell(words.bin.notRead);
		const { company, items } = restoreWrites(line.company ?? '', record, $companies.get(), way);
		if (items.length === 0)
			return tell(fill(words.bin.nothingToRestore, { label: lineLabel(line) }));
		let isBack = false;
		change(new Map([[company, items]]), () => {
			// Where storage refused it, it never left the bin.
			if (isBack) void putBack(line, content);
		});
		if ($health.get() !== 'kept') {
			undoLast();
			return tell(words.bin.notRestored);
		}
		isBack = true;
		await removeFromBin([line.id]);
		undo.made();
		setBack(company);
		return tell(fill(words.bin.restored, { label: lineLabel(line) }));
	}

	async function restoreEntries(line: BinLine, content: string | undefined): Promise<void> {
		const sets = content === undefined ? undefined : readEarlierText(content);
		if (!sets) return tell(words.bin.notRead);
		if (!(await addEarlierFiles(sets))) return tell(words.bin.notRestored);
		await removeFromBin([line.id]);
		return tell(words.bin.restoredEntries);
	}

	async function putBack(line: BinLine, content: string): Promise<void> {
		await putInBin([{ line, content }], new Date());
		await tell(words.bin.undone);
	}

	function takeBack(): void {
		undoLast();
		setBack(undefined);
	}

	/** Deletes one thing, or all, for good. */
	async function remove(what: BinLine | 'all'): Promise<void> {
		const all = what === 'all';
		const gone = all ? await emptyBin() : await removeFromBin([what.id]);
		setBack(undefined);
		return tell(gone ? (all ? words.bin.emptied : words.bin.removed) : words.bin.notRemoved);
	}
}
