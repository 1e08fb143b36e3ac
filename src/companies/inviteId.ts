import type { CompanyRecord } from '../progress/merge.ts';
import { textOf } from '../progress/record.ts';
import type { CompanyId } from '../progress/storage.ts';

/**
 * The id by which an invite, and what comes back for it, finds this company: the one that came with
 * an invite from elsewhere, else its own. The company of a device that never saw an invite has none.
 */
export function inviteIdOf(company: CompanyId, record: CompanyRecord): string | undefined {
	const invited = textOf(record, 'invite');
	if (invited !== '') return invited;
	return company === 'first' ? undefined : company;
}
