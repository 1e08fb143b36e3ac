/**
 * Makes the links to the same page in another language lead to the same place on it: what stands
 * after `#` may be a task, or a share link. It is looked at as a link is about to be followed,
 * since a page may change it unseen.
 */
export function keepPlace(): void {
	for (const event of ['pointerdown', 'click'])
		addEventListener(
			event,
			({ target }) => {
				const link =
					target instanceof Element && target.closest<HTMLAnchorElement>('[data-same-page]');
				if (link) link.hash = location.hash;
			},
			true
		);
}
