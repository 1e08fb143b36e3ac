import { withinReach } from '../../days/day.ts';
import type { Task } from '../../progress/checklist.ts';
import type { Instant, ItemKey, NoteItem } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { entryIdOf, settleNotes } from '../../progress/settleNotes.ts';
import { idLetters, isLinkId } from '../linkId.ts';
import type { BitCoder } from '../layout1/bitCoder.ts';
import { codeNumber, codeRaw, codeSigned } from '../layout1/codeValues.ts';
import { oneDay } from '../../days/oneDay.ts';
import { codeCleanText, type CompanyCoding } from '../layout1/coding.ts';
import { furthestDay, toLinkDay } from '../layout1/days.ts';

/** How many entries of one note a link carries: all that a person writes, and what was taken back last. */
export const mostLinkEntries = 40;
/** Of each the last that it took the place of; whoever knows none of them shows both. */
const mostReplaced = 6;
const epoch = Date.UTC(2026, 0, 1);

interface Entry {
	readonly id: string;
	readonly item: NoteItem;
}

/** Codes the entries of the note to a task, and which of them were taken back or replaced. */
export function codeEntries(company: CompanyCoding, task: Task | undefined): void {
	const { link, record } = company;
	const entries = record && (task ? entriesOf(record, task) : []);
	const count = codeNumber(link.coder, 'entries', mostLinkEntries, entries?.length);
	for (let place = 0; place < count && !link.coder.exhausted; place++) {
		const entry = codeEntry(company, entries?.[place]);
		if (task && entry) company.pending.set(`note/${task.id}/${entry.id}` as ItemKey, entry.item);
		else if (!task) link.unknown++;
	}
}

/** The entries of a note that a link can carry: those that stand, and the last that were taken back. */
function entriesOf(record: CompanyRecord, { id, was = [] }: Task): Entry[] {
	const all = [...settleNotes(record)].flatMap(([key, item]): Entry[] => {
		const [kind, task = '', entry = ''] = key.split('/');
		return kind === 'note' && (task === id || was.includes(task)) && 'text' in item
			? [{ id: entry, item }]
			: [];
	});
	const byTime = (one: Entry, other: Entry) =>
		one.item.at + one.id < other.item.at + other.id ? -1 : 1;
	const gone = all.filter(({ item, id }) => item.text === '' && /^[^.]{6,7}$/.test(id));
	const standing = all.filter(({ item }) => item.text !== '').sort(byTime);
	return [...standing, ...gone.sort(byTime).slice(-6)].slice(0, mostLinkEntries);
}

function codeEntry(company: CompanyCoding, entry: Entry | undefined): Entry | undefined {
	const { link } = company;
	const { coder } = link;
	const gone = coder.bit('gone', entry && entry.item.text === '');
	const at = codeTime(company, entry?.item.at);
	const by = coder.bit('has-by', entry && entry.item.by !== undefined)
		? codeCleanText(link, 'by', 'by', entry?.item.by)
		: '';
	const text = gone ? '' : codeCleanText(link, 'text', 'note', entry?.item.text);
	const named = coder.bit('named', entry && !isLinkId(entry.id));
	const id = named && !gone ? entryIdOf(text) : codeId(coder, named ? 7 : 6, entry?.id);
	const replaced = entry?.item.was?.split(' ').slice(0, mostReplaced);
	const count = codeNumber(coder, 'was', mostReplaced, entry && (replaced?.length ?? 0));
	const names: string[] = [];
	for (let place = 0; place < count; place++) names.push(codeName(company, replaced?.[place]));
	if (!gone && text === '') return undefined;
	return {
		id,
		item: {
			at,
			text,
			...(by !== '' && { by }),
			...(names.length > 0 && { was: names.join(' ') }),
		},
	};
}

/** Codes the name of an entry that another took the place of: its id, and the time of its text then. */
function codeName(company: CompanyCoding, name: string | undefined): string {
	const [id, version] = name?.split('.') ?? [];
	const named = company.link.coder.bit('named', name === undefined ? undefined : !version);
	const read = codeId(company.link.coder, named ? 7 : 6, id);
	if (named) return read;
	const time = version === undefined ? undefined : new Date(parseInt(version, 36)).toISOString();
	return `${read}.${Date.parse(codeTime(company, time)).toString(36)}`;
}

function codeId(coder: BitCoder, length: number, id: string | undefined): string {
	let read = '';
	for (let place = 0; place < length; place++) {
		const letter = id === undefined ? undefined : Math.max(0, idLetters.indexOf(id[place] ?? '0'));
		read += idLetters[codeRaw(coder, 5, letter)] ?? '';
	}
	return read;
}

/**
 * Codes a time to the millisecond: whether an entry is what another took the place of hangs on it. So it
 * stays as it is also where the clock of who wrote it was ahead of that of who made the link; entries
 * are never in each other's way. Only what no clock says is bounded.
 */
function codeTime(company: CompanyCoding, at: Instant | undefined): Instant {
	const { coder } = company.link;
	const day = at === undefined ? undefined : toLinkDay(at.slice(0, 10));
	const far = codeSigned(
		coder,
		'day',
		furthestDay,
		day === undefined ? undefined : day - company.day
	);
	company.day = Math.max(-furthestDay, Math.min(furthestDay, company.day + far));
	const inDay = codeRaw(
		coder,
		27,
		at === undefined ? undefined : (Date.parse(at) - epoch - (day ?? 0) * oneDay) % oneDay
	);
	const time = epoch + company.day * oneDay + Math.min(inDay, oneDay - 1);
	return new Date(withinReach(time)).toISOString();
}
