import type { KeptReports } from '../../progress/keptReports.ts';
import { reportsInWords } from '../wording/reportCounts.ts';

/** What a company keeps of its reports, on a line. It loads where there is something. */
export function KeptReportsLine({ kept }: { kept: KeptReports }) {
	return <span class="kept-reports">{reportsInWords(kept)}</span>;
}
