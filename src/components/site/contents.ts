import { watchInView } from '../hooks/useInView.ts';

/**
 * Marks in the contents of a long page the part that is being read, keeps it in sight there, and
 * closes what opened them once a link is followed. The links work without it.
 */
export function startContents(): void {
	const panel = document.querySelector<HTMLElement>('#contents');
	if (!panel) return;
	const links = [...panel.querySelectorAll('a')].map((link) => ({
		id: decodeURIComponent(link.hash.slice(1)),
		link,
	}));
	let current: HTMLElement | undefined;
	watchInView(links, (inView) => {
		current?.removeAttribute('aria-current');
		current = links.find(({ id }) => id === inView)?.link;
		current?.setAttribute('aria-current', 'location');
		showCurrent();
	});
	panel.addEventListener('toggle', showCurrent);
	panel.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a') && panel.matches(':popover-open')) panel.hidePopover();
	});

	/** Only the list scrolls, never the page, whose reader is somewhere. On a desk the rail does. */
	function showCurrent(): void {
		const list = panel?.matches(':popover-open') ? panel : panel?.parentElement;
		if (!list || !current) return;
		const place = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
		if (place < 0 || place > list.clientHeight - 44)
			list.scrollTop += place - list.clientHeight / 3;
	}
}
