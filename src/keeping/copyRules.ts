/**
 * What holds for the file that a copy of all that is kept is written into, again after each change:
 * when it may be written over, and what went wrong where it could not be. Where it is: fileCopy.ts.
 */
import { countEarlier, type EarlierFiles, withSets } from '../entries/earlierFiles.ts';
import { merged, writesFor } from '../progress/compare.ts';
import type { CompanyRecord } from '../progress/merge.ts';
import type { CompanyId } from '../progress/storage.ts';
import { type FileReading, readExportFile } from '../sharing/exportFile.ts';
import { fromFile, targetOf } from '../sharing/incoming.ts';
import { readBesides } from './besides.ts';
import type { CopyTrouble } from './lastSaved.ts';

/** What is here, as the copy is to have it. */
interface Here {
	readonly companies: ReadonlyMap<CompanyId, CompanyRecord>;
	readonly filed: readonly EarlierFiles[];
}

/**
 * Whether what stands in the file may be written over: where it is empty, and where all of it is here,
 * the same or newer. A company is found here as for any file that is opened (sharing/incoming.ts).
 */
export function judgeCopy(text: string, here: Here, now: Date): 'write' | 'foreign' | 'more' {
	if (text.trim() === '') return 'write';
	const file = readExportFile(text);
	if (file.outcome === 'no-companies') {
		const fields = JSON.parse(text) as Readonly<Record<string, unknown>>;
		const aside = Object.keys(fields['unreadable'] ?? {}).length;
		return aside === 0 && isRemembered(fields, here.filed) ? 'write' : 'foreign';
	}
	if (!canTakeIn(file)) return 'foreign';
	return isHere(file, here, now) ? 'write' : 'more';
}

/** Whether all of a file can be taken in: of what this version cannot read nobody can say that it is here. */
export function canTakeIn(file: FileReading): file is FileReading & { outcome: 'read' } {
	return file.outcome === 'read' && file.left.length === 0 && file.aside === 0;
}

function isHere(
	file: FileReading & { outcome: 'read' },
	{ companies, filed }: Here,
	now: Date
): boolean {
	// What is here, read as a file is.
	const own = new Map(fromFile(companies).map(({ company = '', record }) => [company, record]));
	const all = fromFile(file.companies).every((incoming) => {
		if (incoming.record.size === 0) return true;
		const { company, isNew } = targetOf(incoming, own, () => 'new');
		const record = own.get(company) ?? new Map();
		// A merge also sets times right; what counts is whether something comes in.
		return (
			!isNew &&
			writesFor(merged(record, { record }, now), merged(record, incoming, now)).length === 0
		);
	});
	return all && isRemembered(file.fields, filed);
}

/** Whether all entries that a file remembers as filed are remembered here. */
function isRemembered(
	fields: Readonly<Record<string, unknown>>,
	filed: readonly EarlierFiles[]
): boolean {
	return countEarlier(withSets(filed, readBesides(fields).filed)) === countEarlier(filed);
}

/** Whether two files hold the same; when they were saved does not count. */
export function saysTheSame(one: string, other: string): boolean {
	const [first, second] = [one, other].map((text) => text.replace(/^ {2}"savedAt": .*$/m, ''));
	return first === second;
}

/** What an error of the browser's means for the copy. */
export function troubleOf(error: unknown): CopyTrouble {
	const name = error instanceof DOMException ? error.name : '';
	switch (name) {
		case 'NotFoundError':
			return 'gone';
		case 'NotAllowedError':
		case 'SecurityError':
			return 'permission';
		case 'QuotaExceededError':
			return 'full';
		default:
			return 'failed';
	}
}
