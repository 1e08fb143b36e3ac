import words from 'virtual:words/entries';
import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { GivenFile } from '../../files/readRows.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { useFileDrop } from '../hooks/useFileDrop.ts';
import { FileChoice } from '../parts/FileChoice.tsx';
import '../parts/fileChoice.css';

/** A text longer than this is kept out of the text box, where laying it out would hold the page up. */
const longText = 200_000;

/** The files that a list is read from. `onSetAside` is told, in words, of a pasted text that became one. */
export function useListFiles(onSetAside: (text: string) => void) {
	const [files, setFiles] = useState<readonly GivenFile[]>([]);
	return {
		files,
		remove: (file: GivenFile) => setFiles(files.filter((other) => other !== file)),
		clear: () => setFiles([]),
		add(list: Iterable<File> | undefined | null): void {
			const more = Array.from(list ?? [], (data) => ({ name: data.name, data }));
			setFiles((before) => [...before, ...more]);
		},
		setAside(text: string): void {
			setFiles((before) => [...before, { name: words.input.pasted, data: new Blob([text]) }]);
			onSetAside(plural(words.input.pastedLong, text.split('\n').length));
		},
	};
}

interface Props {
	list: ReturnType<typeof useListFiles>;
	/** The text box, whose text is read when the list is checked. */
	box: RefObject<HTMLTextAreaElement>;
	disabled: boolean;
	/** Whether a list was to be checked and there is none; the island says so. */
	missing: boolean;
	/** What is asked besides the list, and the buttons. */
	children: ComponentChildren;
}

/** Where a list is typed, pasted, chosen or dropped. */
export function ListInput({ list, box, disabled, missing, children }: Props) {
	useFileDrop((dropped) => {
		if (!disabled) list.add(dropped);
	});
	return (
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
				aria-describedby="entry-numbers-hint entry-said"
				aria-invalid={missing}
				disabled={disabled}
				onPaste={(event) => {
					const text = event.clipboardData?.getData('text/plain') ?? '';
					if (text.length <= longText) return;
					event.preventDefault();
					list.setAside(text);
				}}
				onInput={({ currentTarget }) => {
					if (currentTarget.value.length <= longText) return;
					list.setAside(currentTarget.value);
					currentTarget.value = '';
				}}
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
			{list.files.length > 0 && (
				<ul class="entry-chosen">
					{list.files.map((file, place) => (
						<li key={place}>
							<span>{file.name.slice(0, 80)}</span>{' '}
							<button
								type="button"
								class="quiet"
								disabled={disabled}
								onClick={() => {
									list.remove(file);
									box.current?.focus();
								}}
							>
								{fill(words.input.removeFile, { name: file.name.slice(0, 80) })}
							</button>
						</li>
					))}
				</ul>
			)}
			{children}
		</div>
	);
}
