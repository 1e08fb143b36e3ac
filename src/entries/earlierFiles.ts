/**
 * What this device remembers of files made before: a number for each entry, from which the entry
 * number cannot be read off. It is no secret: who has the device and tries all entry numbers of a
 * filer finds those that match. So it is kept on request only, and one click forgets it.
 */
export interface EarlierFiles {
	/** Two random whole numbers of this device, so that two devices keep different numbers. */
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
	const all = new Float64Array(earlier.hashes.length + more.length);
	all.set(earlier.hashes);
	all.set(more, earlier.hashes.length);
	all.sort();
	let length = 0;
	for (const hash of all) if (length === 0 || all[length - 1] !== hash) all[length++] = hash;
	return { salt: earlier.salt, hashes: all.slice(0, length) };
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

/** What a device that remembers nothing starts with. */
export function noEarlierFiles(random: (count: number) => Int32Array): EarlierFiles {
	const [one = 1, other = 2] = random(2);
	return { salt: [one, other], hashes: new Float64Array(0) };
}
