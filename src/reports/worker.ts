/** Reads reports and works out where each entry stands, beside the page. Holds what it read last. */
import { serve } from '../files/workerSide.ts';
import type { ReportAsks } from './protocol.ts';
import { ReportSession } from './reportSession.ts';

let session: ReportSession | undefined;

function read(): ReportSession {
	if (!session) throw new Error('no reports were read');
	return session;
}

serve<ReportAsks>({
	async read({ files, told, choices }, onProgress) {
		session = undefined;
		session = await ReportSession.read(files, choices, { told, onProgress });
		return session.summary();
	},
	choose: (choices) => read().choose(choices),
	entries: ({ filter, from, count }) => read().entries(filter, from, count),
	rows: ({ table, why, from, count }) => read().rows(table, why, from, count),
	file: ({ place }) => read().file(place),
	list: (words) => read().list(words),
});
