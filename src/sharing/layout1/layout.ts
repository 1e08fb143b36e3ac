/**
 * The first layout of share links, bit by bit: docs/decisions/0005-links-by-an-arithmetic-coder.md.
 *
 * Frozen: links live in mails and on paper. What is to change in them comes as a layout beside this
 * one. Writer and reader go the same way through it, so that they cannot drift apart: each step
 * takes what is to be written, where there is something, and gives what stands there.
 */
import {
	type Known,
	type LinkLayout,
	mostCompanies,
	type ReadShared,
	type Shared,
	type SharedCompany,
} from '../linkContent.ts';
import { type BitCoder, bitReader, bitWriter } from './bitCoder.ts';
import { checkpoint } from './checkpoint.ts';
import { codeCompany } from './codeCompany.ts';
import { codeNumber, codeRaw } from './codeValues.ts';
import type { LinkCoding } from './coding.ts';
import { dayOfMinute, fromMinutes, minuteBits, toMinutes } from './days.ts';
import { usualOdds } from './usualOdds.ts';

/**
 * Version 1: bits with odds that are learnt on the way. What stands before the last checkpoint that
 * was met is given; what comes after it cannot be trusted and is not.
 */
export const layout1: LinkLayout = {
	write(shared, known) {
		const writer = bitWriter(usualOdds());
		codeShared(writer, known, shared);
		return writer.bytes();
	},
	read: (bytes, cut, known) => codeShared(bitReader(usualOdds(), bytes, cut), known),
};

function codeShared(coder: BitCoder, { checklist, numbers }: Known, shared?: Shared): ReadShared {
	const minutes = codeRaw(coder, minuteBits, shared && toMinutes(shared.made));
	const made = fromMinutes(minutes);
	const invite = coder.bit('invite', shared?.invite);
	const withNotes = coder.bit('notes', shared?.withNotes);
	const withReasons = coder.bit('reasons', shared?.withReasons);
	const tasksKnown = codeNumber(coder, 'tasks', 1000, shared && numbers.tasks.length);
	const questionsKnown = codeNumber(coder, 'questions', 100, shared && numbers.questions.length);
	const announced = codeNumber(coder, 'companies', mostCompanies, shared?.companies.length);
	const single = announced === 1;
	const writing = shared !== undefined;
	const link: LinkCoding = {
		coder,
		writing,
		numbers,
		tasks: new Map(checklist.steps.flatMap(({ tasks }) => tasks).map((task) => [task.id, task])),
		made,
		today: dayOfMinute(minutes),
		withNotes,
		withReasons,
		tasksKnown,
		questionsKnown,
		single,
		whole: checkpoint({ coder, writing, single }),
		unknown: 0,
	};

	const companies: SharedCompany[] = [];
	for (let place = 0; place < announced && link.whole; place++) {
		const company = codeCompany(link, shared?.companies[place]);
		if (company) companies.push(company);
	}
	const { unknown } = link;
	const whole = link.whole && !coder.surplus;
	return { made, invite, withNotes, withReasons, companies, whole, announced, tasksKnown, unknown };
}
