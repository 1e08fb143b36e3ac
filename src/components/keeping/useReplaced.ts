import { useEffect, useState } from 'preact/hooks';
import { removeFromBin } from '../../keeping/binStore.ts';
import { binTakes, companyThing, toBin } from '../../keeping/toBin.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';
import { binnedText } from './binnedText.ts';

/** What came of putting away. */
export interface PutAway {
	/** What to say of where it is now. */
	readonly said: string;
	/** By what the bin knows it. */
	readonly ids: readonly string[];
	/** To be called where the replacing is taken back. */
	undone(): void;
}

/**
 * What is about to be replaced, put into the bin first. `takes` says beforehand whether the bin takes
 * it, `undefined` until that is known; `putAway` puts it there.
 */
export function useReplaced(companies: readonly CompanyId[]) {
	const [takes, setTakes] = useState<boolean>();
	const which = companies.join();
	useEffect(() => {
		void binTakes(thingsOf(companies, new Date())).then(setTakes);
	}, [which]);
	return {
		takes,
		async putAway(): Promise<PutAway> {
			const now = new Date();
			const things = thingsOf(companies, now);
			// Where nothing is kept yet, nothing is replaced.
			if (things.length === 0) return { said: '', ids: [], undone: () => undefined };
			const binned = await toBin(things, now);
			return {
				said: binnedText(binned),
				ids: binned.ids,
				undone: () => void removeFromBin(binned.ids),
			};
		},
	};
}

function thingsOf(companies: readonly CompanyId[], now: Date) {
	return companies.flatMap((company) => {
		const record = $companies.get().get(company);
		return record && record.size > 0 ? [companyThing('replaced', company, record, now)] : [];
	});
}
