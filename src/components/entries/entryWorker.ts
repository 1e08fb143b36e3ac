import address from '../../entries/worker.ts?worker&url';
import type { Ask, Asks, Reply } from '../../entries/protocol.ts';

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

let trusted: string | undefined;

/** The worker's address, as browsers that require Trusted Types want it; no other gets through. */
function trustedAddress(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('entry-list', {
		createScriptURL(asked) {
			if (asked !== address) throw new TypeError('Only the entry list has a worker here');
			return asked;
		},
	});
	return (policy?.createScriptURL(address) ?? address) as string;
}

/** The worker that reads and judges lists, and a promise for each thing asked of it. */
export class EntryWorker {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;

	constructor() {
		// A policy can be made once only.
		trusted ??= trustedAddress();
		this.#worker = new Worker(trusted, { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.stop();
		});
	}

	/** Asks for something. The promise fails when the worker does, or is stopped. */
	ask<Name extends Ask>(
		name: Name,
		asked: Asks[Name][0],
		onProgress?: (done: number) => void
	): Promise<Asks[Name][1]> {
		const id = ++this.#asked;
		return new Promise<Asks[Name][1]>((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject, onProgress });
			this.#worker.postMessage({ id, name, asked });
		});
	}

	/** Ends the worker at once, whatever it is doing. */
	stop(): void {
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(new Error('stopped'));
		this.#waiting.clear();
	}

	#hear(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		if ('progress' in reply) return waiting?.onProgress?.(reply.progress);
		this.#waiting.delete(reply.id);
		if ('failed' in reply) waiting?.reject(new Error(reply.failed));
		else waiting?.resolve(reply.answer as never);
	}
}
