import { findShareLinks } from './findShareLinks.ts';
import { type FileReading, largestFile, readExportFile } from './exportFile.ts';

/** What came of opening a file or a text. `number` tells one opening from the next. */
export type OpenedFile = { readonly number: number } & (
	| FileReading
	| { readonly outcome: 'too-large' | 'unread' }
	/** A mail, a page or a note with share links in it; `text` is all of it. */
	| { readonly outcome: 'links'; readonly text: string }
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

/** A file or a text that was read, with the name of the file; a text has none. */
export interface Opened {
	readonly name: string;
	readonly opened: OpenedFile;
}

/** Reads files that a person chose or dropped, in their order. */
export async function openFiles(files: readonly File[]): Promise<Opened[]> {
	return Promise.all(
		files.map(async (file) => ({ name: file.name, opened: await openFile(file) }))
	);
}

/** Reads the text of a file, or what was pasted: a saved file, or anything with share links in it. */
export function openText(text: string): OpenedFile {
	number++;
	if (text.length > largestFile) return { outcome: 'too-large', number };
	const reading = readExportFile(text);
	if (reading.outcome === 'not-json' && findShareLinks(text).length > 0)
		return { outcome: 'links', text, number };
	const kind = kinds.find(([start]) => text.startsWith(start))?.[1];
	return reading.outcome === 'not-json' && kind !== undefined
		? { outcome: 'other-kind', kind, number }
		: { ...reading, number };
}

/**
 * Reads what was pasted or dragged: a text and, where a program gave it, the same as HTML, which has
 * the addresses that stand behind words. The text of a saved file is whole without it.
 */
export function openPasted(text: string, html: string): OpenedFile {
	return openText(/^\s*\{/.test(text) ? text : `${text}\n${html}`.trim());
}
