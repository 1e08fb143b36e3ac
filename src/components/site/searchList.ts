import { fill } from '../../i18n/fill.ts';
import { matches, searchText } from '../../text/searchText.ts';

/** Makes the search field show only the entries that have all the words typed. */
export function startSearchList(): void {
	const field = document.querySelector<HTMLInputElement>('#search');
	const found = document.querySelector<HTMLElement>('#found');
	const items = [...document.querySelectorAll<HTMLElement>('#search-list [data-item]')];
	if (!field || !found) return;

	const texts = items.map((item) =>
		searchText(`${item.textContent} ${item.dataset['item'] ?? ''}`)
	);
	field.addEventListener('input', () => show(field, found));
	// A reload keeps what was typed; a link to one entry must find it shown.
	show(field, found);
	window.addEventListener('hashchange', () => {
		const target = items.find((item) => `#${item.id}` === location.hash);
		if (target?.hidden !== true) return;
		field.value = '';
		show(field, found);
		target.scrollIntoView();
	});

	function show(from: HTMLInputElement, status: HTMLElement): void {
		let count = 0;
		for (const [place, item] of items.entries()) {
			item.hidden = !matches(texts[place] ?? '', from.value);
			if (!item.hidden) count++;
		}
		for (const group of document.querySelectorAll<HTMLElement>('#search-list .group'))
			group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
		status.textContent =
			count === 0
				? (status.dataset['none'] ?? '')
				: fill(status.dataset['found'] ?? '', { count, total: items.length });
	}
}
