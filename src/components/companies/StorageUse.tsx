import words from 'virtual:words/companies';
import { useEffect, useState } from 'preact/hooks';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { browserStorage } from '../../storage/browserStorage.ts';
import { leastUnits, mostUnits, unitsInUse, unitsLeft } from '../../storage/room.ts';

/** How much of the browser's storage is in use and is left at least, and, when asked, how much exactly. */
export function StorageUse({ companies }: { companies: number }) {
	const [used, setUsed] = useState<number>();
	const [left, setLeft] = useState<number>();
	useEffect(() => {
		// It reads all that is kept; whoever came to look at the board does not wait for it.
		const timer = setTimeout(() => setUsed(unitsInUse(browserStorage())), 1000);
		setLeft(undefined);
		return () => clearTimeout(timer);
	}, [companies]);

	return (
		<section class="screen-only scripted" aria-labelledby="room">
			<h2 id="room">{words.storage.heading}</h2>
			<p>
				{used !== undefined && (
					<>
						{plural(words.storage.used, used, { used, least: leastUnits })}
						{pageLanguage.gap}
						{used < leastUnits && atLeastText(leastUnits - used)}
					</>
				)}
			</p>
			<p class="actions">
				<button
					type="button"
					disabled={used === undefined}
					onClick={() => setLeft(unitsLeft(browserStorage()))}
				>
					{words.storage.measure}
				</button>{' '}
				<span role="status">{left !== undefined && leftText(left)}</span>
			</p>
		</section>
	);

	function leftText(units: number): string {
		if (units === 0) return words.storage.leftNone;
		if (companies === 0 || units >= mostUnits)
			return plural(words.storage.leftMore, units, { left: units });
		return plural(words.storage.left, more(units), { left: units, companies: more(units) });
	}

	function atLeastText(units: number): string {
		return companies === 0
			? plural(words.storage.leftMore, units, { left: units })
			: plural(words.storage.leftAtLeast, more(units), { left: units, companies: more(units) });
	}

	/** How many more companies like those that are here fit into so much. */
	function more(units: number): number {
		return Math.floor(units / Math.max(1, (used ?? 0) / companies));
	}
}
