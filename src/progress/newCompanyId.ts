import type { CompanyId } from './storage.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id for a company that no other company here has: six characters of a 32-letter alphabet.
 * It says nothing about the company, and goes along in an invite so that the answer finds its row.
 */
export function newCompanyId(
	taken: ReadonlySet<CompanyId>,
	random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)
): CompanyId {
	for (;;) {
		const id = [...random(new Uint8Array(6))].map((byte) => letters[byte % 32]).join('');
		if (!taken.has(id)) return id;
	}
}
