import { languageOfferKey } from '../../storage/keys.ts';

/**
 * Makes the links to the same page in another language lead to the same place on it: what stands
 * after `#` may be a task, or a share link. It is looked at as a link is about to be followed,
 * since a page may change it unseen. Who follows one has chosen: no page offers them a language.
 */
export function keepPlace(): void {
	for (const event of ['pointerdown', 'click'])
		addEventListener(
			event,
			({ target }) => {
				const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
				if (!link) return;
				link.hash = location.hash;
				if (event === 'click')
					try {
						localStorage[languageOfferKey] = 1;
					} catch {
						// Blocked or full: it is offered once more.
					}
			},
			true
		);
}
