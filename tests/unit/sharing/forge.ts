import { announcedLength, fromLetters, headLength } from '../../../src/sharing/linkLetters.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const prime = 0x01000193;
/** What undoes a multiplication by the prime, in 32 bits. */
const inverse = 0x359c449b;
const hashed = (hash: number, byte: number) => Math.imul(hash ^ byte, prime) >>> 0;
const unhashed = (hash: number, byte: number) => (Math.imul(hash, inverse) ^ byte) >>> 0;

/**
 * A link that says what one says and has the short form of another: bytes that no reader reads are put
 * behind its data until the check is the other's, and then the other's last three bytes. The check is
 * gone through from both ends, so that it takes a blink. Takes and gives what stands from the `#` on.
 */
export function forge(saying: string, looking: string): string {
	const said = bytesOf(saying);
	const { data: model, check } = dataOf(looking);
	const goal = [...fromLetters(model)];
	const tail = goal.slice(-3);
	for (let filler = 0; ; filler++) {
		const start = [...said, filler & 255, (filler >> 8) & 255, 0];
		// The last letters are the same only where as many bits of them carry nothing.
		while ((start.length + 6) % 3 !== goal.length % 3) start.push(0);
		const ahead = new Map<number, readonly [number, number]>();
		const before = start.reduce(hashed, 0x811c9dc5);
		for (let one = 0; one < 256; one++)
			for (let two = 0; two < 256; two++) ahead.set(hashed(hashed(before, one), two), [one, two]);
		for (let top = 0; top < 256; top++) {
			const end = ((top << 24) | (check ^ top)) >>> 0;
			const behind = tail.reduceRight(unhashed, end);
			for (let three = 0; three < 256; three++) {
				const found = ahead.get(unhashed(behind, three));
				if (found === undefined) continue;
				const data = lettersOf([...start, ...found, three, ...tail]);
				const length = data.length;
				const size = [length >> 12, (length >> 6) & 63, length & 63].map((at) => alphabet[at]);
				return `${looking.slice(0, 8)}${size.join('')}${data}`;
			}
		}
	}
}

/** The head of a link's letters, and its data. */
export function partsOf(link: string): [head: string, data: string] {
	const text = link.slice('#r2.'.length);
	const head = text.slice(0, headLength);
	return [head, text.slice(headLength, headLength + (announcedLength(head) ?? 0))];
}

/** The data of a link and its check. */
function dataOf(link: string): { data: string; check: number } {
	const [head, data] = partsOf(link);
	const number = (letters: string) =>
		[...letters].reduce((sum, letter) => sum * 64 + alphabet.indexOf(letter), 0);
	return { data, check: number(head.slice(0, 4)) };
}

const bytesOf = (link: string) => [...fromLetters(dataOf(link).data)];

function lettersOf(bytes: readonly number[]): string {
	return Buffer.from(bytes).toString('base64url');
}
