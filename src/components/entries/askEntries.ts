import type { Ask, Asks } from '../../entries/protocol.ts';

/** Asks the worker that holds the list. */
export type AskEntries = <Name extends Ask>(
	name: Name,
	asked: Asks[Name][0]
) => Promise<Asks[Name][1]>;
