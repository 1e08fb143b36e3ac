import { type FileReading, largestFile, readExportFile } from './exportFile.ts';

/** What came of opening a file or a text. `number` tells one opening from the next. */
export type OpenedFile = { readonly number: number } & (
	| FileReading
	| { readonly outcome: 'too-large' | 'unread' }
	/** `kind` is what its first bytes say it is. */
	| { readonly outcome: 'other-kind'; readonly kind: OtherKind }
);

/** Kinds of files that people take for a saved one. */
type OtherKind = 'pdf' | 'archive' | 'png' | 'jpeg' | 'calendar' | 'web-page';

let number = 0;

/** How files of other kinds begin. */
const kinds: readonly (readonly [start: string, kind: OtherKind])[] = [
	['%PDF', 'pdf'],
	['PK\u0003\u0004', 'archive'],
	['\ufffdPNG', 'png'],
	['\ufffd\ufffd\ufffd', 'jpeg'],
	['BEGIN:VCALENDAR', 'calendar'],
	['<', 'web-page'],
];

/** Reads a file that a person chose or dropped. Never throws and changes nothing. */
export async function openFile(file: File): Promise<OpenedFile> {
	if (file.size > largestFile) return { outcome: 'too-large', number: ++number };
	try {
		return openText(await file.text());
	} catch {
		// It was moved or changed after it was chosen, or it is a folder.
		return { outcome: 'unread', number: ++number };
	}
}

/** Reads the text of a file. */
export function openText(text: string): OpenedFile {
	number++;
	if (text.length > largestFile) return { outcome: 'too-large', number };
	const reading = readExportFile(text);
	const kind = kinds.find(([start]) => text.startsWith(start))?.[1];
	return reading.outcome === 'not-json' && kind !== undefined
		? { outcome: 'other-kind', kind, number }
		: { ...reading, number };
}
