import { codeRaw } from './codeValues.ts';
import type { LinkCoding } from './coding.ts';

/** Codes a check on all that stands before it; tells whether it was met. */
export function checkpoint({
	coder,
	writing,
	single,
}: Pick<LinkCoding, 'coder' | 'writing' | 'single'>): boolean {
	const bits = single ? 12 : 8;
	const expected = coder.sum % 2 ** bits;
	return codeRaw(coder, bits, writing ? expected : undefined) === expected && !coder.exhausted;
}
