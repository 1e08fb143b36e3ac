import address from '../../entries/worker.ts?worker&url';
import type { EntryAsks } from '../../entries/protocol.ts';
import { FileWorker } from '../parts/fileWorker.ts';

/** The worker that reads and judges lists. */
export function newEntryWorker(): FileWorker<EntryAsks> {
	return new FileWorker<EntryAsks>('entry-list', address);
}
