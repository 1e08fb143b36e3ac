import { ReadError } from '../../files/readProblem.ts';
import type { AsksOf, WorkerQuestion, Reply } from '../../files/workerProtocol.ts';

interface Waiting {
	readonly resolve: (answer: never) => void;
	readonly reject: (error: Error) => void;
	readonly onProgress: ((done: number) => void) | undefined;
}

/** The part of Trusted Types that is used here; browsers without it take plain text. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (asked: string) => string }
	): { createScriptURL(address: string): unknown };
}

const trusted = new Map<string, string>();

/**
 * A worker's address, as browsers that require Trusted Types want it; no other gets through the
 * policy, whose name stands in the page's own (delivery/policy.ts).
 */
function trustedAddress(policyName: string, address: string): string {
	const known = trusted.get(policyName);
	// A policy can be made once only.
	if (known !== undefined) return known;
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy(policyName, {
		createScriptURL(asked) {
			if (asked !== address) throw new TypeError(`Only one worker is let through: ${policyName}`);
			return asked;
		},
	});
	const made = (policy?.createScriptURL(address) ?? address) as string;
	trusted.set(policyName, made);
	return made;
}

/** Asks a worker. */
export type AskWorker<Asks extends AsksOf<Asks>> = <Name extends keyof Asks>(
	name: Name,
	asked: Asks[Name][0]
) => Promise<Asks[Name][1]>;

/** A worker that reads files beside the page, and a promise for each thing asked of it. */
export class FileWorker<Asks extends AsksOf<Asks>> {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;

	/** Takes the name of the Trusted Types policy, and the worker's address, the same each time. */
	constructor(policyName: string, address: string) {
		this.#worker = new Worker(trustedAddress(policyName, address), { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply<Asks[keyof Asks][1]>>) =>
			this.#hear(data)
		);
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			// Browsers tell of a script that did not come by a plain event.
			this.stop(event instanceof ErrorEvent ? new Error('stopped') : new ReadError('not-loaded'));
		});
	}

	/**
	 * Asks for something. The promise fails when the worker does, or is stopped; with the ReadError
	 * `not-loaded` where its script did not come.
	 */
	ask<Name extends keyof Asks>(
		name: Name,
		asked: Asks[Name][0],
		onProgress?: (done: number) => void
	): Promise<Asks[Name][1]> {
		const id = ++this.#asked;
		return new Promise<Asks[Name][1]>((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject, onProgress });
			this.#worker.postMessage({ id, name, asked } satisfies WorkerQuestion<Asks, Name>);
		});
	}

	/** Ends the worker at once, whatever it is doing. */
	stop(why = new Error('stopped')): void {
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(why);
		this.#waiting.clear();
	}

	#hear(reply: Reply<Asks[keyof Asks][1]>): void {
		const waiting = this.#waiting.get(reply.id);
		if ('progress' in reply) return waiting?.onProgress?.(reply.progress);
		this.#waiting.delete(reply.id);
		if ('failed' in reply) waiting?.reject(new Error(reply.failed));
		else waiting?.resolve(reply.answer as never);
	}
}
