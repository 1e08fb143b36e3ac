import { SearchBox } from './SearchBox.tsx';
import { SearchKeyChoice } from './SearchKeyChoice.tsx';

/** The search of the whole site, on its page and over every other one. `onLeave` is told when a place is followed. */
export function SearchAll({ onLeave }: { onLeave?: () => void }) {
	return (
		<SearchBox {...(onLeave && { onLeave })}>
			<SearchKeyChoice />
		</SearchBox>
	);
}
