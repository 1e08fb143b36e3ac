import words from 'virtual:words/companies';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill';
import { browserStorage } from '../../../progress/storage';
import { mostUnits, unitsInUse, unitsLeft } from '../../../progress/storageRoom';

const show = (count: number) => count.toLocaleString('en-US');

/** How much of the browser's storage is in use, and, when asked, how much is left. */
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
		<section class="screen-only scripted">
			<h2>{words.storage.heading}</h2>
			<p>{used !== undefined && fill(words.storage.used, { used: show(used) })}</p>
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
			return fill(words.storage.leftMore, { left: show(units) });
		const each = Math.max(1, (used ?? 0) / companies);
		return fill(words.storage.left, {
			left: show(units),
			companies: show(Math.floor(units / each)),
		});
	}
}
