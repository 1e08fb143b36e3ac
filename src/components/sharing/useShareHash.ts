import { useEffect, useState } from 'preact/hooks';
import { isShareLink } from '../../sharing/isShareLink.ts';

/** The share link in the page's address, from its `#`; `undefined` where there is none. */
export function useShareHash(): string | undefined {
	const [hash, setHash] = useState<string>();
	useEffect(() => {
		const read = () => {
			const link = isShareLink(location.hash) ? location.hash : undefined;
			// What takes the place of the sheet would lie behind a question about it, out of reach.
			if (link !== undefined) document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
			setHash(link);
		};
		read();
		window.addEventListener('hashchange', read);
		return () => window.removeEventListener('hashchange', read);
	}, []);
	return hash;
}
