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
	if (file.outcome === 'no-companies') return 'write';
	// Of what this version cannot read nobody can say that it is here.
	if (file.outcome !== 'read' || file.left.length > 0) return 'foreign';
	if (file.aside > 0) return 'more';
	return isHere(file, here, now) ? 'write' : 'more';
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
	const theirs = readBesides(file.fields).filed;
	return all && countEarlier(withSets(filed, theirs)) === countEarlier(filed);
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
