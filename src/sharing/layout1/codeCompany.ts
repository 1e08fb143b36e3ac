import type { Item, ItemKey } from '../../progress/item.ts';
import { textOf } from '../../progress/record.ts';
import type { SharedCompany } from '../linkContent.ts';
import { idLength, idLetters, isLinkId } from '../linkId.ts';
import type { BitCoder } from './bitCoder.ts';
import { checkpoint } from './checkpoint.ts';
import { codeTask } from './codeTask.ts';
import { codeChoice, codeRaw } from './codeValues.ts';
import { codeCleanText, codeDay, type CompanyCoding, type LinkCoding } from './coding.ts';

/** How many tasks of a single company stand between two checkpoints. */
const tasksBetween = 12;

/**
 * Codes a company: its id, its name and suffix, its answers, its tasks. Gives what of it can be
 * trusted; `undefined` where that is nothing.
 */
export function codeCompany(link: LinkCoding, given?: SharedCompany): SharedCompany | undefined {
	const { coder, single, questionsKnown, tasksKnown } = link;
	const record = new Map<ItemKey, Item>();
	const company: CompanyCoding = {
		link,
		record: given?.record,
		pending: new Map(),
		day: link.today,
	};

	const hasId = coder.bit('id', given && isLinkId(given.id));
	const id = hasId ? codeId(coder, given?.id) : undefined;
	codeName(company, 'label');
	codeName(company, 'suffix');
	for (let number = 0; number < questionsKnown; number++) codeAnswer(company, number);
	if (single) settle();
	let before: [string, string] = ['', ''];
	for (let number = 0; number < tasksKnown && link.whole; number++) {
		before = [before[1], codeTask(company, number, before)];
		if (single && (number + 1) % tasksBetween === 0 && number + 1 < tasksKnown) settle();
		if (coder.exhausted) link.whole = false;
	}
	settle();
	return record.size > 0 || link.whole ? { ...(id !== undefined && { id }), record } : undefined;

	/** Meets a checkpoint: what was read since the last one is true, or nothing more is. */
	function settle(): void {
		if (!link.whole) return;
		link.whole = checkpoint(link);
		if (link.whole) for (const [key, item] of company.pending) record.set(key, item);
		company.pending.clear();
	}
}

function codeId(coder: BitCoder, id: string | undefined): string {
	let read = '';
	for (let place = 0; place < idLength; place++)
		read +=
			idLetters[
				codeRaw(coder, 5, id === undefined ? undefined : idLetters.indexOf(id[place] ?? ''))
			];
	return read;
}

function codeName(company: CompanyCoding, key: 'label' | 'suffix'): void {
	const { link, record } = company;
	const text = record && textOf(record, key);
	if (!link.coder.bit(`has-${key}`, text === undefined ? undefined : text !== '')) return;
	const at = codeDay(company, record?.get(key));
	company.pending.set(key, { at, text: codeCleanText(link, key, key, text) });
}

function codeAnswer(company: CompanyCoding, number: number): void {
	const { link, record } = company;
	const question = link.numbers.questions[number];
	const text = record && question && textOf(record, `answer/${question.id}`);
	const choice = codeChoice(
		link.coder,
		`answer${number}`,
		15,
		text === undefined || !question ? undefined : question.answers.indexOf(text) + 1
	);
	if (choice === 0) return;
	const at = codeDay(company, question && record?.get(`answer/${question.id}`));
	const answer = question?.answers[choice - 1];
	if (question && answer !== undefined)
		company.pending.set(`answer/${question.id}`, { at, text: answer });
	else link.unknown++;
}
