/**
 * The bin: what was deleted, replaced or cleared on this device, kept for some days. Here is what
 * holds for it: how long, how much, and what a thing in it must look like. Where it lies: binStore.ts.
 */
import { addDays, type Day, dayOf } from '../days/day.ts';
import { binDays, binMegabytes } from '../numbers/numbers.ts';
import type { Instant } from '../progress/item.ts';
import type { CompanyId } from '../progress/storage.ts';

/** How a thing came into the bin. */
const binReasons = ['deleted', 'replaced', 'cleared', 'forgotten'] as const;
export type BinReason = (typeof binReasons)[number];

/** What the bin shows of a thing in it, without reading the thing. */
export interface BinLine {
	/** Tells it from all others in the bin. */
	readonly id: string;
	/** When it was put in. */
	readonly at: Instant;
	readonly reason: BinReason;
	/** The company that it was; left out where it is no company's. */
	readonly company?: CompanyId;
	/** What that company was called; empty where it had no name. */
	readonly label: string;
	/** The step that was cleared, as the page named it; left out where more was. */
	readonly part?: string;
	/** How many entries it holds. */
	readonly count: number;
	/** How much room it takes, in bytes, about. */
	readonly size: number;
}

/** How much the bin holds, in bytes. */
export const binBytes = binMegabytes * 1_000_000;

/** The last day on which the bin keeps a thing. */
export function keptUntil({ at }: Pick<BinLine, 'at'>): Day {
	return addDays(dayOf(new Date(at)), binDays);
}

/**
 * Lines with times that can be: what a clock that ran ahead put in counts as put in now, or it would
 * stay for as long as the clock was ahead.
 */
export function notAheadIn(lines: readonly BinLine[], now: Date): BinLine[] {
	const at = now.toISOString();
	return lines.map((line) => (line.at > at ? { ...line, at } : line));
}

/** The lines whose days in the bin are over. */
export function overIn(lines: readonly BinLine[], now: Date): BinLine[] {
	const today = dayOf(now);
	return lines.filter((line) => keptUntil(line) < today);
}

/**
 * What has to leave so that more fits in, the oldest first; `undefined` where it does not fit even
 * into an empty bin. `size` is in bytes.
 */
export function makesRoom(
	lines: readonly BinLine[],
	size: number,
	most = binBytes
): BinLine[] | undefined {
	if (size > most) return undefined;
	const leaving: BinLine[] = [];
	let used = size + lines.reduce((sum, line) => sum + line.size, 0);
	for (const line of byTime(lines)) {
		if (used <= most) break;
		leaving.push(line);
		used -= line.size;
	}
	return leaving;
}

/** Lines as they are shown and let go: by when they were put in, the oldest first. */
export function byTime(lines: readonly BinLine[]): BinLine[] {
	return [...lines].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** Takes what stands in the bin's place; gives the line that it is, or `undefined`. Never throws. */
export function checkLine(data: unknown): BinLine | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { id, at, reason, company, label, part, count, size } = data as Readonly<
		Record<string, unknown>
	>;
	const known = binReasons.find((each) => each === reason);
	if (typeof id !== 'string' || typeof label !== 'string' || !known) return undefined;
	if (typeof at !== 'string' || new Date(at).toJSON() !== at) return undefined;
	if (!isCount(count) || !isCount(size)) return undefined;
	return {
		id,
		at,
		reason: known,
		...(typeof company === 'string' && { company }),
		label,
		...(typeof part === 'string' && { part }),
		count,
		size,
	};
}

const isCount = (data: unknown): data is number =>
	typeof data === 'number' && Number.isFinite(data) && data >= 0;
