import { showDay } from '../../days/day.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { TaskChange } from '../../progress/taskChanges.ts';

/** A change that a task rests on, with its day. */
export function changeText({ on, says }: TaskChange): string {
	return showDay(on) + pageLanguage.colon + says;
}
