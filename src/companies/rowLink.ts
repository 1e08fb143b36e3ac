/** The address of one row of the board: what stands after the `#` of its page. */
import type { CompanyId } from '../progress/storage.ts';

const start = 'row-';

/** The id that the name of a row has on the board’s page. */
export function rowId(company: CompanyId): string {
	return start + company;
}

/** The company whose row an address asks for, from its `#` on; `undefined` where it asks for none. */
export function rowAsked(hash: string): CompanyId | undefined {
	return hash.startsWith(`#${start}`) ? hash.slice(start.length + 1) : undefined;
}
