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
import { type BitCoder, bitReader, bitWriter, type Odds } from './bitCoder.ts';
import { checkpoint } from './checkpoint.ts';
import { codeCompany } from './codeCompany.ts';
import { codeNote } from './codeTask.ts';
import { codeNumber, codeRaw } from './codeValues.ts';
import type { LinkCoding } from './coding.ts';
import { dayOfMinute, fromMinutes, minuteBits, toMinutes } from './days.ts';
import { usualOdds } from './usualOdds.ts';

/** In what a layout of this kind differs from another. */
interface Kind {
	/** The odds that both sides start with. */
	readonly odds: () => Odds;
	readonly codeBeside: LinkCoding['codeBeside'];
	/** Set where what stands beside a task tells for whom it waits. */
	readonly withWaits?: true;
}

/**
 * A layout of bits with odds that are learnt on the way. What stands before the last checkpoint that
 * was met is given; what comes after it cannot be trusted and is not.
 */
export function layoutOf(kind: Kind): LinkLayout {
	return {
		write(shared, known) {
			const writer = bitWriter(kind.odds());
			codeShared(kind, writer, known, shared);
			return writer.bytes();
		},
		read: (bytes, cut, known) => codeShared(kind, bitReader(kind.odds(), bytes, cut), known),
	};
}

/** Version 1: of a note its text and day. */
export const layout1: LinkLayout = layoutOf({ odds: usualOdds, codeBeside: codeNote });

function codeShared(
	{ codeBeside, withWaits }: Kind,
	coder: BitCoder,
	{ checklist, numbers }: Known,
	shared?: Shared
): ReadShared {
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
		codeBeside,
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
	return {
		made,
		invite,
		withNotes,
		withReasons,
		...(withWaits && { withWaits }),
		companies,
		whole,
		announced,
		tasksKnown,
		unknown,
	};
}
