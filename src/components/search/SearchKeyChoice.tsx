import words from 'virtual:words/search';
import { useEffect, useState } from 'preact/hooks';
import { searchKeyKey } from '../../storage/keys.ts';

/** The link to the search names the key for as long as the key works. */
const link = () => document.querySelector('[data-search]');

/**
 * Lets a reader turn off the key that opens the search: one who speaks to the computer, or whose
 * hand slips, may press it unawares. Where storage refuses, the choice holds for this page.
 */
export function SearchKeyChoice() {
	const [on, setOn] = useState<boolean>();
	useEffect(() => setOn(isOn()), []);

	return (
		<label class="choice">
			<input
				type="checkbox"
				disabled={on === undefined}
				checked={on ?? true}
				onChange={(event) => choose(event.currentTarget.checked)}
			/>
			<span>{words.key}</span>
		</label>
	);

	function choose(chosen: boolean): void {
		setOn(chosen);
		if (chosen) link()?.setAttribute('aria-keyshortcuts', '/');
		else link()?.removeAttribute('aria-keyshortcuts');
		try {
			if (chosen) localStorage.removeItem(searchKeyKey);
			else localStorage.setItem(searchKeyKey, 'off');
		} catch {
			// Refused or full: the key is off until the next page.
		}
	}
}

function isOn(): boolean {
	try {
		return localStorage.getItem(searchKeyKey) === null;
	} catch {
		return true;
	}
}
