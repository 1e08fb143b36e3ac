import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';

/** A text longer than this is kept out of the text box, where laying it out would hold the page up. */
const longText = 200_000;

/** A file as it is given to a worker. */
interface Given {
	readonly name: string;
	readonly data: Blob;
}

/** What pasted texts are called, and what is said of a long one. */
interface Words {
	readonly pasted: string;
	readonly pastedLong: Parameters<typeof plural>[0];
}

/**
 * The files that something is read from, and the text box beside them. Takes how a chosen file is
 * given, the box, the words, and what is told, in words, of a pasted text that became a file.
 */
export function useGivenFiles<Own extends Given>(
	give: (file: File) => Own,
	box: RefObject<HTMLTextAreaElement>,
	{ pasted, pastedLong }: Words,
	onSetAside: (said: string) => void
) {
	const [files, setFiles] = useState<readonly (Own | Given)[]>([]);
	const textAsFile = (text: string): Given => ({ name: pasted, data: new Blob([text]) });
	const setAside = (text: string) => {
		setFiles((before) => [...before, textAsFile(text)]);
		onSetAside(plural(pastedLong, text.split('\n').length));
	};
	return {
		files,
		set: setFiles,
		add(list: Iterable<File>): void {
			const more = Array.from(list, give);
			setFiles((before) => [...before, ...more]);
		},
		remove: (file: Given) => setFiles(files.filter((other) => other !== file)),
		/** What stands in the box, as a file; none where nothing does. */
		typed(): Given[] {
			const text = box.current?.value ?? '';
			return text.trim() === '' ? [] : [textAsFile(text)];
		},
		/** What the box needs so that a long text becomes a file. */
		boxProps: {
			ref: box,
			spellcheck: false,
			autocomplete: 'off',
			onPaste(event: ClipboardEvent): void {
				const text = event.clipboardData?.getData('text/plain') ?? '';
				if (text.length <= longText) return;
				event.preventDefault();
				setAside(text);
			},
			onInput({ currentTarget }: { currentTarget: HTMLTextAreaElement }): void {
				if (currentTarget.value.length <= longText) return;
				setAside(currentTarget.value);
				currentTarget.value = '';
			},
		},
	};
}
