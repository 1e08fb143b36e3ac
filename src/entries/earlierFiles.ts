/**
 * What this device remembers of files made before, for one company: a number for each entry, from
 * which the entry number cannot be read off. It is no secret: who has the device and tries all entry
 * numbers of a filer finds those that match. So it is kept on request only, and can be forgotten.
 */
export interface EarlierFiles {
	/** The company that was shown then; what was remembered before it was asked has none. */
	readonly company?: string;
	/** Two random whole numbers of a device, so that two devices keep different numbers. */
	readonly salt: readonly [number, number];
	/** In rising order. */
	readonly hashes: Float64Array<ArrayBuffer>;
}

/** Mixes a whole number's bits (the last steps of MurmurHash3). */
function mix(value: number): number {
	let mixed = value;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
	return mixed ^ (mixed >>> 16);
}

/**
 * The number that stands for a packed entry number: 53 bits, so that among a million others the
 * odds of a false match are one in nine thousand million.
 */
export function hashOf(packed: number, [one, other]: readonly [number, number]): number {
	const low = (packed % 4_294_967_296) | 0;
	const high = Math.floor(packed / 4_294_967_296);
	const first = mix(mix(low ^ one) ^ high);
	const second = mix(mix(low ^ other ^ first) + high);
	return (first >>> 0) * 0x20_0000 + (second >>> 11);
}

/** What is remembered, with more entries; each is kept once. */
export function withEntries(earlier: EarlierFiles, packed: Iterable<number>): EarlierFiles {
	const more = Array.from(packed, (number) => hashOf(number, earlier.salt));
	return { ...earlier, hashes: union(earlier.hashes, Float64Array.from(more)) };
}

/**
 * Sets with more sets: what is of one company and one device becomes one set, with each entry once.
 * Numbers of two devices cannot be compared, so their sets stay apart.
 */
export function withSets(
	sets: readonly EarlierFiles[],
	more: readonly EarlierFiles[]
): EarlierFiles[] {
	const joined = new Map<string, EarlierFiles>();
	for (const set of [...sets, ...more]) {
		const key = setKey(set);
		const before = joined.get(key);
		joined.set(key, before ? { ...before, hashes: union(before.hashes, set.hashes) } : set);
	}
	return [...joined.values()];
}

/** By which a set is known: its company and its device. */
export function setKey({ company = '', salt }: EarlierFiles): string {
	return `${company}/${salt.join('.')}`;
}

/** How many entries sets hold; one that two of them hold counts twice. */
export function countEarlier(sets: readonly EarlierFiles[]): number {
	return sets.reduce((sum, { hashes }) => sum + hashes.length, 0);
}

/** Numbers in rising order, each once. */
function union(
	one: Float64Array<ArrayBuffer>,
	other: Float64Array<ArrayBuffer>
): Float64Array<ArrayBuffer> {
	return Float64Array.from(new Set([...one, ...other])).sort();
}

/** Whether an entry is remembered. Takes a packed entry number. */
export function isEarlier({ salt, hashes }: EarlierFiles, packed: number): boolean {
	const hash = hashOf(packed, salt);
	let from = 0;
	let to = hashes.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((hashes[middle] ?? 0) < hash) from = middle + 1;
		else to = middle;
	}
	return hashes[from] === hash;
}

/**
 * The set that more entries of a company go into: its own, or an empty one with the device's
 * numbers, which are the first set's.
 */
export function setFor(
	company: string | undefined,
	sets: readonly EarlierFiles[],
	random: (count: number) => Int32Array
): EarlierFiles {
	const [one = 1, other = 2] = sets[0]?.salt ?? random(2);
	const empty: EarlierFiles = {
		...(company !== undefined && { company }),
		salt: [one, other],
		hashes: new Float64Array(0),
	};
	return sets.find((set) => setKey(set) === setKey(empty)) ?? empty;
}
