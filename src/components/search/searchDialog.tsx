import words from 'virtual:words/search';
import { render } from 'preact';
import { url } from '../../i18n/paths.ts';
import '../parts/fieldStyles.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import styles from './search.css?inline';
import { SearchAll } from './SearchAll.island.tsx';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; a second time with what was typed before. */
export function openSearch(): void {
	dialog ??= makeDialog();
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
	adoptStyles(styles);
	const made = document.createElement('dialog');
	made.className = 'find-dialog';
	made.setAttribute('aria-label', words.title);
	document.body.append(made);
	const close = () => made.close();
	render(
		<>
			<SearchAll onLeave={close} />
			<p class="actions">
				<button type="button" onClick={close}>
					{words.close}
				</button>{' '}
				<a class="apart" href={url('/search/')}>
					{words.all}
				</a>
			</p>
		</>,
		made
	);
	// Outside the box is the dialog itself; what stands in it is a child.
	made.addEventListener('click', (event) => {
		if (event.target === made) close();
	});
	return made;
}
