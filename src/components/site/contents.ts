/**
 * Marks in the contents of a long page the part that is being read, keeps it in sight there, and
 * closes what opened them once a link is followed. The links work without it.
 */
export function startContents(): void {
	const panel = document.querySelector<HTMLElement>('#contents');
	if (!panel) return;
	const parts = [...panel.querySelectorAll('a')].flatMap((link) => {
		const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		return part ? { link, part } : [];
	});
	let current: HTMLElement | undefined;
	// As in hooks/useInView.ts, which every page would pay for if the two were one.
	const observer = new IntersectionObserver(
		() => {
			current?.removeAttribute('aria-current');
			current = parts.findLast(
				({ part }) => part.getBoundingClientRect().top < innerHeight / 5
			)?.link;
			current?.setAttribute('aria-current', 'location');
			showCurrent();
		},
		{ rootMargin: '999999px 0px -80%' }
	);
	for (const { part } of parts) observer.observe(part);
	panel.addEventListener('toggle', showCurrent);
	panel.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) panel.hidePopover();
	});

	/**
	 * Only the list scrolls, never the page, whose reader is somewhere. On a desk the rail does. Who goes
	 * through the list by keyboard keeps what has the focus in sight.
	 */
	function showCurrent(): void {
		const list = panel?.matches(':popover-open') ? panel : panel?.parentElement;
		if (!list || !current || list.querySelector(':focus-visible')) return;
		const place = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
		if (place < 0 || place > list.clientHeight - 44)
			list.scrollTop += place - list.clientHeight / 3;
	}
}
