/**
 * Arithmetic coding of bits whose odds are learnt on the way, after the coder of Matt Mahoney's PAQ
 * (mattmahoney.net/dc/dce.html, chapter 4): a bit that was to be expected costs a fraction of a
 * bit. A link of forty tasks that were mostly done in order, a few a day, is so under fifty bytes.
 *
 * Writer, reader and learner have one face, so that a layout is described once and the two sides
 * cannot drift apart: each takes the bit to write and gives the bit that stands there.
 */
export interface BitCoder {
	/** Codes a bit among those of its context, which share their odds. */
	bit(context: string, bit?: boolean): boolean;
	/** Codes a bit of which nothing is to be expected. */
	rawBit(bit?: boolean): boolean;
	/** A sum over all bits so far, for checkpoints; 32 bits. */
	readonly sum: number;
	/** Whether more was read than there is, or than any link carries. A writer is never exhausted. */
	readonly exhausted: boolean;
	/** Whether bytes are left that say nothing. A writer leaves none. */
	readonly surplus: boolean;
}

/**
 * The most bits that a link is read for. Every real one has far fewer; one that was made to have
 * more, which takes few bytes where all of them are to be expected, would hold up the tab.
 */
const mostBits = 1_000_000;

/** How likely a one is in a context, and how often the context was seen. */
interface Chance {
	one: number;
	seen: number;
}

/** Learnt odds by context. What is learnt here leaves the odds that it starts from as they are. */
export class Odds {
	private readonly learnt = new Map<string, Chance>();
	private readonly usual: Odds | undefined;

	constructor(usual?: Odds) {
		this.usual = usual;
	}

	/** How likely a one is. */
	of(context: string): number {
		return (this.learnt.get(context) ?? this.usual?.learnt.get(context))?.one ?? 0.5;
	}

	/** Takes in what came. The first bits of a context teach much, later ones less, and none nothing. */
	learn(context: string, bit: boolean): void {
		let chance = this.learnt.get(context);
		if (!chance) {
			chance = { ...(this.usual?.learnt.get(context) ?? { one: 0.5, seen: 0 }) };
			this.learnt.set(context, chance);
		}
		chance.one += ((bit ? 1 : 0) - chance.one) * Math.max(1 / (chance.seen + 1.6), 1 / 30);
		chance.seen++;
	}
}

/** The last value of the lower part of a range: where a one ends and a zero begins. */
function split(low: number, high: number, one: number): number {
	const share = Math.min(65_535, Math.max(1, Math.round(one * 65_536)));
	return low + Math.floor(((high - low) * share) / 65_536);
}

function added(sum: number, bit: boolean): number {
	return (Math.imul(sum, 0x01000193) ^ (bit ? 0x9e37 : 0x79b9)) >>> 0;
}

const sameTop = (one: number, other: number) => one >>> 24 === other >>> 24;

/** Writes bits. `bytes()` gives what was written, as few bytes as tell it apart. */
export function bitWriter(odds: Odds): BitCoder & { bytes(): Uint8Array } {
	const out: number[] = [];
	let low = 0;
	let high = 0xffffffff;
	let sum = 0x811c9dc5;
	let bits = 0;

	function code(one: number, bit: boolean): void {
		bits++;
		sum = added(sum, bit);
		const middle = split(low, high, one);
		if (bit) high = middle;
		else low = middle + 1;
		while (sameTop(low, high)) {
			out.push(high >>> 24);
			low = (low << 8) >>> 0;
			high = ((high << 8) | 255) >>> 0;
		}
	}

	return {
		bit(context, bit = false) {
			code(odds.of(context), bit);
			odds.learn(context, bit);
			return bit;
		},
		rawBit(bit = false) {
			code(0.5, bit);
			return bit;
		},
		get sum() {
			return sum;
		},
		exhausted: false,
		surplus: false,
		bytes() {
			if (bits > mostBits) throw new RangeError('More than a link can carry');
			// Readers see zeros after the end: one byte above `low` is enough, or none.
			const end = low === 0 ? [] : [(low >>> 24) + 1];
			return Uint8Array.from([...out, ...end]);
		},
	};
}

/**
 * Reads bits that a writer with the same odds wrote. Any bytes give some bits; it never throws.
 * Where `cut` says that the end is missing, it is exhausted as soon as a bit could hang on it.
 */
export function bitReader(odds: Odds, bytes: Uint8Array, cut = false): BitCoder {
	let low = 0;
	let high = 0xffffffff;
	let place = 0;
	let value = 0;
	let sum = 0x811c9dc5;
	let bits = 0;
	const next = () => (value = ((value << 8) | (bytes[place++] ?? 0)) >>> 0);
	for (let first = 0; first < 4; first++) next();

	function code(one: number): boolean {
		const middle = split(low, high, one);
		const bit = value <= middle;
		bits++;
		sum = added(sum, bit);
		if (bit) high = middle;
		else low = middle + 1;
		while (sameTop(low, high)) {
			low = (low << 8) >>> 0;
			high = ((high << 8) | 255) >>> 0;
			next();
		}
		return bit;
	}

	return {
		bit(context) {
			const bit = code(odds.of(context));
			odds.learn(context, bit);
			return bit;
		},
		rawBit: () => code(0.5),
		get sum() {
			return sum;
		},
		get exhausted() {
			// Four bytes are read ahead, and a writer leaves out the zeros that end its last ones.
			return place > bytes.length + (cut ? 0 : 6) || bits > mostBits;
		},
		get surplus() {
			// Of the four bytes that are read ahead a writer has written one at most.
			return bytes.length > place - 3;
		},
	};
}

/** Learns odds from bits and writes nothing: both sides start with what is usual. */
export function bitLearner(odds: Odds): BitCoder {
	return {
		bit(context, bit = false) {
			odds.learn(context, bit);
			return bit;
		},
		rawBit: (bit = false) => bit,
		sum: 0,
		exhausted: false,
		surplus: false,
	};
}
