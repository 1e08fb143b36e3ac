import type { AsksOf, WorkerQuestion, Reply } from './workerProtocol.ts';

/** What answers each question, and is told of progress from 0 to 1. */
type Handlers<Asks extends AsksOf<Asks>> = {
	[Name in keyof Asks]: (
		asked: Asks[Name][0],
		onProgress: (done: number) => void
	) => Promise<Asks[Name][1]> | Asks[Name][1];
};

/** Answers what the page asks, in the worker that this runs in. A question that fails is told as failed. */
export function serve<Asks extends AsksOf<Asks>>(handlers: Handlers<Asks>): void {
	addEventListener('message', (event: MessageEvent<WorkerQuestion<Asks>>) => {
		void answer(event.data).then((reply) => postMessage(reply));
	});

	async function answer<Name extends keyof Asks>({
		id,
		name,
		asked,
	}: WorkerQuestion<Asks, Name>): Promise<Reply<Asks[keyof Asks][1]>> {
		let last = 0;
		try {
			const found = await handlers[name](asked, (progress) => {
				// More than a hundred steps nobody sees.
				if (progress < last + 0.01) return;
				last = progress;
				postMessage({ id, progress } satisfies Reply<never>);
			});
			return { id, answer: found };
		} catch (error) {
			return { id, failed: String(error) };
		}
	}
}
