import { useEffect } from 'preact/hooks';

/**
 * Has the page's sentences on days that time overtakes told of today, where it has any. What stands
 * there before holds on every day, so it may stay where the code does not come.
 */
export function useLandmarks(): void {
	useEffect(() => {
		if (document.querySelector('[data-landmark]'))
			import('../wording/tellLandmarks.ts').then(
				(it) => it.tellLandmarks(),
				() => undefined
			);
	}, []);
}
