import { isCompanyId } from '../storage/companyId.ts';
import type { EarlierFiles } from './earlierFiles.ts';

/** Sets of remembered entries as text, for a file or the bin: their numbers in base64, eight bytes each. */
export function writeEarlierText(sets: readonly EarlierFiles[]): string {
	return JSON.stringify(sets.map(earlierToJson));
}

/** One set as it stands in JSON. */
interface EarlierJson {
	readonly company?: string;
	readonly salt: readonly number[];
	readonly hashes: string;
}

/** Takes a set of remembered entries, gives what JSON has of it. */
export function earlierToJson({ salt, hashes, company }: EarlierFiles): EarlierJson {
	return {
		...(company !== undefined && { company }),
		salt,
		hashes: toBase64(new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength)),
	};
}

/** Reads such a text; `undefined` where it is none. Never throws. */
export function readEarlierText(text: string): EarlierFiles[] | undefined {
	try {
		return readEarlierJson(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** Takes what JSON has of sets; `undefined` where it is anything else. Never throws. */
export function readEarlierJson(data: unknown): EarlierFiles[] | undefined {
	if (!Array.isArray(data)) return undefined;
	const sets = data.map(readSet);
	return sets.every((set) => set !== undefined) ? sets : undefined;
}

function readSet(data: unknown): EarlierFiles | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { salt, hashes, company } = data as Readonly<Record<string, unknown>>;
	if (!Array.isArray(salt) || salt.length !== 2 || typeof hashes !== 'string') return undefined;
	const [one, other] = salt as readonly unknown[];
	if (!isWhole(one) || !isWhole(other)) return undefined;
	try {
		const bytes = fromBase64(hashes);
		if (bytes.length % 8 > 0) return undefined;
		const numbers = new Float64Array(bytes.buffer);
		// They are looked up by halves, which only works in their order.
		if (!numbers.every(Number.isSafeInteger)) return undefined;
		return {
			salt: [one, other],
			hashes: numbers.sort(),
			...(typeof company === 'string' && isCompanyId(company) && { company }),
		};
	} catch {
		return undefined;
	}
}

const isWhole = (data: unknown): data is number => Number.isInteger(data);

/** As many bytes as a call takes as arguments in every browser. */
const atOnce = 0x2000;

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let from = 0; from < bytes.length; from += atOnce)
		text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
	return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
