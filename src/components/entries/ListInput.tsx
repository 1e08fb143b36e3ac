import words from 'virtual:words/entries';
import type { ComponentChildren, RefObject } from 'preact';
import { useFileDrop } from '../hooks/useFileDrop.ts';
import { useGivenFiles } from '../hooks/useGivenFiles.ts';
import { ChosenFiles } from '../parts/ChosenFiles.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import '../parts/fileChoice.css';
import '../parts/given.css';

/** The files that a list is read from, and the box; takes what is told of a pasted text that became a file. */
export function useListFiles(
	box: RefObject<HTMLTextAreaElement>,
	onSetAside: (text: string) => void
) {
	return useGivenFiles((data) => ({ name: data.name, data }), box, words.input, onSetAside);
}

interface Props {
	list: ReturnType<typeof useListFiles>;
	disabled: boolean;
	/** Whether a list was to be checked and there is none; the island says so. */
	missing: boolean;
	/** What is asked besides the list, and the buttons. */
	children: ComponentChildren;
}

/** Where a list is typed, pasted, chosen or dropped. */
export function ListInput({ list, disabled, missing, children }: Props) {
	useFileDrop((dropped) => {
		if (!disabled) list.add(dropped);
	});
	return (
		<div class="given screen-only">
			<label for="entry-numbers">{words.input.numbers}</label>
			<p class="hint" id="entry-numbers-hint">
				{words.input.numbersHint}
			</p>
			<textarea
				{...list.boxProps}
				id="entry-numbers"
				rows={6}
				autocapitalize="characters"
				aria-describedby="entry-numbers-hint entry-said"
				aria-invalid={missing}
				disabled={disabled}
			/>

			<label for="entry-file">{words.input.file}</label>
			<p class="hint" id="entry-file-hint">
				{words.input.fileHint}
			</p>
			<FileChoice
				id="entry-file"
				label={words.input.choose}
				multiple
				accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
				describedBy="entry-file-hint"
				disabled={disabled}
				onChoose={(files) => list.add(files)}
			/>
			<ChosenFiles
				files={list.files}
				label={words.input.chosen}
				remove={words.input.removeFile}
				disabled={disabled}
				onRemove={(file) => {
					list.remove(file);
					list.boxProps.ref.current?.focus();
				}}
			/>
			{children}
		</div>
	);
}
