import { useEffect, useState } from 'preact/hooks';
import { isShareLink } from '../../sharing/isShareLink.ts';

/** The share link in the page's address, from its `#`; `undefined` where there is none. */
export function useShareHash(): string | undefined {
	const [hash, setHash] = useState<string>();
	useEffect(() => {
		const read = () => setHash(isShareLink(location.hash) ? location.hash : undefined);
		read();
		window.addEventListener('hashchange', read);
		return () => window.removeEventListener('hashchange', read);
	}, []);
	return hash;
}
