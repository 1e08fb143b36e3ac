import { useEffect, useMemo, useState } from 'preact/hooks';
import { inviteIdOf } from '../../companies/companies.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import type { CompanyId } from '../../progress/storage.ts';
import type * as sheetCodeModule from '../../sharing/sheetCode.ts';

/**
 * The code that one's own sheet carries on paper, and whether all is there that is to be printed.
 * It is made as soon as there is progress, since a browser's own print waits for nothing.
 */
export function useSheetCode(company: CompanyId, record: CompanyRecord | undefined) {
	const [making, setMaking] = useState<typeof sheetCodeModule | 'failed'>();
	const begun = record !== undefined && record.size > 0;
	useEffect(() => {
		if (begun) void import('../../sharing/sheetCode.ts').then(setMaking, () => setMaking('failed'));
	}, [begun]);
	const code = useMemo(() => {
		if (!begun || making === undefined || making === 'failed') return undefined;
		const [page = ''] = location.href.split('#');
		return making.codeOfRecord(page, record, inviteIdOf(company, record), new Date());
	}, [company, record, begun, making]);
	return { code, ready: record !== undefined && (!begun || making !== undefined) };
}
