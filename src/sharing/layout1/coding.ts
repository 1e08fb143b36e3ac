import type { Task } from '../../progress/checklist.ts';
import { type Item, type ItemKey, textLimits } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { plainText } from '../../text/plainText.ts';
import type { LinkNumbers } from '../linkContent.ts';
import type { BitCoder } from './bitCoder.ts';
import { codeSigned, codeText } from './codeValues.ts';
import { endOfLinkDay, furthestDay, toLinkDay } from './days.ts';

/** A link under way, written or read. What stands at its head is known. */
export interface LinkCoding {
	readonly coder: BitCoder;
	readonly writing: boolean;
	readonly numbers: LinkNumbers;
	/** The tasks of this guide, by id. */
	readonly tasks: ReadonlyMap<string, Task>;
	readonly made: Date;
	/** The day on which it was made, in days from the first of 2026. */
	readonly today: number;
	readonly withNotes: boolean;
	readonly withReasons: boolean;
	/** How many tasks and questions the guide that made it knew. */
	readonly tasksKnown: number;
	readonly questionsKnown: number;
	/** Whether it carries one company, which is then checked part by part. */
	readonly single: boolean;
	/** Codes what a layout has beside how a task stands. */
	readonly codeBeside: (company: CompanyCoding, task: Task | undefined) => void;
	/** Whether every checkpoint so far was met. */
	whole: boolean;
	/** How many marks were for what this guide does not know. */
	unknown: number;
}

/** A company under way within a link. */
export interface CompanyCoding {
	readonly link: LinkCoding;
	/** What is written; `undefined` where the link is read. */
	readonly record: CompanyRecord | undefined;
	/** What was read since the last checkpoint. */
	readonly pending: Map<ItemKey, Item>;
	/** The day of the item before, in days from the first of 2026. */
	day: number;
}

/** Codes the day on which an item was written, against the item before it; gives its instant. */
export function codeDay(company: CompanyCoding, item: Item | undefined): string {
	const { coder, made } = company.link;
	const far = item && toLinkDay(item.at.slice(0, 10)) - company.day;
	const day = company.day + codeSigned(coder, 'day', furthestDay, far);
	company.day = Math.max(-furthestDay, Math.min(furthestDay, day));
	// The link knows the day and not the hour: as late on it as it can have been.
	return new Date(Math.min(endOfLinkDay(company.day), made.getTime())).toISOString();
}

/**
/**
 * How many bytes of each text the layouts carry: three for each letter that the site allowed when
 * they were made. Frozen, whatever the site allows: the bits of a length hang on it. The last two
 * are of the second layout.
 */
const carried = {
	label: 240,
	suffix: 36,
	because: 600,
	note: 1500,
	by: 120,
	waiting: 180,
} as const;

/**
 * Codes a text of a kind; what was read comes without what cannot be seen, and no longer than allowed.
 * Of one that is longer than the layout carries the letters go that are carried whole.
 */
export function codeCleanText(
	{ coder }: LinkCoding,
	context: 'label' | 'suffix' | 'text' | 'whom' | 'by',
	kind: keyof typeof carried,
	text: string | undefined
): string {
	const bytes = text && new TextEncoder().encode(text).slice(0, carried[kind]);
	const whole = bytes ? new TextDecoder().decode(bytes, { stream: true }) : text;
	return plainText(codeText(coder, context, carried[kind], whole)).slice(0, textLimits[kind]);
}
