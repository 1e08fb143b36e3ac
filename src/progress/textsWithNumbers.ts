import { hasAccountNumber } from '../text/accountNumberIn.ts';
import type { ItemKey } from './item.ts';
import type { CompanyRecord } from './merge.ts';

/** The notes, waits and reasons that hold what looks like an account, a card or an importer number. */
export function textsWithNumbers(record: CompanyRecord): ItemKey[] {
	return [...record]
		.filter(([key, item]) => {
			if (/^(?:note|waiting)\//.test(key)) return 'text' in item && hasAccountNumber(item.text);
			return 'because' in item && item.because !== undefined && hasAccountNumber(item.because);
		})
		.map(([key]) => key);
}
