import address from '../../reports/worker.ts?worker&url';
import type { Asks } from '../../reports/protocol.ts';
import { FileWorker } from '../parts/fileWorker.ts';

/** The worker that reads reports and knows where each entry stands. */
export function newReportsWorker(): FileWorker<Asks> {
	return new FileWorker<Asks>('reports', address);
}
