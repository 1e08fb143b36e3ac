import address from '../../reports/worker.ts?worker&url';
import type { ReportAsks } from '../../reports/protocol.ts';
import { FileWorker } from '../parts/fileWorker.ts';

/** The worker that reads reports and knows where each entry stands. */
export function newReportsWorker(): FileWorker<ReportAsks> {
	return new FileWorker<ReportAsks>('reports', address);
}
