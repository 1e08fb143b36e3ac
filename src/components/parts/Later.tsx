import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Part extends object> {
	load: () => Promise<ComponentType<Part>>;
	/** What the part is given. */
	props: Part;
	words: { readonly loading: string; readonly failed: string };
}

/** A part of the page whose code loads when it is asked for. */
export function Later<Part extends object>({ load, props, words }: Props<Part>) {
	const [Part, setPart] = useState<ComponentType<Part>>();
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		load().then(
			(part) => setPart(() => part),
			() => setFailed(true)
		);
		// What is to be loaded does not change while it is shown.
	}, []);
	if (Part) return <Part {...props} />;
	return (
		<p class="hint" role="status">
			{failed ? words.failed : words.loading}
		</p>
	);
}
