import { SearchBox } from './SearchBox.tsx';
import { SearchKeyChoice } from './SearchKeyChoice.tsx';

interface Props {
	/** Whether the index comes at the first key: who opened the search over a page will type at once. */
	lazy?: boolean;
	/** Told when a place is followed. */
	onLeave?: () => void;
}

/** The search of the whole site, on its page and over every other one. */
export function SearchAll({ lazy = false, onLeave }: Props) {
	return (
		<SearchBox lazy={lazy} {...(onLeave && { onLeave })}>
			<SearchKeyChoice />
		</SearchBox>
	);
}
