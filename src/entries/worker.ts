/** Reads and judges a list beside the page, so that the page never waits. Holds the one list it read last. */
import { countEarlier, isEarlier, setFor, withEntries } from './earlierFiles.ts';
import { addEarlierFiles, forgetEarlierFiles, readEarlierFiles } from './earlierFilesStore.ts';
import { ListSession } from './listSession.ts';
import { serve } from '../files/workerSide.ts';
import type { EntryAsks } from './protocol.ts';

let session: ListSession | undefined;

function read(): ListSession {
	if (!session) throw new Error('no list was read');
	return session;
}

serve<EntryAsks>({
	async read({ files, columns, choices }, onProgress) {
		session = undefined;
		const earlier = await readEarlierFiles();
		session = await ListSession.read(files, choices, {
			columns,
			onProgress,
			inEarlierFile:
				earlier.length > 0 ? (packed) => earlier.some((set) => isEarlier(set, packed)) : undefined,
		});
		return { summary: session.summary(), remembered: countEarlier(earlier) };
	},
	choose: (choices) => read().choose(choices),
	mend: ({ which, choices }) => read().mend(which, choices),
	rows: ({ finding, from, count }) => read().rows(finding, from, count),
	clocks: ({ from, count }) => read().clocks(from, count),
	clockFile: (words) => read().clockFile(words),
	file: ({ place }) => read().file(place),
	report: (words) => read().report(words),
	async remember({ company }) {
		const earlier = await readEarlierFiles();
		const set = setFor(company, earlier, (count) => crypto.getRandomValues(new Int32Array(count)));
		const listed = [...read().listed()];
		const fresh = listed.filter((packed) => !earlier.some((each) => isEarlier(each, packed)));
		const all = await addEarlierFiles([withEntries(set, fresh)]);
		return all && countEarlier(all);
	},
	async forget() {
		const gone = await forgetEarlierFiles();
		if (gone) session?.forgetEarlier();
		return gone;
	},
});
