import { useMemo } from 'preact/hooks';
import { inviteIdOf } from '../../companies/inviteId.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { useLoaded } from '../hooks/useLoaded.ts';

/**
 * The code that one's own sheet carries on paper, and whether all is there that is to be printed.
 * It is made as soon as there is progress, since a browser's own print waits for nothing. Where what
 * makes it cannot be loaded, the sheet prints without it.
 */
export function useSheetCode(company: CompanyId, record: CompanyRecord | undefined) {
	const begun = record !== undefined && record.size > 0;
	const [making, failures] = useLoaded(() => import('../../sharing/sheetCode.ts'), begun);
	const code = useMemo(() => {
		if (!begun || making === undefined) return undefined;
		const [page = ''] = location.href.split('#');
		return making.codeOfRecord(page, record, inviteIdOf(company, record), new Date());
	}, [company, record, begun, making]);
	return { code, ready: record !== undefined && (!begun || making !== undefined || failures > 0) };
}
