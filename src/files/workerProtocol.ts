/** What a page can ask of a worker: by name, what is asked and what is answered. */
export type AsksOf<Asks> = { [Name in keyof Asks]: [asked: unknown, answer: unknown] };

/** A message to the worker. */
export interface WorkerQuestion<Asks extends AsksOf<Asks>, Name extends keyof Asks = keyof Asks> {
	readonly id: number;
	readonly name: Name;
	readonly asked: Asks[Name][0];
}

/** A message from the worker: how far it is, what it found, or that it failed. */
export type Reply<Answer> =
	| { readonly id: number; readonly progress: number }
	| { readonly id: number; readonly answer: Answer }
	| { readonly id: number; readonly failed: string };
