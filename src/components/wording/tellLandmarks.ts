import { landmarkIds } from '../../dates/landmarks.ts';
import { easternDay, toDayNumber } from '../../days/dayNumber.ts';
import { landmarkText } from './landmarkText.ts';

/**
 * Puts what holds today in the place of what holds on every day, in each of the page's sentences on
 * a landmark; and again when the page is seen again, maybe on another day.
 */
export function tellLandmarks(): void {
	const tell = () => {
		const today = toDayNumber(easternDay(new Date()));
		for (const id of landmarkIds)
			for (const place of document.querySelectorAll(`[data-landmark=${id}]`))
				place.textContent = landmarkText(id, today);
	};
	tell();
	document.addEventListener('visibilitychange', tell);
}
