import { useEffect } from 'preact/hooks';

/**
 * Has the page's sentences on days that time overtakes told of today, and its messages copied at a
 * press, where it has any. What stands there before holds on every day, and can be copied by hand.
 */
export function useLiveText(): void {
	useEffect(() => {
		if (document.querySelector('[data-landmark],[data-copy]'))
			import('../wording/liveText.ts').then(
				(it) => it.liveText(),
				() => undefined
			);
	}, []);
}
