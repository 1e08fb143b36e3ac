import type { EntryAsks } from '../../entries/protocol.ts';
import type { AskWorker } from '../parts/fileWorker.ts';

/** Asks the worker that holds the list. */
export type AskEntries = AskWorker<EntryAsks>;
