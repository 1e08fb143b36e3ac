import type { ComponentType } from 'preact';
import { useLoaded } from '../hooks/useLoaded.ts';
import { LoadFailure } from './LoadFailure.tsx';

interface Props<Part extends object> {
	load: () => Promise<ComponentType<Part>>;
	/** What the part is given. */
	props: Part;
	words: {
		/** Left out where nothing need be said meanwhile. */
		readonly loading?: string;
		readonly failed: string;
		readonly tryAgain: string;
	};
}

/** A part of the page whose code loads when the part is shown; where it cannot, it says so. */
export function LoadedPart<Part extends object>({ load, props, words }: Props<Part>) {
	const [Part, failures, tryAgain] = useLoaded(load);
	if (Part) return <Part {...props} />;
	if (failures > 0) return <LoadFailure failures={failures} words={words} tryAgain={tryAgain} />;
	return words.loading === undefined ? null : (
		<p class="hint" role="status">
			{words.loading}
		</p>
	);
}
