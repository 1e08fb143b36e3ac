import { SearchBox } from './SearchBox.tsx';

/** The search on the page of help: as everywhere, with answers of help before other places. */
export function HelpSearch({ words }: { words: { label: string; hint: string; none: string } }) {
	return <SearchBox own={words} prefer="help" lazy />;
}
