import address from '../../entries/worker.ts?worker&url';
import type { Asks } from '../../entries/protocol.ts';
import { FileWorker } from '../parts/fileWorker.ts';

/** The worker that reads and judges lists. */
export function newEntryWorker(): FileWorker<Asks> {
	return new FileWorker<Asks>('entry-list', address);
}
